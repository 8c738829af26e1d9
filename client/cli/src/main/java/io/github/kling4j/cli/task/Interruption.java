package io.github.kling4j.cli.task;

import io.github.kling4j.cli.output.Output;
import io.github.kling4j.cli.output.Progress;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Says what became of a task when a signal ends the process, such as Ctrl-C or the end of the terminal. A request on
 * its way is waited for, because its answer has the id of what may be billed.
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

    /** Says that a request may be on its way from now on. */
    void submitting() {
        submitting = true;
    }

    /** Says that the request has an answer, and nothing is on its way any more. */
    void settled() {
        settled.countDown();
    }

    /** Sets what to say from now on. */
    void advise(String text) {
        advice = text;
    }

    private void tell() {
        progress.close();
        if (submitting && settled.getCount() > 0) {
            output.say("kling: interrupted while the request is on its way; waiting at most " + SECONDS_TO_SETTLE
                    + "s for the answer, because it may be billed");
            if (!answered()) {
                output.say("kling: no answer came: the request may have been accepted and billed;"
                        + " do not submit again before you have looked for the task in the service's console");
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
            // The process ends already, and the hook says what there is to say.
        }
    }
}
