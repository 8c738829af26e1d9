package io.github.kling4j.http;

import java.io.IOException;
import java.util.function.BooleanSupplier;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Records the progress of sending a request that must not be sent twice. If in doubt, this class assumes that the
 * request was sent. The record stays with the call even if an interceptor of a shared client changes the request, and
 * with the body even if the body is wrapped or copied.
 */
public final class SubmitProgress {

    private final LastCheck lastCheck;
    private boolean stopped;
    private boolean connected;
    /** Whether the body was copied to memory, and it is not known yet whether the copy will be sent. */
    private boolean copied;
    /** Whether {@link #stop} has reported that the request had begun. Then {@link #hasBegun} must stay true. */
    private boolean isReported;

    private boolean streamed;
    private boolean whole;
    private boolean notProcessed;

    /** Checks the body once more, before anything of the request is sent. */
    @FunctionalInterface
    public interface LastCheck {

        /**
         * Checks the body.
         *
         * @throws IOException if the body must not be sent
         */
        void check() throws IOException;
    }

    public SubmitProgress(LastCheck lastCheck) {
        this.lastCheck = lastCheck;
    }

    /** Returns the request with this object as a tag, and with a body that reports its progress to this object. */
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

    /** Stops the request if it has not begun. Returns whether nothing of the request has been or will be sent. */
    public synchronized boolean stop() {
        stopped |= !hasBegun();
        isReported |= hasBegun();
        return stopped;
    }

    /**
     * Records that the interceptors of a shared client have passed on the request, so that their copies were not sent.
     */
    synchronized void passedOn() {
        copied &= isReported;
    }

    /** Records that the request will be written to a connection next. */
    private void connected(Interceptor.Chain chain) throws IOException {
        begin(() -> connected, () -> {
            // The connection is checked last, because the check of the body takes time.
            Reuse.check(chain);
            connected = true;
        });
    }

    /** Records that the body is copied to memory, for example by an interceptor that logs or signs it. */
    void copying() throws IOException {
        begin(() -> false, () -> {
            copied = true;
            notProcessed = false;
        });
    }

    /** Records that the body is being written, usually to the connection. */
    void streaming() throws IOException {
        begin(() -> streamed, () -> {
            streamed = true;
            whole = false;
            notProcessed = false;
        });
    }

    /** Changes the fields for one step of sending the request. */
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
            // Called without the lock: a file system may block, and neither stop() nor a deadline may wait for it.
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
                    "the request was already sent; an interceptor must not send it again, because each submit is"
                            + " billed");
        }
    }

    synchronized void end() {
        whole = true;
    }

    synchronized void failed(IOException failure) {
        notProcessed = connected && ProcessedNothing.isProvenBy(failure);
    }

    /** Returns an interceptor that calls {@link #passedOn}. It must run after the interceptors of a shared client. */
    static Interceptor passage() {
        return chain -> {
            SubmitProgress progress = chain.call().request().tag(SubmitProgress.class);
            if (progress != null) {
                progress.passedOn();
            }
            return chain.proceed(chain.request());
        };
    }

    /** Returns a network interceptor that records the connection of a watched request before the request is written. */
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
