package io.github.kling4j;

import io.github.kling4j.ClientObserver.Kind;
import io.github.kling4j.ClientObserver.Start;
import io.github.kling4j.error.ApiException;
import io.github.kling4j.error.InvalidRequestException;
import io.github.kling4j.error.KlingException;
import io.github.kling4j.error.OutcomeUnknownException;
import io.github.kling4j.error.TaskFailedException;
import io.github.kling4j.error.TransportException;
import io.github.kling4j.error.WaitInterruptedException;
import io.github.kling4j.error.WaitTimedOutException;
import io.github.kling4j.model.Task;
import io.github.kling4j.model.VideoRequest;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;

/**
 * Generates videos from one type of request. All methods are thread-safe. They throw {@link IllegalArgumentException}
 * for null and for a text that cannot be a task id, {@link IllegalStateException} when the client is closed, and a
 * {@link KlingException} for every other failure.
 *
 * <p>Each method except {@code generateAll} has a blocking form and an {@code Async} form, which returns at once and
 * blocks no thread. The future of the {@code Async} form fails with the exception that the blocking form would throw.
 * Cancelling or completing the future stops the operation, with one exception: a submit that is in progress is
 * completed, because it may be paid for, and its task is passed to the client's {@linkplain
 * KlingClient.Builder#taskListener task listener}. Dependent stages of a future run in one of the client's two threads
 * or in its {@linkplain KlingClient.Builder#executor executor}, also when the client is closed. As with every future,
 * they run in the calling thread if that thread attaches them to a finished future, or cancels or completes the future.
 * Dependent stages may call the client and wait for its results and for other futures, but should not block in other
 * ways.
 *
 * @param <R> the type of the request
 */
public abstract class VideoGeneration<R extends VideoRequest> {

    private final Endpoint<R> endpoint;

    /**
     * Creates an endpoint for a generated interface.
     *
     * @param name the name of the class that callers use. The name stays the same if a shrinker renames the class
     * @param <A> the type of the interface
     * @param submit the method that submits
     * @param get the method that looks up a task by its id
     */
    <A> VideoGeneration(
            String name,
            Service service,
            RequestOptions options,
            Class<A> api,
            BiFunction<A, R, Call<Task>> submit,
            BiFunction<A, String, Call<Task>> get) {
        A unchecked = service.apis().unchecked(api);
        this.endpoint = new Endpoint<>(
                name,
                service,
                Arguments.given(options, "options", "RequestOptions.builder()…build()"),
                request -> submit.apply(unchecked, request),
                id -> get.apply(unchecked, id));
    }

    /** Returns this endpoint with the given options, which replace all earlier ones. */
    public abstract VideoGeneration<R> with(RequestOptions options);

    Service service() {
        return endpoint.service();
    }

    /**
     * Submits a task. A submit is billed; therefore it is retried only if the service provably accepted nothing, for
     * example because no byte was sent. The guide to the client has a table of these cases.
     *
     * @return the accepted task, which has an id and is usually still waiting
     * @throws InvalidRequestException if the request violates a rule; nothing is sent
     * @throws ApiException if the service refuses the request
     * @throws TransportException if nothing was billed: no byte was sent, or the request was not processed
     * @throws OutcomeUnknownException if the task may have been accepted: do not simply submit again. Also thrown if
     *     this thread is interrupted, or the client is closed, while the request is in progress
     */
    public Task submit(R request) {
        return operations().run(submission(request));
    }

    /** Submits a task asynchronously, as {@link #submit} does. The request is validated before this method returns. */
    public CompletableFuture<Task> submitAsync(R request) {
        return operations().start(submission(request));
    }

    /**
     * Looks up a task. A look-up is free of charge, so it is retried if a retry may help.
     *
     * @param taskId the id of a task that {@link #submit} returned, in this process or another
     * @return the task in its current state; it has an id
     * @throws ApiException if the service refuses the look-up
     * @throws TransportException if no readable response about this task arrives
     * @throws WaitInterruptedException if this thread is interrupted, or the client is closed
     */
    public Task get(String taskId) {
        return operations().run(lookUp(taskId));
    }

    /** Looks up a task asynchronously, as {@link #get} does. */
    public CompletableFuture<Task> getAsync(String taskId) {
        return operations().start(lookUp(taskId));
    }

    /** Waits for a task with {@link WaitOptions#defaults}. */
    public Task await(String taskId) {
        return await(taskId, WaitOptions.defaults());
    }

    /**
     * Waits until a task has ended. The wait continues after an unknown status word and after temporary failures of the
     * service, until the deadline.
     *
     * @param taskId the id of a task that {@link #submit} returned, in this process or another
     * @return the finished task, with at least one video
     * @throws TaskFailedException if the task failed, or succeeded without a video
     * @throws WaitTimedOutException if the deadline passes; the task continues
     * @throws WaitInterruptedException if this thread is interrupted, or the client is closed; the task continues
     * @throws ApiException if the service refuses a look-up, or requests a pause of more than a minute
     * @throws TransportException if a look-up fails permanently
     */
    public Task await(String taskId, WaitOptions wait) {
        return operations().run(waiting(taskId, wait));
    }

    /** Waits asynchronously, as {@link #await(String)} does. */
    public CompletableFuture<Task> awaitAsync(String taskId) {
        return awaitAsync(taskId, WaitOptions.defaults());
    }

    /**
     * Waits asynchronously, as {@link #await(String, WaitOptions)} does. The pauses of any number of waits need only
     * one thread.
     */
    public CompletableFuture<Task> awaitAsync(String taskId, WaitOptions wait) {
        return operations().start(waiting(taskId, wait));
    }

    /** Submits a task and waits for it with {@link WaitOptions#defaults}. */
    public Task generate(R request) {
        return generate(request, WaitOptions.defaults());
    }

    /** Calls {@link #submit} and then {@link #await(String, WaitOptions)}, and throws the exceptions of both. */
    public Task generate(R request, WaitOptions wait) {
        return operations().run(generation(request, wait));
    }

    /** Submits a task and waits for it asynchronously, as {@link #generate(R)} does. */
    public CompletableFuture<Task> generateAsync(R request) {
        return generateAsync(request, WaitOptions.defaults());
    }

    /** Submits a task and waits for it asynchronously, as {@link #generate(R, WaitOptions)} does. */
    public CompletableFuture<Task> generateAsync(R request, WaitOptions wait) {
        return operations().start(generation(request, wait));
    }

    /** Generates many videos, with {@link WaitOptions#defaults} for each. */
    public Stream<Generated<R>> generateAll(Iterable<? extends R> requests, int concurrency) {
        return generateAll(requests, concurrency, WaitOptions.defaults());
    }

    /**
     * Generates many videos, and continues when some of the requests fail.
     *
     * <p>The stream provides results in the order in which they finish. A request starts only when the caller reads a
     * result. Therefore, no further paid task starts after the caller has stopped reading. Closing the stream stops the
     * running operations.
     *
     * @param requests the requests, which are read one by one
     * @param concurrency the maximum number of concurrent requests, at least 1
     * @return a stream with one result for each request. Only one thread may read it. Reading throws {@link
     *     WaitInterruptedException} if that thread is interrupted
     */
    public Stream<Generated<R>> generateAll(Iterable<? extends R> requests, int concurrency, WaitOptions wait) {
        return GenerateAll.of(
                Arguments.given(requests, "requests", "a list of requests"), concurrency, generationsWith(wait));
    }

    private Operations operations() {
        return service().operations();
    }

    private Function<R, CompletableFuture<Task>> generationsWith(WaitOptions wait) {
        WaitOptions given = given(wait);
        return request -> generateAsync(request, given);
    }

    private Operation<Task> submission(R request) {
        return submission(request, null);
    }

    private Operation<Task> submission(R request, @Nullable Start within) {
        return endpoint.observed(
                endpoint.start(Kind.SUBMIT, null, within),
                new Submit<>(
                        endpoint,
                        Arguments.given(
                                request, "request", "a request, such as ImageToVideoRequest.builder()…build()")));
    }

    private static WaitOptions given(WaitOptions wait) {
        return Arguments.given(wait, "wait", "WaitOptions.defaults(), or leave it out");
    }

    private Operation<Task> lookUp(String taskId) {
        Start start = endpoint.start(Kind.LOOK_UP, Arguments.taskId(taskId), null);
        return endpoint.observed(start, new LookUp(endpoint, taskId, null)).map(Observed::task);
    }

    private Operation<Task> waiting(String taskId, WaitOptions wait) {
        Start start = endpoint.start(Kind.WAIT, Arguments.taskId(taskId), null);
        return endpoint.observed(start, new TaskWait(endpoint, taskId, given(wait), start))
                .map(Observed::task);
    }

    private Operation<Task> generation(R request, WaitOptions wait) {
        // The arguments are checked before the submit: if a null were found later, a paid task would be lost.
        Start start = endpoint.start(Kind.GENERATE, null, null);
        Operation<Task> submit = submission(request, start);
        return endpoint.observed(start, new Generate(endpoint, submit, given(wait), start))
                .map(Observed::task);
    }
}
