package io.github.kling4j;

import io.github.kling4j.error.WaitTimedOutException;
import io.github.kling4j.model.Task;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * Options for waiting for a task.
 *
 * <pre>{@code
 * WaitOptions.builder().deadline(Duration.ofHours(1)).listener(task -> show(task.status())).build()
 * }</pre>
 */
public final class WaitOptions {

    private static final WaitOptions DEFAULTS = builder().build();

    private final Duration initialDelay;
    private final Duration interval;
    private final Duration maximumInterval;
    private final Duration deadline;
    private final Consumer<? super Task> listener;

    private WaitOptions(Builder builder) {
        this.initialDelay = builder.initialDelay;
        this.interval = builder.interval;
        this.maximumInterval =
                builder.interval.compareTo(builder.maximumInterval) > 0 ? builder.interval : builder.maximumInterval;
        this.deadline = builder.deadline;
        this.listener = builder.listener;
    }

    /**
     * Returns the default options: a first look-up after 10 seconds, because no video is ready sooner, the next one
     * after another 5 seconds, then growing intervals of up to 20 seconds, and a deadline of 15 minutes. The vendor's
     * own tools look up a task every 20 seconds for 15 minutes.
     */
    public static WaitOptions defaults() {
        return DEFAULTS;
    }

    /** Returns a builder with the values of {@link #defaults}. */
    public static Builder builder() {
        return new Builder();
    }

    Duration initialDelay() {
        return initialDelay;
    }

    Duration interval() {
        return interval;
    }

    Duration deadline() {
        return deadline;
    }

    Consumer<? super Task> listener() {
        return listener;
    }

    /** Returns the interval after the given one: one and a half times as long, but at most the maximum interval. */
    Duration after(Duration pause) {
        Duration grown = pause.plus(pause.dividedBy(2));
        return grown.compareTo(maximumInterval) < 0 ? grown : maximumInterval;
    }

    /** A builder of wait options. */
    public static final class Builder {

        private Duration initialDelay = Duration.ofSeconds(10);
        private Duration interval = Duration.ofSeconds(5);
        private Duration maximumInterval = Duration.ofSeconds(20);
        private Duration deadline = Duration.ofMinutes(15);
        private Consumer<? super Task> listener = task -> {};

        private Builder() {}

        /** Sets the delay before the first look-up; it may be zero. */
        public Builder initialDelay(Duration initialDelay) {
            this.initialDelay = Limits.notNegative(initialDelay, "initialDelay");
            return this;
        }

        /**
         * Sets the interval between the first look-up and the second; each further interval is one and a half times as
         * long.
         */
        public Builder interval(Duration interval) {
            this.interval = Limits.positive(interval, "interval");
            return this;
        }

        /** Sets the maximum interval between two look-ups; a longer {@link #interval} stays unchanged. */
        public Builder maximumInterval(Duration maximumInterval) {
            this.maximumInterval = Limits.positive(maximumInterval, "maximumInterval");
            return this;
        }

        /**
         * Sets the maximum duration of the wait, after which it fails with {@link WaitTimedOutException}. The last
         * look-up takes place 2 seconds before the deadline or, if the duration is shorter than 20 seconds, a tenth of
         * the duration before the deadline.
         */
        public Builder deadline(Duration deadline) {
            this.deadline = Limits.notNegative(deadline, "deadline");
            return this;
        }

        /**
         * Sets a listener that receives the task after every successful look-up, including the last one. It is called
         * in the waiting thread. For an asynchronous wait, it is called in a thread of the client or of its {@linkplain
         * KlingClient.Builder#executor executor}, which it must not block for long. An exception from it is logged and
         * otherwise ignored.
         */
        public Builder listener(Consumer<? super Task> listener) {
            this.listener = Arguments.given(listener, "listener", "task -> {}, or leave it out");
            return this;
        }

        /** Returns the options. */
        public WaitOptions build() {
            return new WaitOptions(this);
        }
    }
}
