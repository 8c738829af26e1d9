package io.github.kling4j.http;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Request;

/**
 * How far the sending of a request that must not be repeated has got. It fails closed: the call remembers it, whatever
 * an interceptor of a shared client does to the request, and so does the body, however it is wrapped or copied.
 */
public final class Sending {

    private final LastCheck lastCheck;
    private boolean stopped;
    private boolean connected;
    private boolean read;
    private boolean whole;

    /** A look at what is to be sent, taken when nothing of it has been sent yet. */
    @FunctionalInterface
    public interface LastCheck {

        /** Throws when it must not be sent. */
        void check() throws IOException;
    }

    public Sending(LastCheck lastCheck) {
        this.lastCheck = lastCheck;
    }

    /** Returns the request, watched by this. */
    public Request watch(Request request) {
        return request.newBuilder()
                .tag(Sending.class, this)
                .method(request.method(), new OneShotBody(request.body(), this))
                .build();
    }

    /** Returns whether the service may have seen any of the request. */
    public synchronized boolean hasBegun() {
        return connected || read;
    }

    /** Returns whether the service may have seen all of the request: it cannot have accepted less. */
    public synchronized boolean isWhole() {
        return whole;
    }

    /** Stops what has not begun; returns whether nothing has been sent, nor will be. */
    public synchronized boolean stop() {
        stopped |= !hasBegun();
        return stopped;
    }

    /** Is told that there is a connection which the request will go out on. */
    private synchronized void connected() throws IOException {
        begin(connected);
        connected = true;
    }

    /** Is told that the body is read, usually into the connection. */
    synchronized void read() throws IOException {
        begin(read);
        read = true;
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

    /** Returns what tells every request that is watched of its connection: OkHttp asks it only once there is one. */
    static Interceptor marker() {
        return chain -> {
            Sending sending = chain.call().request().tag(Sending.class);
            if (sending != null) {
                sending.connected();
            }
            return chain.proceed(chain.request());
        };
    }
}
