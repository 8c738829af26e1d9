package io.github.kling4j.cli.output;

import io.github.kling4j.DownloadOptions;
import java.nio.file.Path;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * Shows the progress of a task or a download: in a terminal as one line that is redrawn, otherwise as separate lines.
 */
public final class Progress implements DownloadOptions.Progress, AutoCloseable {

    private static final int WIDTH = 78;

    private final Output output;
    private final boolean terminal;
    private @Nullable ProgressBar bar;
    private String last = "";

    /** Creates a progress display; nothing is drawn yet. */
    public Progress(Output output, boolean terminal) {
        this.output = output;
        this.terminal = terminal;
    }

    /**
     * Shows the status of the task. Without a terminal, a status is written only if it differs from the previous
     * status.
     */
    public synchronized void status(String status) {
        if (terminal) {
            shown("waiting", -1, "", 1).setExtraMessage(OneLine.of(status));
        } else if (!status.equals(last)) {
            output.say(OneLine.of(status));
        }
        last = status;
    }

    /** Starts to show a download. */
    public synchronized void downloading(Path file) {
        close();
        if (!terminal) {
            output.say(OneLine.of("downloading " + file));
        }
    }

    @Override
    public synchronized void wrote(long written, long announced) {
        if (terminal) {
            ProgressBar shown = shown("downloading", announced, " MB", 1_000_000);
            shown.maxHint(announced);
            shown.stepTo(written);
        }
    }

    private ProgressBar shown(String task, long most, String unit, long size) {
        if (bar == null) {
            bar = new ProgressBarBuilder()
                    .setTaskName(task)
                    .setInitialMax(most)
                    .setUnit(unit, size)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(200)
                    .setConsumer(new ConsoleProgressBarConsumer(output.errors(), WIDTH))
                    .clearDisplayOnFinish()
                    .build();
        }
        return bar;
    }

    /** Removes the progress line, so that other lines can be written. */
    @Override
    public synchronized void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
