package io.github.kling4j.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import okio.AsyncTimeout;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * Looks for an answer that comes before its request has been sent, on one connection of HTTP/1.1. OkHttp reads an
 * answer only after it has written the whole body, or when writing fails. A service that answers and then reads no
 * more makes it wait, until a time-out closes the connection and the answer with it.
 *
 * <p>So when one write makes no progress for a second, or for half of a shorter time-out, a thread begins to read
 * ahead. As soon as the final answer has begun, it ends the output of the connection, so that the write fails, and
 * OkHttp reads the answer. While the service reads, nothing is ended: the whole body is sent, whatever has come. The
 * watch itself sends nothing.
 */
final class AnswerWatch {

    private static final int PATIENCE_MILLIS = 1000;
    /** More than the head of an answer ever has. */
    private static final int MOST_AHEAD = 64 * 1024;

    private static final DaemonThreads THREADS = DaemonThreads.named("kling4j-early-answer");

    private final Socket connection;
    private final InputStream input;
    private final OutputStream output;
    private final Stall stall = new Stall();

    private final Buffer ahead = new Buffer();
    private boolean isReadingAhead;
    private boolean isAtEnd;
    private @Nullable IOException failure;

    private volatile boolean isOn;
    private volatile boolean isLimited;
    private boolean isAnswered;
    private long writes;
    private boolean isWriting;
    /** The number of the write that made no progress. */
    private long stalled;

    /**
     * Watches nothing until it is turned on.
     *
     * @param connection whose output can be ended while another thread writes
     * @param input of the connection, or of the TLS on it
     */
    AnswerWatch(Socket connection, InputStream input, OutputStream output) {
        this.connection = connection;
        this.input = input;
        this.output = output;
    }

    /**
     * Begins when a request is about to be sent.
     *
     * @param writeTimeoutMillis after which a write fails; the watch must be earlier; 0 for never
     */
    void turnOn(int writeTimeoutMillis) {
        int half = writeTimeoutMillis / 2;
        stall.timeout(half == 0 ? PATIENCE_MILLIS : Math.min(PATIENCE_MILLIS, half), TimeUnit.MILLISECONDS);
        isOn = true;
    }

    /**
     * Has every write end the output of the connection that makes no progress for so long. OkHttp does so itself for
     * HTTP/1.1. For HTTP/2 it gives up the stream, but waits for the write, without end.
     *
     * @param writeTimeoutMillis 0 for never
     */
    void limit(int writeTimeoutMillis) {
        if (writeTimeoutMillis > 0) {
            stall.timeout(writeTimeoutMillis, TimeUnit.MILLISECONDS);
            isLimited = true;
        }
    }

    /** Ends when the head of the answer has been read, or the request failed. */
    void turnOff() {
        isOn = false;
    }

    /** Returns whether a write is under way. */
    synchronized boolean isWriting() {
        return isWriting;
    }

    InputStream input() {
        return new Input();
    }

    OutputStream output() {
        return new Output();
    }

    private final class Stall extends AsyncTimeout {

        @Override
        protected void timedOut() {
            stalled();
        }
    }

    private synchronized void stalled() {
        if (!isWriting || !isOn && !isLimited) {
            return;
        }
        stalled = writes;
        if (isAnswered || isLimited) {
            endOutput();
        } else if (!isReadingAhead && !isAtEnd && failure == null) {
            isReadingAhead = true;
            try {
                THREADS.newThread(this::readAhead).start();
            } catch (RuntimeException | Error e) {
                // Without a thread, the time-outs of the connection remain.
                isReadingAhead = false;
            }
        }
    }

    private void readAhead() {
        byte[] slice = new byte[8 * 1024];
        try {
            boolean more = true;
            while (more) {
                more = cameAhead(slice, input.read(slice));
            }
        } catch (SocketTimeoutException e) {
            readAheadEnded(null);
        } catch (IOException e) {
            readAheadEnded(e);
        } catch (RuntimeException | Error e) {
            readAheadEnded(new IOException("the answer could not be read ahead", e));
        }
    }

    /** Returns whether to read on. */
    private synchronized boolean cameAhead(byte[] slice, int length) {
        if (length < 0) {
            isAtEnd = true;
        } else {
            ahead.write(slice, 0, length);
            isAnswered = ahead.size() >= MOST_AHEAD || isFinal(ahead.snapshot().string(StandardCharsets.ISO_8859_1));
        }
        boolean isStalled = isOn && isWriting && writes == stalled;
        if (isAnswered && isStalled) {
            endOutput();
        }
        isReadingAhead = !isAtEnd && !isAnswered && isStalled;
        notifyAll();
        return isReadingAhead;
    }

    private synchronized void readAheadEnded(@Nullable IOException why) {
        failure = why;
        isReadingAhead = false;
        notifyAll();
    }

    private void endOutput() {
        try {
            connection.shutdownOutput();
        } catch (IOException | UnsupportedOperationException e) {
            // It has ended already, or the time-outs of the connection remain.
        }
    }

    /** Returns whether more has begun than answers that only precede the final one, such as 100 and 103. */
    private static boolean isFinal(String text) {
        int start = 0;
        while (text.startsWith("HTTP/1.", start)
                && text.startsWith(" 1", start + 8)
                && !text.startsWith(" 101", start + 8)) {
            int lines = text.indexOf("\n\r\n", start);
            if (lines < 0) {
                return false;
            }
            start = lines + 3;
        }
        return text.length() >= start + "HTTP/1.1 200".length();
    }

    /** Returns what was read ahead first. */
    private final class Input extends InputStream {

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            synchronized (AnswerWatch.this) {
                awaitReadingAhead();
                if (ahead.size() > 0) {
                    return ahead.read(target, offset, length);
                }
                if (isAtEnd) {
                    return -1;
                }
                if (failure != null) {
                    throw failure;
                }
            }
            return input.read(target, offset, length);
        }

        private void awaitReadingAhead() throws IOException {
            try {
                while (isReadingAhead && ahead.size() == 0) {
                    AnswerWatch.this.wait();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("interrupted while the answer was read");
            }
        }

        @Override
        public int available() throws IOException {
            synchronized (AnswerWatch.this) {
                return ahead.size() > 0 ? (int) ahead.size() : input.available();
            }
        }

        @Override
        public void close() throws IOException {
            input.close();
        }
    }

    /** Knows which write is under way. */
    private final class Output extends OutputStream {

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] source, int offset, int length) throws IOException {
            boolean watched = isOn || isLimited;
            begin();
            if (watched) {
                stall.enter();
            }
            try {
                output.write(source, offset, length);
            } finally {
                if (watched) {
                    stall.exit();
                }
                end();
            }
        }

        private void begin() {
            synchronized (AnswerWatch.this) {
                writes++;
                isWriting = true;
            }
        }

        private void end() {
            synchronized (AnswerWatch.this) {
                isWriting = false;
            }
        }

        @Override
        public void flush() throws IOException {
            output.flush();
        }

        @Override
        public void close() throws IOException {
            output.close();
        }
    }
}
