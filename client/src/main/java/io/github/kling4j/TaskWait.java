package io.github.kling4j;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One wait for one task. */
final class TaskWait {

    private final String taskId;
    private final WaitOptions options;
    private final Supplier<Observed> look;
    private final Ticker ticker;
    private final long start;
    private @Nullable Observed last;

    TaskWait(String taskId, WaitOptions options, Supplier<Observed> look, Ticker ticker) {
        this.taskId = taskId;
        this.options = options;
        this.look = look;
        this.ticker = ticker;
        this.start = ticker.nanos();
    }

    /** Returns the task once it has succeeded with a video. */
    Observed await() {
        Duration pause = options.initialDelay();
        Duration next = options.interval();
        while (true) {
            Duration left = left();
            sleep(pause.compareTo(left) < 0 ? pause : left);
            Observed seen = look();
            last = seen;
            options.listener().accept(seen.task());
            if (ended(seen)) {
                return seen;
            }
            if (left().isZero()) {
                throw new WaitTimedOutException(taskId, options.deadline(), seen);
            }
            pause = next;
            next = options.after(next);
        }
    }

    private boolean ended(Observed seen) {
        if (seen.failed()) {
            throw TaskFailedException.failed(taskId, seen);
        }
        if (!seen.succeeded()) {
            return false;
        }
        if (!seen.hasVideo()) {
            throw TaskFailedException.withoutVideos(taskId, seen);
        }
        return true;
    }

    private Observed look() {
        try {
            return look.get();
        } catch (TransportException e) {
            if (Thread.currentThread().isInterrupted()) {
                throw new WaitInterruptedException(taskId, last, e);
            }
            throw e;
        }
    }

    private Duration left() {
        Duration left = options.deadline().minusNanos(ticker.nanos() - start);
        return left.isNegative() ? Duration.ZERO : left;
    }

    private void sleep(Duration duration) {
        try {
            ticker.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WaitInterruptedException(taskId, last, e);
        }
    }
}
