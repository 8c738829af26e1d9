package io.github.kling4j.http;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The threads of a client beside those of its calls: one keeps time, and one does the steps that nobody waits for. */
public final class Background implements Executor, AutoCloseable {

    private final SystemTime time = new SystemTime();
    private final Executor steps;
    private final @Nullable ThreadPoolExecutor own;

    /** Starts no thread before it is needed. Steps are run by the given executor, or, for null, by a thread of its own. */
    public Background(@Nullable Executor given) {
        this.own = given == null ? oneThread() : null;
        this.steps = given == null ? own : given;
    }

    private static ThreadPoolExecutor oneThread() {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                1, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), DaemonThreads.named("kling4j-steps"),
                // After the end there still comes the answer to a submit that was on its way.
                (step, closed) -> step.run());
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    public Time time() {
        return time;
    }

    @Override
    public void execute(Runnable step) {
        steps.execute(step);
    }

    @Override
    public void close() {
        time.close();
        if (own != null) {
            own.shutdown();
        }
    }
}
