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
 * One endpoint of the service, as one caller uses it: what is submitted there can be looked up there.
 *
 * @param <R> what is submitted
 * @param name of the class for callers
 * @param service has the endpoint
 * @param options of the caller
 * @param submit makes the call that submits; it checks nothing
 * @param get makes the call that looks a task up, by its id
 */
record Endpoint<R>(
        String name,
        Service service,
        RequestOptions options,
        Function<R, Call<Task>> submit,
        Function<String, Call<Task>> get) {

    /** Returns what submits, billed each time it is sent. */
    Request submission(R request) {
        Timeouts usual = new Timeouts(null, null, service.submitTimeout());
        return Requests.prepare(
                submit.apply(request), options, options.timeouts().or(usual));
    }

    /** Returns what looks a task up, within the time that is left; null for as long as a look-up may take. */
    Request lookUp(String taskId, @Nullable Duration left) {
        Timeouts usual = options.timeouts().or(new Timeouts(null, null, service.lookUpTimeout()));
        return Requests.prepare(get.apply(taskId), options, left == null ? usual : usual.within(left));
    }

    /**
     * Returns the start of an operation at this endpoint.
     *
     * @param within the operation that it is part of; null when it is part of none
     */
    Start start(Kind kind, @Nullable String taskId, @Nullable Start within) {
        return new Start(kind, name, taskId, null, within);
    }

    /** Returns the submit with the observers of the client. */
    Operation<Task> observed(Start start, Submit<R> submit) {
        return observed(start, submit, task -> task, submit::status);
    }

    /** Returns the look-up with the observers of the client. */
    Operation<Observed> observed(Start start, LookUp lookUp) {
        return observed(start, lookUp, Observed::task, lookUp::status);
    }

    /** Returns a wait, or a submit and a wait, with the observers of the client. */
    Operation<Observed> observed(Start start, Operation<Observed> wait) {
        return observed(start, wait, Observed::task, () -> null);
    }

    private <T> Operation<T> observed(
            Start start, Operation<T> operation, Function<T, @Nullable Task> task, Supplier<@Nullable Integer> status) {
        return ObservedOperation.of(service.observers(), service.time(), start, operation, task, status);
    }

    /** Returns how many attempts may follow the first. */
    int retries() {
        return options.retriesOr(service.retries());
    }
}
