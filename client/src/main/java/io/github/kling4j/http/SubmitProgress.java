package io.github.kling4j.http;

import java.io.IOException;
import java.util.function.BooleanSupplier;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Records how far the sending of a request that must not be repeated has got. If in doubt, it assumes that the request
 * was sent: the call keeps this record, even if an interceptor of a shared client changes the request, and so does the
 * body, even if it is wrapped or copied.
 */
public final class SubmitProgress {

    private final LastCheck lastCheck;
    private boolean stopped;
    private boolean connected;
    /** The body was copied to memory, and it is not known yet whether the copy will be sent. */
    private boolean copied;
    /** {@link #stop} has reported that the request had begun: this must remain true. */
    private boolean isReported;

    private boolean streamed;
    private boolean whole;
    private boolean notProcessed;

    /** Checks the body once more, while nothing of it has been sent. */
    @FunctionalInterface
    public interface LastCheck {

        /** Throws if the body must not be sent. */
        void check() throws IOException;
    }

    public SubmitProgress(LastCheck lastCheck) {
        this.lastCheck = lastCheck;
    }

    /** Returns the request with a tag and a body that report to this record. */
    public Request watch(Request request) {
        return request.newBuilder()
                .tag(SubmitProgress.class, this)
                .method(request.method(), new OneShotBody(request.body(), this))
                .build();
    }

    static boolean isWatched(Request request) {
        return request.tag(SubmitProgress.class) != null;
    }

    /** Returns whether the service may have processed a part of the request. */
    public synchronized boolean hasBegun() {
        return !notProcessed && (connected || copied || streamed);
    }

    /** Returns whether the service may have received the whole request. */
    public synchronized boolean isWhole() {
        return whole;
    }

    /** Returns whether the service stated, through HTTP/2, that it processed nothing of the request. */
    public synchronized boolean wasNotProcessed() {
        return notProcessed;
    }

    /** Stops a request that has not begun. Returns whether nothing has been sent, and nothing will be. */
    public synchronized boolean stop() {
        stopped |= !hasBegun();
        isReported |= hasBegun();
        return stopped;
    }

    /** Notes that the interceptors of a shared client have passed the request on: their copies were not sent. */
    synchronized void passedOn() {
        copied &= isReported;
    }

    /** Notes that the request will be written to a connection next. */
    private void connected(Interceptor.Chain chain) throws IOException {
        begin(() -> connected, () -> {
            // Last, because the check of the body takes time.
            Reuse.check(chain);
            connected = true;
        });
    }

    /** Notes that the body is copied to memory, as interceptors do that log or sign it. */
    void copying() throws IOException {
        begin(() -> false, () -> {
            copied = true;
            notProcessed = false;
        });
    }

    /** Notes that the body is being written, usually to the connection. */
    void streaming() throws IOException {
        begin(() -> streamed, () -> {
            streamed = true;
            whole = false;
            notProcessed = false;
        });
    }

    /** Takes one step of the sending, which changes the fields. */
    @FunctionalInterface
    private interface Step {
        void take() throws IOException;
    }

    private void begin(BooleanSupplier isTaken, Step step) throws IOException {
        boolean isFirst;
        synchronized (this) {
            requireUnsent(isTaken);
            isFirst = !hasBegun();
        }
        if (isFirst) {
            // Without the lock: a file system may block, and neither stop() nor a deadline may wait for it.
            lastCheck.check();
        }
        synchronized (this) {
            requireUnsent(isTaken);
            step.take();
        }
    }

    private void requireUnsent(BooleanSupplier isTaken) throws IOException {
        if (stopped) {
            throw new IOException("the request was cancelled before it was sent");
        }
        if (isTaken.getAsBoolean()) {
            throw new IOException(
                    "the request is billed and was sent once already; an interceptor must not send it again");
        }
    }

    synchronized void end() {
        whole = true;
    }

    synchronized void failed(IOException failure) {
        notProcessed = connected && ProcessedNothing.isProvenBy(failure);
    }

    /** Returns an interceptor that runs after the interceptors of a shared client. */
    static Interceptor passage() {
        return chain -> {
            SubmitProgress progress = chain.call().request().tag(SubmitProgress.class);
            if (progress != null) {
                progress.passedOn();
            }
            return chain.proceed(chain.request());
        };
    }

    /** Returns a network interceptor that records the connection of a watched request before anything is written. */
    static Interceptor marker() {
        return chain -> {
            SubmitProgress progress = chain.call().request().tag(SubmitProgress.class);
            return progress == null ? chain.proceed(chain.request()) : progress.proceed(chain);
        };
    }

    private Response proceed(Interceptor.Chain chain) throws IOException {
        connected(chain);
        try {
            return chain.proceed(chain.request());
        } catch (IOException e) {
            failed(e);
            throw e;
        }
    }
}
