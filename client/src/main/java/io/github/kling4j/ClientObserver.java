package io.github.kling4j;

import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Receives the start and the end of each operation of a client, for metrics, traces and logs. It never receives
 * prompts, images, keys, URLs or texts of the service.
 *
 * <pre>{@code
 * KlingClient client = KlingClient.builder()
 *         .apiKey(key)
 *         .observer(start -> end -> System.out.println(start.kind() + " " + end.outcome()))
 *         .build();
 * }</pre>
 *
 * <p>Threads of the client and the threads that call the client call an observer, possibly at the same time. Exceptions
 * of an observer are logged and do not affect the operation. An observer may close the client: a task that the service
 * has acknowledged still reaches the caller.
 *
 * <p>An observer should return soon. The client reports the end of an operation before the caller receives the result.
 * In a blocking call, the calling thread reports the end, so an observer that blocks delays only this call. An
 * operation that timed out, or whose caller stopped waiting, does not wait for observers. A thread of the client or of
 * its {@linkplain KlingClient.Builder#executor executor} reports the ends of such operations, one after another,
 * possibly after the caller has received the result. Therefore, an observer that blocks delays neither the deadline of
 * a future nor {@link KlingClient#close}.
 */
@FunctionalInterface
public interface ClientObserver {

    /**
     * Receives the start of an operation, before anything is sent. The calling thread is the thread that called the
     * client. If the operation is a part of another operation, the calling thread may also be a thread of the client.
     *
     * @return the function that receives the end of the operation, or null to ignore the end. The function is called
     *     once, by any thread
     */
    @Nullable
    Consumer<? super End> started(Start start);

    /** The kinds of operations. */
    enum Kind {
        /** A submit, with all its attempts. */
        SUBMIT,
        /** A look-up of a task, with all its attempts. */
        LOOK_UP,
        /** A wait for a task. Its look-ups are operations within it. */
        WAIT,
        /** A submit and then a wait. Both are also reported, as operations within this one. */
        GENERATE,
        /** A download of a video, with all its attempts. */
        DOWNLOAD
    }

    /**
     * The start of an operation.
     *
     * @param kind the kind of the operation
     * @param endpoint the name of the endpoint's class, such as {@code OmniTextToVideo}; null for a download
     * @param taskId the id of the task that is looked up or waited for; null for other operations
     * @param host the host of the URL of a download; null for other operations
     * @param within the start of the operation that contains this one; null when no operation contains it
     */
    record Start(
            Kind kind,
            @Nullable String endpoint,
            @Nullable String taskId,
            @Nullable String host,
            @Nullable Start within) {}

    /** The outcomes of operations. */
    enum Outcome {
        /** The operation returned its result. */
        SUCCEEDED,
        /** The request breaks a rule. Nothing was sent. */
        INVALID,
        /**
         * The service refused the request. A submit was not billed. The task of a {@link Kind#WAIT} was billed. The
         * task of a {@link Kind#GENERATE} was billed if its {@link End} contains a task id.
         */
        REFUSED,
        /**
         * No usable response arrived. A submit was not billed: the service did not receive or process it. The task of a
         * {@link Kind#WAIT} was billed. The task of a {@link Kind#GENERATE} was billed if its {@link End} contains a
         * task id.
         */
        NOT_REACHED,
        /** A submit may have been accepted and billed. */
        UNKNOWN,
        /** The task failed, or succeeded without a video. */
        TASK_FAILED,
        /** A wait reached its deadline, although the task continues, or a download exceeded its timeout. */
        TIMED_OUT,
        /**
         * The caller stopped waiting: its thread was interrupted, its future was cancelled, or the client was closed.
         * The task continues. A submit that was in progress is completed, and the end of the submit reports its final
         * outcome.
         */
        LEFT,
        /** Any other failure, such as a video that could not be written. */
        FAILED
    }

    /**
     * The end of an operation.
     *
     * @param outcome the outcome of the operation
     * @param httpStatus the status code of the HTTP response that ended the operation; null when no response ended it.
     *     For {@link Kind#WAIT} and {@link Kind#GENERATE}, the status code of the exception; null when it has none
     * @param taskStatus the last status word of the task, as the service sent it; null when it is unknown
     * @param taskId the id of the task; null when it is unknown
     * @param failure the simple class name of the exception that the caller receives; null when there is none
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
