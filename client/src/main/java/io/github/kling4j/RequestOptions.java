package io.github.kling4j;

import io.github.kling4j.http.Answer;
import io.github.kling4j.http.Timeouts;
import io.github.kling4j.model.Task;
import io.github.kling4j.model.VideoRequest;
import io.github.kling4j.validation.Validator;
import io.github.kling4j.validation.Validators;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Options of single calls, which override those of the client; see {@link VideoGeneration#with}.
 *
 * <pre>{@code
 * RequestOptions options = RequestOptions.builder()
 *         .validator(
 *                 ImageToVideoRequest.class,
 *                 Validators.of(ImageToVideoRequest.class).except("maximum@duration"))
 *         .header("X-Team", "trailers")
 *         .build();
 * client.imageToVideo().with(options).submit(request);
 * }</pre>
 */
public final class RequestOptions {

    static final RequestOptions NONE = builder().build();

    private final Timeouts timeouts;
    private final Map<String, String> headers;
    private final Map<Class<?>, Validator<?>> validators;
    private final boolean validated;
    private final @Nullable Integer retries;
    private final @Nullable Consumer<? super HttpAnswer> answerListener;
    private final @Nullable Consumer<? super Task> taskListener;

    private RequestOptions(Builder builder) {
        this.timeouts = new Timeouts(builder.connectTimeout, builder.idleTimeout, builder.callTimeout);
        this.headers = Map.copyOf(builder.headers);
        this.validators = Map.copyOf(builder.validators);
        this.validated = builder.validated;
        this.retries = builder.retries;
        this.answerListener = builder.answerListener;
        this.taskListener = builder.taskListener;
    }

    /** Returns a builder without any options set. */
    public static Builder builder() {
        return new Builder();
    }

    Timeouts timeouts() {
        return timeouts;
    }

    Map<String, String> headers() {
        return headers;
    }

    int retriesOr(int usual) {
        return retries == null ? usual : retries;
    }

    /**
     * Passes a response to the answer listener. The token is redacted only if there is a listener, because redaction is
     * slow.
     */
    void answered(Answer answer) {
        if (answerListener != null) {
            Listeners.tell(each -> answerListener.accept(HttpAnswer.of(each)), answer);
        }
    }

    /** Passes an acknowledged task to the listener of this call. */
    void acknowledged(Task task) {
        if (taskListener != null) {
            Listeners.tell(taskListener, task);
        }
    }

    void requireValid(Object request) {
        Class<?> model = request.getClass();
        Validator<?> validator = validators.get(model);
        if (validator != null) {
            requireValid(request, validator);
        } else if (validated) {
            requireValid(request, Validators.of(model));
        }
    }

    @SuppressWarnings("unchecked") // The validator was registered for this class.
    private static <R> void requireValid(R request, Validator<?> validator) {
        ((Validator<? super R>) validator).requireValid(request);
    }

    /** Returns the names of the headers, without their values. */
    @Override
    public String toString() {
        return "RequestOptions[headers " + new TreeMap<>(headers).keySet() + "]";
    }

    /** A builder of request options. */
    public static final class Builder {

        private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        private final Map<Class<?>, Validator<?>> validators = new HashMap<>();
        private @Nullable Duration connectTimeout;
        private @Nullable Duration idleTimeout;
        private @Nullable Duration callTimeout;
        private boolean validated = true;
        private @Nullable Integer retries;
        private @Nullable Consumer<? super HttpAnswer> answerListener;
        private @Nullable Consumer<? super Task> taskListener;

        private Builder() {}

        /** Sets the connect timeout. */
        public Builder connectTimeout(Duration connectTimeout) {
            this.connectTimeout = Limits.positive(connectTimeout, "connectTimeout");
            return this;
        }

        /** Sets the read and write timeout: the maximum time without progress while a connection is in use. */
        public Builder idleTimeout(Duration idleTimeout) {
            this.idleTimeout = Limits.positive(idleTimeout, "idleTimeout");
            return this;
        }

        /** Sets the timeout of one attempt, from the connection to the end of the response. */
        public Builder callTimeout(Duration callTimeout) {
            this.callTimeout = Limits.positive(callTimeout, "callTimeout");
            return this;
        }

        /**
         * Sets a header; it replaces any header of that name.
         *
         * @param name ASCII letters, digits and {@code !#$%&'*+-.^_`|~}
         * @param value visible ASCII characters, spaces and tabs
         * @throws IllegalArgumentException if a character is not allowed, or the header controls the destination, the
         *     authentication or the transfer of the request or the response, such as {@code Authorization} and {@code
         *     Connection}
         */
        public Builder header(String name, String value) {
            headers.put(HeaderRules.name(name), HeaderRules.value(name, value));
            return this;
        }

        /**
         * Sets the validator for one type of request, in place of {@link Validators#of}. It is usually the result of
         * {@code Validators.of(…).except(…)}, which ignores some rules. Requests of other types are validated as usual.
         *
         * @param request the type, such as {@code ImageToVideoRequest.class}
         * @throws IllegalArgumentException if the class is {@code VideoRequest.class} or from another package:
         *     instances of such a class are never submitted, so the validator would never be used
         */
        public <R extends VideoRequest> Builder validator(Class<R> request, Validator<? super R> validator) {
            requireRequest(Arguments.given(request, "request", "a class, such as ImageToVideoRequest.class"));
            validators.put(
                    request,
                    Arguments.given(validator, "validator", "Validators.of(…).except(…), or call withoutValidation()"));
            return this;
        }

        /**
         * Checks that a class is a request class of the API. These classes are final and in the package of {@link
         * VideoRequest}.
         */
        private static void requireRequest(Class<?> request) {
            if (request.isInterface() || !request.getPackageName().equals(VideoRequest.class.getPackageName())) {
                throw new IllegalArgumentException(request.getSimpleName() + " is not a request class; write the class"
                        + " that is submitted, such as ImageToVideoRequest.class");
            }
        }

        /** Disables the validation of requests. The service then decides whether a request is valid. */
        public Builder withoutValidation() {
            validators.clear();
            validated = false;
            return this;
        }

        /** Sets the maximum number of retries of an attempt that can be repeated safely; not negative. */
        public Builder retries(int retries) {
            this.retries = Limits.notNegative(retries, "retries");
            return this;
        }

        /**
         * Sets a listener that receives the last HTTP response of each submit and of each look-up, after a success or a
         * failure. An exception from it is logged and otherwise ignored.
         */
        public Builder answerListener(Consumer<? super HttpAnswer> answerListener) {
            this.answerListener = Arguments.given(answerListener, "answerListener", "answer -> {}, or leave it out");
            return this;
        }

        /**
         * Sets a listener for the task that a submit with these options creates. It is called as soon as the service
         * has acknowledged the task, before the client's {@linkplain KlingClient.Builder#taskListener task listener},
         * even if the caller of the submit no longer waits. An exception from it is logged and otherwise ignored.
         */
        public Builder taskListener(Consumer<? super Task> taskListener) {
            this.taskListener = Arguments.given(taskListener, "taskListener", "task -> {}, or leave it out");
            return this;
        }

        /** Returns the options. */
        public RequestOptions build() {
            return new RequestOptions(this);
        }
    }
}
