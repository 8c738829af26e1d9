package io.github.kling4j.cli.jobs;

import io.github.kling4j.cli.output.Output;
import java.util.concurrent.CountDownLatch;

/** Stops the work on jobs in an orderly way when a signal ends the process. */
final class Stopping implements AutoCloseable {

    private final Output output;
    private final OpenJobs jobs;
    private final Thread hook = new Thread(this::stop, "kling-stop");
    private volatile boolean begun;

    Stopping(Output output, OpenJobs jobs) {
        this.output = output;
        this.jobs = jobs;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Work that blocks until the jobs have ended. */
    interface Work {
        void run() throws InterruptedException;
    }

    private void stop() {
        begun = true;
        output.say("kling: stopping; no more submits begin; waiting at most 30s for the submits in progress."
                + " The next kling jobs run continues");
        jobs.close();
    }

    /**
     * Does the work. If it fails after the stop has begun, ignores the failure and waits for the end of the process.
     */
    void await(Work work) throws InterruptedException {
        try {
            work.run();
        } catch (RuntimeException e) {
            if (!begun) {
                throw e;
            }
            new CountDownLatch(1).await();
        }
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is already ending.
        }
    }
}
