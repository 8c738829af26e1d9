package io.github.kling4j.http;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.Interceptor;

/**
 * How far the sending of a request that must not be repeated has got. It is attached to the request as a tag, and moved
 * on by a network interceptor, which OkHttp asks only once there is a connection.
 */
public final class Sending {

    private enum Stage { READY, STOPPED, BEGUN, WHOLE }

    private final AtomicReference<Stage> stage = new AtomicReference<>(Stage.READY);
    private final LastCheck lastCheck;

    /** A look at what is to be sent, taken when nothing of it has been sent yet. */
    @FunctionalInterface
    public interface LastCheck {

        /** Throws when it must not be sent. */
        void check() throws IOException;
    }

    public Sending(LastCheck lastCheck) {
        this.lastCheck = lastCheck;
    }

    /** Returns whether the service may have seen any of the request. */
    public boolean hasBegun() {
        return stage.get() == Stage.BEGUN || isWhole();
    }

    /** Returns whether the service may have seen all of the request: it cannot have accepted less. */
    public boolean isWhole() {
        return stage.get() == Stage.WHOLE;
    }

    /** Stops what has not begun; returns whether nothing has been sent, nor will be. */
    public boolean stop() {
        return stage.compareAndSet(Stage.READY, Stage.STOPPED) || stage.get() == Stage.STOPPED;
    }

    void begin() throws IOException {
        if (stage.get() == Stage.READY) {
            lastCheck.check();
        }
        if (!stage.compareAndSet(Stage.READY, Stage.BEGUN)) {
            throw new IOException(stage.get() == Stage.STOPPED
                    ? "the request was called off before it was sent"
                    : "the request is billed and was sent once already; an interceptor must not send it again");
        }
    }

    void end() {
        stage.set(Stage.WHOLE);
    }

    /** Returns what asks every tagged request to begin. */
    static Interceptor marker() {
        return chain -> {
            Sending sending = chain.request().tag(Sending.class);
            if (sending != null) {
                sending.begin();
            }
            return chain.proceed(chain.request());
        };
    }
}
