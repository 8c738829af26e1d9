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
 * Standard output, which has results, and standard error, which has everything else. Both are UTF-8. What cannot be
 * written to standard output is remembered; what cannot be written to standard error is lost.
 */
public final class Output {

    private final OutputStream out;
    private final OutputStream err;
    private @Nullable IOException broken;

    /** Makes one of two streams. */
    public Output(OutputStream out, OutputStream err) {
        this.out = new BufferedOutputStream(out, 1 << 16);
        this.err = err;
    }

    /** Returns that of the process. */
    public static Output ofProcess() {
        return new Output(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
    }

    /**
     * Writes a line of a result that nothing but this command can tell again at no cost.
     *
     * @throws Failure when it cannot be written: there is no use in going on
     */
    public void line(String text) {
        keep(text);
        requireWritten();
    }

    /** Writes a line of a result; a failure to do so is told at the end, because something was bought. */
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

    /** Hands what was written to the operating system. */
    public synchronized void flush() {
        if (broken == null) {
            try {
                out.flush();
            } catch (IOException e) {
                broken = e;
            }
        }
    }

    /** Throws when something could not be written. */
    public synchronized void requireWritten() {
        if (broken != null) {
            throw new Failure(
                    ExitStatus.OUTPUT, "standard output could not be written: " + broken.getMessage(), null, broken);
        }
    }

    /** Returns whether the reader of standard output has gone, as {@code head} does when it has read enough. */
    public synchronized boolean hasNoReader() {
        return broken != null && String.valueOf(broken.getMessage()).contains("Broken pipe");
    }

    /** Writes a line for people. */
    public synchronized void say(String text) {
        try {
            err.write((text + "\n").getBytes(StandardCharsets.UTF_8));
            err.flush();
        } catch (IOException e) {
            // Nobody reads it, and there is no other place to say so.
        }
    }

    /** Returns standard error, for what draws a progress line. */
    public PrintStream errors() {
        return new PrintStream(err, true, StandardCharsets.UTF_8);
    }
}
