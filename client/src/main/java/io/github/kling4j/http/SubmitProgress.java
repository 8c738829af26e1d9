package io.github.kling4j.http;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/**
 * How far the sending of a request that must not be repeated has got. It fails closed: the call remembers it, whatever
 * an interceptor of a shared client does to the request, and so does the body, however it is wrapped or copied.
 */
public final class SubmitProgress {

    private final LastCheck lastCheck;
    private boolean stopped;
    private boolean connected;
    /** The body was copied to memory, and nobody knows yet whether to look at it or to send it. */
    private boolean copied;

    private boolean streamed;
    private boolean whole;
    private boolean notProcessed;

    /** A look at what is to be sent, taken when nothing of it has been sent yet. */
    @FunctionalInterface
    public interface LastCheck {

        /** Throws when it must not be sent. */
        void check() throws IOException;
    }

    public SubmitProgress(LastCheck lastCheck) {
        this.lastCheck = lastCheck;
    }

    /** Returns the request, watched by this. */
    public Request watch(Request request) {
        return request.newBuilder()
                .tag(SubmitProgress.class, this)
                .method(request.method(), new OneShotBody(request.body(), this))
                .build();
    }

    /** Returns whether the service may have processed any of the request. */
    public synchronized boolean hasBegun() {
        return !notProcessed && (connected || copied || streamed);
    }

    /** Returns whether the service may have seen all of the request. */
    public synchronized boolean isWhole() {
        return whole;
    }

    /** Returns whether the service stated, by means of HTTP/2, that it processed nothing of the request. */
    public synchronized boolean wasNotProcessed() {
        return notProcessed;
    }

    /** Stops what has not begun; returns whether nothing has been sent, nor will be. */
    public synchronized boolean stop() {
        stopped |= !hasBegun();
        return stopped;
    }

    /** Notes that a shared client's own interceptors have passed the request on: copies were made to be looked at. */
    private synchronized void passedOn() {
        copied = false;
    }

    /** Notes that there is a connection which the request will go out on. */
    private synchronized void connected() throws IOException {
        begin(connected);
        connected = true;
    }

    /** Notes that the body is copied to memory, as interceptors do that log or sign it. */
    synchronized void copying() throws IOException {
        begin(false);
        copied = true;
    }

    /** Notes that the body is read, usually into the connection. */
    synchronized void streaming() throws IOException {
        begin(streamed);
        streamed = true;
        whole = false;
    }

    private void begin(boolean before) throws IOException {
        if (stopped) {
            throw new IOException("the request was called off before it was sent");
        }
        if (before) {
            throw new IOException(
                    "the request is billed and was sent once already; an interceptor must not send it again");
        }
        if (!hasBegun()) {
            lastCheck.check();
        }
    }

    synchronized void end() {
        whole = true;
    }

    private synchronized void failed(IOException failure) {
        notProcessed = connected && ProcessedNothing.isProvenBy(failure);
    }

    /** Returns what goes behind the interceptors of a shared client. */
    static Interceptor passage() {
        return chain -> {
            SubmitProgress progress = chain.call().request().tag(SubmitProgress.class);
            if (progress != null) {
                progress.passedOn();
            }
            return chain.proceed(chain.request());
        };
    }

    /** Returns what watches every connection of a watched request: OkHttp asks it only once there is one. */
    static Interceptor marker() {
        return chain -> {
            SubmitProgress progress = chain.call().request().tag(SubmitProgress.class);
            return progress == null ? chain.proceed(chain.request()) : progress.proceed(chain);
        };
    }

    private Response proceed(Interceptor.Chain chain) throws IOException {
        connected();
        try {
            return chain.proceed(chain.request());
        } catch (IOException e) {
            failed(e);
            throw e;
        }
    }
}
