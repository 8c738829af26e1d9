package io.github.kling4j.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import okio.AsyncTimeout;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * Detects a response that arrives before its request has been sent completely, on one HTTP/1.1 connection. OkHttp reads
 * a response only after it has written the whole body, or when a write fails. If a service responds and then stops
 * reading, OkHttp would wait until a timeout closes the connection and discards the response.
 *
 * <p>Therefore, a thread begins to read ahead when one write takes longer than a second, or longer than half of a
 * shorter write timeout. As soon as the head of the final response begins, the watch shuts down the output of the
 * connection. Then the write fails, and OkHttp reads the response. As long as the service reads the request, the output
 * stays open and the whole body is sent. The watch itself sends nothing.
 */
final class AnswerWatch {

    private static final long STALL_NANOS = TimeUnit.SECONDS.toNanos(1);
    /** The number of checks in the time after which a write counts as stalled. */
    private static final int LOOKS = 4;
    /** The maximum number of bytes that are read ahead: more than the head of any response has. */
    private static final int MAX_AHEAD = 64 * 1024;

    private static final DaemonThreads THREADS = DaemonThreads.named("kling4j-early-answer");

    private final Socket connection;
    private final InputStream input;
    private final OutputStream output;
    private final @Nullable Reuse reuse;
    private final Look look = new Look();

    private final Buffer ahead = new Buffer();
    private boolean isReadingAhead;
    private boolean isAtEnd;
    private @Nullable IOException failure;

    /** The number of requests that are watched; with HTTP/2, there may be several. */
    private int watched;

    private boolean isLimited;
    private long stallNanos;
    private boolean isAnswered;
    private long writes;
    private boolean isWriting;
    private long writeBegan;
    /** The number of the last write that was found stalled, counted by {@link #writes}. */
    private long stalled;

    /**
     * Creates a watch that is turned off.
     *
     * @param connection the connection, whose output can be shut down while another thread writes
     * @param input the input of the connection, or of the TLS layer on the connection
     * @param output the output of the connection, or of the TLS layer on the connection
     * @param isOpenAndQuiet returns whether the connection is open and no unread data has arrived; null if the
     *     connection must not carry another request
     */
    AnswerWatch(Socket connection, InputStream input, OutputStream output, @Nullable BooleanSupplier isOpenAndQuiet) {
        this.connection = connection;
        this.input = input;
        this.output = output;
        this.reuse = isOpenAndQuiet == null
                ? null
                : new Reuse(() -> isClear() && isOpenAndQuiet.getAsBoolean(), System::nanoTime);
    }

    /**
     * Returns whether the watch is not reading ahead, holds no unread bytes, and has found neither the end of the input
     * nor a failure.
     */
    private synchronized boolean isClear() {
        return !isReadingAhead && ahead.size() == 0 && !isAtEnd && failure == null;
    }

    /** Returns the object that decides whether this connection may carry another request; null if it must not. */
    @Nullable
    Reuse reuse() {
        return reuse;
    }

    /**
     * Begins to watch for an early response, before an HTTP/1.1 request is sent.
     *
     * @param writeTimeoutMillis the timeout of a write; 0 for none. A write counts as stalled before this timeout
     */
    void turnOn(int writeTimeoutMillis) {
        long half = TimeUnit.MILLISECONDS.toNanos(writeTimeoutMillis) / 2;
        begin(half == 0 ? STALL_NANOS : Math.min(STALL_NANOS, half), false);
    }

    /**
     * Begins to limit the time of each write, before an HTTP/2 request is sent. When a write reaches the timeout, the
     * output of the connection is shut down. For HTTP/1.1, OkHttp does this itself. For HTTP/2, OkHttp cancels the
     * stream, but waits for the write without a limit.
     *
     * @param writeTimeoutMillis the timeout of a write; 0 for none
     */
    void limit(int writeTimeoutMillis) {
        begin(writeTimeoutMillis == 0 ? Long.MAX_VALUE : TimeUnit.MILLISECONDS.toNanos(writeTimeoutMillis), true);
    }

    private synchronized void begin(long nanos, boolean limited) {
        stallNanos = nanos;
        isLimited = limited;
        isAnswered = false;
        if (watched++ == 0) {
            // One timer for all writes of the request, because a timer for each write would wake up the thread of Okio
            // each time.
            look.timeout(nanos / LOOKS, TimeUnit.NANOSECONDS);
            look.enter();
        }
    }

    /** Ends the watch of a request, after the head of the response was read or the request failed. */
    synchronized void turnOff() {
        if (--watched == 0) {
            look.exit();
        }
    }

    /** Returns whether a thread is writing. */
    synchronized boolean isWriting() {
        return isWriting;
    }

    InputStream input() {
        return new Input();
    }

    OutputStream output() {
        return new Output();
    }

    private final class Look extends AsyncTimeout {

        @Override
        protected void timedOut() {
            look();
        }
    }

    private synchronized void look() {
        if (watched == 0) {
            return;
        }
        if (isWriting && System.nanoTime() - writeBegan >= stallNanos) {
            stalled();
        }
        look.exit();
        look.enter();
    }

    private void stalled() {
        stalled = writes;
        if (isAnswered || isLimited) {
            shutDownOutput();
        } else if (!isReadingAhead && !isAtEnd && failure == null) {
            isReadingAhead = true;
            try {
                THREADS.newThread(this::readAhead).start();
            } catch (RuntimeException | Error e) {
                // Without a thread, the timeouts of the connection still apply.
                isReadingAhead = false;
            }
        }
    }

    private void readAhead() {
        byte[] slice = new byte[8 * 1024];
        try {
            boolean more = true;
            while (more) {
                more = readAhead(slice, input.read(slice));
            }
        } catch (SocketTimeoutException e) {
            readAheadEnded(null);
        } catch (IOException e) {
            readAheadEnded(e);
        } catch (RuntimeException | Error e) {
            readAheadEnded(new IOException("the response could not be read ahead", e));
        }
    }

    /** Stores bytes that were read ahead, and returns whether to continue reading ahead. */
    private synchronized boolean readAhead(byte[] slice, int length) {
        if (length < 0) {
            isAtEnd = true;
        } else {
            ahead.write(slice, 0, length);
            isAnswered =
                    ahead.size() >= MAX_AHEAD || hasFinalHead(ahead.snapshot().string(StandardCharsets.ISO_8859_1));
        }
        boolean isStalled = watched > 0 && isWriting && writes == stalled;
        if (isAnswered && isStalled) {
            shutDownOutput();
        }
        isReadingAhead = !isAtEnd && !isAnswered && isStalled;
        notifyAll();
        return isReadingAhead;
    }

    private synchronized void readAheadEnded(@Nullable IOException cause) {
        failure = cause;
        isReadingAhead = false;
        notifyAll();
    }

    private void shutDownOutput() {
        try {
            connection.shutdownOutput();
        } catch (IOException | UnsupportedOperationException e) {
            // Either the output is already shut down, or the timeouts of the connection still apply.
        }
    }

    /** Returns whether the head of a final response has begun, after any interim responses such as 100 and 103. */
    private static boolean hasFinalHead(String text) {
        int start = 0;
        while (text.startsWith("HTTP/1.", start)
                && text.startsWith(" 1", start + 8)
                && !text.startsWith(" 101", start + 8)) {
            int emptyLine = text.indexOf("\n\r\n", start);
            if (emptyLine < 0) {
                return false;
            }
            start = emptyLine + 3;
        }
        return text.length() >= start + "HTTP/1.1 200".length();
    }

    /** The input that OkHttp reads: first the bytes that were read ahead, then the rest of the input. */
    private final class Input extends InputStream {

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = readAny(target, offset, length);
            if (read > 0 && reuse != null) {
                reuse.read(target, offset, read);
            }
            return read;
        }

        private int readAny(byte[] target, int offset, int length) throws IOException {
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
                throw new InterruptedIOException("interrupted while the response was read");
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

    /** The output to which OkHttp writes. It records the beginning and the end of each write. */
    private final class Output extends OutputStream {

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] source, int offset, int length) throws IOException {
            begin();
            try {
                output.write(source, offset, length);
            } finally {
                end();
            }
        }

        private void begin() {
            synchronized (AnswerWatch.this) {
                writes++;
                isWriting = true;
                writeBegan = System.nanoTime();
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
