package io.github.kling4j.cli.jobs;

import io.github.kling4j.cli.output.Output;
import java.util.concurrent.CountDownLatch;

/** Stops the work on jobs in order when a signal ends the process. */
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

    /** Work that waits. */
    interface Work {
        void run() throws InterruptedException;
    }

    private void stop() {
        begun = true;
        output.say("kling: stopping; no more submits begin, and those on their way are waited for, at most 30s."
                + " kling jobs run goes on from here");
        jobs.close();
    }

    /** Does the work. What fails because it is stopped says nothing: the process ends. */
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
            // The process ends already.
        }
    }
}
