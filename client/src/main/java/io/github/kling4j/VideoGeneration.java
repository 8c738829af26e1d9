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
 * Makes videos of one kind of request. All methods may be called from many threads. Null, and a text that is not the
 * id of a task, are refused at once by {@link IllegalArgumentException}; when the client is closed already, all methods
 * throw {@link IllegalStateException}; every other failure is a {@link KlingException}.
 *
 * <p>Each method has a form that blocks, and one ending in {@code Async} that returns at once and keeps no thread: its
 * future fails with what the other would throw. Cancelling that future, or completing it in any other way, stops what
 * is being done for it, with one exception: a submit that is on its way is finished, and its task told to the client's
 * {@linkplain KlingClient.Builder#taskListener task listener}, because it may be paid for. What is attached to a future
 * runs in one of two threads of the client's, or in its {@linkplain KlingClient.Builder#executor executor}, also when
 * the client is closed; and, as with every future, in the thread that attaches it to a finished one, or that cancels or
 * completes it. It may call and wait for the client, and for other futures, but should not keep a thread in other ways.
 *
 * @param <R> the request: what a video is made of
 */
public abstract class VideoGeneration<R extends VideoRequest> {

    private final Endpoint<R> endpoint;

    /**
     * Ties the endpoint to its generated interface.
     *
     * @param name of the class for callers, whatever it is renamed to
     * @param <A> the interface
     * @param submit the method that submits
     * @param get the method that looks a task up, by its id
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

    /** Returns the same with other options, in place of any it has. */
    public abstract VideoGeneration<R> with(RequestOptions options);

    Service service() {
        return endpoint.service();
    }

    /**
     * Submits a task. This is billed, so that it is sent again only with proof that the service accepted nothing: when
     * no byte was sent, after a 429, or when HTTP/2 states that the request was not processed.
     *
     * @return the accepted task, which has an id and is usually still waiting
     * @throws InvalidRequestException when the request breaks a rule; nothing is sent
     * @throws ApiException when the service refuses
     * @throws TransportException when nothing was bought: no byte was sent, or the request was not processed
     * @throws OutcomeUnknownException when the task may have been accepted: do not just submit again. Also when this
     *     thread is interrupted, or the client closed, while the request is on its way
     */
    public Task submit(R request) {
        return operations().run(submission(request));
    }

    /** Does what {@link #submit} does. The request is checked before this returns. */
    public CompletableFuture<Task> submitAsync(R request) {
        return operations().start(submission(request));
    }

    /**
     * Looks a task up. This costs nothing, and is attempted again when that may help.
     *
     * @param taskId as {@link #submit} answered it, in this process or another
     * @return the task, whatever has become of it; it has an id
     * @throws ApiException when the service refuses
     * @throws TransportException when no readable answer came, or none about this task
     * @throws WaitInterruptedException when this thread is interrupted, or the client closed
     */
    public Task get(String taskId) {
        return operations().run(lookUp(taskId));
    }

    /** Does what {@link #get} does. */
    public CompletableFuture<Task> getAsync(String taskId) {
        return operations().start(lookUp(taskId));
    }

    /** Waits for a task with {@link WaitOptions#defaults}. */
    public Task await(String taskId) {
        return await(taskId, WaitOptions.defaults());
    }

    /**
     * Waits until a task has ended. Status words that are not known keep it waiting, and so does a service that fails
     * for a while: look-ups are attempted until the deadline.
     *
     * @param taskId as {@link #submit} answered it, in this process or another
     * @return the finished task, with at least one video
     * @throws TaskFailedException when the task failed, or succeeded without a video
     * @throws WaitTimedOutException when the deadline passes; the task goes on
     * @throws WaitInterruptedException when this thread is interrupted, or the client closed; the task goes on
     * @throws ApiException when the service refuses a look-up, or asks for a pause of more than a minute
     * @throws TransportException when no look-up can ever be answered
     */
    public Task await(String taskId, WaitOptions wait) {
        return operations().run(waiting(taskId, wait));
    }

    /** Waits as {@link #await(String)} does. */
    public CompletableFuture<Task> awaitAsync(String taskId) {
        return awaitAsync(taskId, WaitOptions.defaults());
    }

    /** Waits as {@link #await(String, WaitOptions)} does. However many wait, they keep one thread for their pauses. */
    public CompletableFuture<Task> awaitAsync(String taskId, WaitOptions wait) {
        return operations().start(waiting(taskId, wait));
    }

    /** Submits a task and waits for it with {@link WaitOptions#defaults}. */
    public Task generate(R request) {
        return generate(request, WaitOptions.defaults());
    }

    /** Does what {@link #submit} and then {@link #await(String, WaitOptions)} do, and throws what they throw. */
    public Task generate(R request, WaitOptions wait) {
        return operations().run(generation(request, wait));
    }

    /** Does what {@link #generate(R)} does. */
    public CompletableFuture<Task> generateAsync(R request) {
        return generateAsync(request, WaitOptions.defaults());
    }

    /** Does what {@link #generate(R, WaitOptions)} does. */
    public CompletableFuture<Task> generateAsync(R request, WaitOptions wait) {
        return operations().start(generation(request, wait));
    }

    /** Generates many videos, with {@link WaitOptions#defaults} for each. */
    public Stream<Generated<R>> generateAll(Iterable<? extends R> requests, int concurrency) {
        return generateAll(requests, concurrency, WaitOptions.defaults());
    }

    /**
     * Generates many videos, and goes on when some fail.
     *
     * <p>The stream brings results as they come, and begins a request only when a result is asked for: who stops asking
     * buys nothing more. Closing the stream stops what is under way.
     *
     * @param requests read one by one
     * @param concurrency how many are under way at a time, at least 1
     * @return one result for each request, to be read by one thread; reading throws {@link WaitInterruptedException}
     *     when that thread is interrupted
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
                                request,
                                "request",
                                "what the video is made of, such as" + " ImageToVideoRequest.builder()…build()")));
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
        // A null that is found only after the submit would cost the task that was paid for.
        Start start = endpoint.start(Kind.GENERATE, null, null);
        Operation<Task> submit = submission(request, start);
        return endpoint.observed(start, new Generate(endpoint, submit, given(wait), start))
                .map(Observed::task);
    }
}
