package io.github.kling4j.cli.task;

import io.github.kling4j.cli.output.Output;
import io.github.kling4j.cli.output.Progress;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Prints advice about the task when a signal ends the process, such as Ctrl-C or the end of the terminal. If a submit
 * is in progress, this class first waits for its response, because the response has the id of a task that may be
 * billed.
 */
final class Interruption implements AutoCloseable {

    private static final int SECONDS_TO_SETTLE = 10;

    private final Output output;
    private final Progress progress;
    private final CountDownLatch settled = new CountDownLatch(1);
    private final Thread hook = new Thread(this::tell, "kling-interruption");
    private volatile boolean submitting;
    private volatile @Nullable String advice;

    Interruption(Output output, Progress progress) {
        this.output = output;
        this.progress = progress;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Records that a submit is in progress. Must be called before the request is sent. */
    void submitting() {
        submitting = true;
    }

    /** Records that the submit has ended. Must be called after the response, or after a failure. */
    void settled() {
        settled.countDown();
    }

    /** Sets the advice to print if a signal ends the process from now on. */
    void advise(String text) {
        advice = text;
    }

    private void tell() {
        progress.close();
        if (submitting && settled.getCount() > 0) {
            output.say("kling: interrupted while the request is in progress; waiting at most " + SECONDS_TO_SETTLE
                    + "s for the response, because the request may be billed");
            if (!answered()) {
                output.say("kling: no response: the request may have been accepted and billed;"
                        + " look for the task in the service's console before you submit again");
                return;
            }
        }
        String text = advice;
        if (text != null) {
            output.say("kling: interrupted; " + text);
        }
    }

    private boolean answered() {
        try {
            return settled.await(SECONDS_TO_SETTLE, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is already ending, and the hook prints the messages.
        }
    }
}
