package io.github.kling4j;

import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Receives the start and the end of each operation of a client: for metrics, traces and logs. It never receives
 * prompts, images, keys, URLs or texts of the service.
 *
 * <pre>{@code
 * KlingClient client = KlingClient.builder()
 *         .apiKey(key)
 *         .observer(start -> end -> System.out.println(start.kind() + " " + end.outcome()))
 *         .build();
 * }</pre>
 *
 * <p>An observer is called in the threads of the client and of its callers, from several at a time, and must return
 * soon. What it throws is logged and changes nothing. It may close the client: a task that the service has acknowledged
 * still reaches its caller.
 */
@FunctionalInterface
public interface ClientObserver {

    /**
     * Receives the start of an operation, before anything is sent, in the thread that called the client. A part of
     * another operation starts in a thread of the client.
     *
     * @return receives the end, once, in any thread; null if the end is of no interest
     */
    @Nullable
    Consumer<? super End> started(Start start);

    /** What an operation does. */
    enum Kind {
        /** A submit, with all its attempts. */
        SUBMIT,
        /** A look-up of a task, with all its attempts. */
        LOOK_UP,
        /** A wait for a task. Its look-ups are operations within it. */
        WAIT,
        /** A submit and then a wait, which are operations within it. */
        GENERATE,
        /** A download of a video, with all its attempts. */
        DOWNLOAD
    }

    /**
     * The start of an operation.
     *
     * @param endpoint the class of the endpoint, such as {@code OmniTextToVideo}; null for a download
     * @param taskId the task that is looked up or waited for; null for others
     * @param host the host that a video is fetched from; null for others, and for a URL that is not one
     * @param within the start of the operation that this one is part of; null when it is part of none
     */
    record Start(
            Kind kind,
            @Nullable String endpoint,
            @Nullable String taskId,
            @Nullable String host,
            @Nullable Start within) {}

    /** How an operation ended. */
    enum Outcome {
        /** It did what it should do. */
        SUCCEEDED,
        /** The request broke a rule. Nothing was sent. */
        INVALID,
        /** The service refused. A submit has bought nothing; a wait, or a generate whose end has a task, has a paid task. */
        REFUSED,
        /**
         * No usable answer came. A submit has bought nothing: the service did not receive or process it. A wait, or a
         * generate whose end has a task, has a paid task.
         */
        NOT_REACHED,
        /** A submit may have been accepted, and billed. */
        UNKNOWN,
        /** The task failed, or succeeded without a video. */
        TASK_FAILED,
        /** A wait reached its deadline. The task goes on. */
        TIMED_OUT,
        /**
         * The caller left: its thread was interrupted, its future was cancelled, or the client was closed. A task goes on,
         * and a submit on its way is finished: its own end has its outcome.
         */
        LEFT,
        /** Anything else, such as a video that could not be written. */
        FAILED
    }

    /**
     * The end of an operation.
     *
     * @param httpStatus the status of the last answer; null when none came, and for waits
     * @param taskStatus the last status of the task, as the service words it; null when none is known
     * @param taskId the task; null when none is known
     * @param failure the simple name of the exception that the caller gets; null when there is none
     * @param elapsed the time since the start
     */
    record End(
            Outcome outcome,
            @Nullable Integer httpStatus,
            @Nullable String taskStatus,
            @Nullable String taskId,
            @Nullable String failure,
            Duration elapsed) {}
}
