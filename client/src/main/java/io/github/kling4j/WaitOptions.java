package io.github.kling4j;

import io.github.kling4j.error.WaitTimedOutException;
import io.github.kling4j.model.Task;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * How to wait for a task.
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
     * Returns the usual patience: a first look after 10 seconds, because no video is ready sooner, further ones after
     * 5 seconds and ever longer pauses up to 20 seconds, for 15 minutes in all. The vendor's own tools look every 20
     * seconds for 15 minutes.
     */
    public static WaitOptions defaults() {
        return DEFAULTS;
    }

    /** Returns a builder that holds the values of {@link #defaults}. */
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

    /** Returns the pause that follows another: half as long again, up to the longest. */
    Duration after(Duration pause) {
        Duration grown = pause.plus(pause.dividedBy(2));
        return grown.compareTo(maximumInterval) < 0 ? grown : maximumInterval;
    }

    /** Puts options together. */
    public static final class Builder {

        private Duration initialDelay = Duration.ofSeconds(10);
        private Duration interval = Duration.ofSeconds(5);
        private Duration maximumInterval = Duration.ofSeconds(20);
        private Duration deadline = Duration.ofMinutes(15);
        private Consumer<? super Task> listener = task -> {};

        private Builder() {}

        /** Sets the time before the first look; zero to look at once. */
        public Builder initialDelay(Duration initialDelay) {
            this.initialDelay = Limits.notNegative(initialDelay, "initialDelay");
            return this;
        }

        /** Sets the time between the first look and the second; each further pause is half as long again. */
        public Builder interval(Duration interval) {
            this.interval = Limits.positive(interval, "interval");
            return this;
        }

        /** Sets the longest time between two looks; an {@link #interval} that is longer stays as it is. */
        public Builder maximumInterval(Duration maximumInterval) {
            this.maximumInterval = Limits.positive(maximumInterval, "maximumInterval");
            return this;
        }

        /**
         * Sets the time in which the wait ends, if need be in {@link WaitTimedOutException}. Shortly before, by a tenth
         * of this time or 2 seconds, whichever is less, a last look is taken.
         */
        public Builder deadline(Duration deadline) {
            this.deadline = Limits.notNegative(deadline, "deadline");
            return this;
        }

        /**
         * Sets who is told of every observed state, the last one included: in the waiting thread, or, where none waits,
         * in one of the client's, which it should not keep for long. What it throws is logged, and changes nothing.
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
