package io.github.kling4j;

import io.github.kling4j.ClientObserver.Kind;
import io.github.kling4j.ClientObserver.Start;
import io.github.kling4j.http.Timeouts;
import io.github.kling4j.model.Task;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;

/**
 * One endpoint of the service, with the options of one caller. A task is looked up at the endpoint to which it was
 * submitted.
 *
 * @param <R> the type of the request
 * @param name the name of the class that callers use, such as {@code OmniTextToVideo}
 * @param service the shared parts of the client
 * @param options the options of the caller
 * @param submit creates the call that submits a request, without validation
 * @param get creates the call that looks up a task by its id
 */
record Endpoint<R>(
        String name,
        Service service,
        RequestOptions options,
        Function<R, Call<Task>> submit,
        Function<String, Call<Task>> get) {

    /** Returns the HTTP request that submits a task. The service bills it each time it is sent. */
    Request submission(R request) {
        Timeouts usual = new Timeouts(null, null, service.submitTimeout());
        return Requests.prepare(
                submit.apply(request), options, options.timeouts().or(usual));
    }

    /**
     * Returns the HTTP request that looks up a task.
     *
     * @param left the remaining time, which limits the timeout of the call; null if only the look-up timeout applies
     */
    Request lookUp(String taskId, @Nullable Duration left) {
        Timeouts usual = options.timeouts().or(new Timeouts(null, null, service.lookUpTimeout()));
        return Requests.prepare(get.apply(taskId), options, left == null ? usual : usual.within(left));
    }

    /**
     * Returns the event that observers receive at the start of an operation at this endpoint.
     *
     * @param within the start of the enclosing operation; null if there is none
     */
    Start start(Kind kind, @Nullable String taskId, @Nullable Start within) {
        return new Start(kind, name, taskId, null, within);
    }

    /** Returns an operation that runs a submit and reports its start and end to the observers of the client. */
    Operation<Task> observed(Start start, Submit<R> submit) {
        return observed(start, submit, task -> task, submit::status);
    }

    /** Returns an operation that runs a look-up and reports its start and end to the observers of the client. */
    Operation<Observed> observed(Start start, LookUp lookUp) {
        return observed(start, lookUp, Observed::task, lookUp::status);
    }

    /**
     * Returns an operation that runs a wait, or a submit and then a wait, and reports its start and end to the
     * observers of the client.
     */
    Operation<Observed> observed(Start start, Operation<Observed> wait) {
        return observed(start, wait, Observed::task, () -> null);
    }

    private <T> Operation<T> observed(
            Start start, Operation<T> operation, Function<T, @Nullable Task> task, Supplier<@Nullable Integer> status) {
        return ObservedOperation.of(service.observers(), service.time(), start, operation, task, status);
    }

    /** Returns the maximum number of retries. */
    int retries() {
        return options.retriesOr(service.retries());
    }
}
