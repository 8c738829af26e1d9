package io.github.kling4j.cli.output;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Writes results to standard output, and messages to standard error. Both streams are UTF-8. A failure to write a
 * result is stored and reported later. A failure to write a message is ignored.
 */
public final class Output {

    private final OutputStream out;
    private final OutputStream err;
    private @Nullable IOException broken;

    /** Creates an output that writes to the given streams. */
    public Output(OutputStream out, OutputStream err) {
        this.out = new BufferedOutputStream(out, 1 << 16);
        this.err = err;
    }

    /** Returns the output of the process. */
    public static Output ofProcess() {
        return new Output(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
    }

    /**
     * Writes a line of a result that can be obtained again without cost.
     *
     * @throws Failure if the line cannot be written; the command then ends
     */
    public void line(String text) {
        keep(text);
        requireWritten();
    }

    /**
     * Writes a line of a result. If writing fails, the command continues, and {@link #requireWritten} reports the
     * failure at the end: a failure must not interrupt a task that is paid for.
     */
    public synchronized void keep(String text) {
        if (broken == null) {
            try {
                out.write(text.getBytes(StandardCharsets.UTF_8));
                out.write('\n');
            } catch (IOException e) {
                broken = e;
            }
        }
    }

    /** Passes the written lines to the operating system. */
    public synchronized void flush() {
        if (broken == null) {
            try {
                out.flush();
            } catch (IOException e) {
                broken = e;
            }
        }
    }

    /** Throws a failure if a line of a result could not be written. */
    public synchronized void requireWritten() {
        if (broken != null) {
            throw new Failure(
                    ExitStatus.OUTPUT, "standard output could not be written: " + broken.getMessage(), null, broken);
        }
    }

    /** Returns whether the process that reads standard output has ended, as {@code head} does after enough lines. */
    public synchronized boolean hasNoReader() {
        return broken != null && String.valueOf(broken.getMessage()).contains("Broken pipe");
    }

    /** Writes a line to standard error. */
    public synchronized void say(String text) {
        try {
            err.write((text + "\n").getBytes(StandardCharsets.UTF_8));
            err.flush();
        } catch (IOException e) {
            // Nothing reads standard error, so the failure cannot be reported.
        }
    }

    /** Returns standard error, for the progress line. */
    public PrintStream errors() {
        return new PrintStream(err, true, StandardCharsets.UTF_8);
    }
}
