package io.github.kling4j.http;

import java.net.InetSocketAddress;
import java.net.Proxy;
import okhttp3.Call;
import okhttp3.Connection;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/**
 * Records whether a call needs a new connection and whether it has one. Any number of pooled connections may have ended
 * unnoticed. Therefore, the failure of a call on a pooled connection does not show that the service fails.
 */
final class OwnConnection {

    private final boolean needed;
    private volatile boolean opened;
    private volatile boolean acquired;

    private OwnConnection(boolean needed) {
        this.needed = needed;
    }

    /** Returns a request with a tag that says whether the request must be sent on a new connection. */
    static Request tag(Request.Builder request, boolean needed) {
        return request.tag(OwnConnection.class, new OwnConnection(needed)).build();
    }

    /** Returns whether the request must be sent on a new connection. */
    static boolean isNeeded(Request request) {
        OwnConnection tag = request.tag(OwnConnection.class);
        return tag != null && tag.needed;
    }

    /** Returns whether the connection of a call has carried no other call before. */
    static boolean isNew(Call call) {
        OwnConnection tag = call.request().tag(OwnConnection.class);
        return tag == null || tag.opened;
    }

    /**
     * Returns whether a call may have failed because its pooled connection had ended. For a request with a body, the
     * result is true only if nothing was sent.
     */
    static boolean isMissing(Call call, Throwable failure) {
        OwnConnection tag = call.request().tag(OwnConnection.class);
        return tag != null
                && tag.acquired
                && !tag.opened
                && (call.request().body() == null ? !ProcessedNothing.isReset(failure) : isUnsent(call));
    }

    private static boolean isUnsent(Call call) {
        SubmitProgress progress = call.request().tag(SubmitProgress.class);
        return progress != null && !progress.hasBegun() && !progress.wasNotProcessed();
    }

    /**
     * Adds an event listener to a client, which records the connections of each call.
     *
     * @param others creates the other event listeners of the client
     */
    static void noteIn(OkHttpClient.Builder builder, EventListener.Factory others) {
        EventListener notes = new EventListener() {
            @Override
            public void connectStart(Call call, InetSocketAddress address, Proxy proxy) {
                OwnConnection tag = call.request().tag(OwnConnection.class);
                if (tag != null) {
                    tag.opened = true;
                }
            }

            @Override
            public void connectionAcquired(Call call, Connection connection) {
                OwnConnection tag = call.request().tag(OwnConnection.class);
                if (tag != null) {
                    tag.acquired = true;
                }
            }
        };
        builder.eventListenerFactory(call -> others.create(call).plus(notes));
    }
}
