package io.github.kling4j.http;

import java.net.InetSocketAddress;
import java.net.Proxy;
import okhttp3.Call;
import okhttp3.Connection;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/**
 * Whether a call has, or must have, a connection that carried no other call before. Those in a pool may have ended
 * unnoticed, any number of them, so that a call which fails there says nothing about the service.
 */
final class OwnConnection {

    private final boolean needed;
    private volatile boolean opened;
    private volatile boolean acquired;

    private OwnConnection(boolean needed) {
        this.needed = needed;
    }

    /** Returns a request that is sent on any connection, or on a new one alone. */
    static Request tag(Request.Builder request, boolean needed) {
        return request.tag(OwnConnection.class, new OwnConnection(needed)).build();
    }

    /** Returns whether the request must be sent on a new connection. */
    static boolean isNeeded(Request request) {
        OwnConnection tag = request.tag(OwnConnection.class);
        return tag != null && tag.needed;
    }

    /** Returns whether a call, of a request without a body, may have failed because its pooled connection had ended. */
    static boolean isMissing(Call call, Throwable failure) {
        OwnConnection tag = call.request().tag(OwnConnection.class);
        return tag != null
                && tag.acquired
                && !tag.opened
                && call.request().body() == null
                && !ProcessedNothing.isReset(failure);
    }

    /** Adds what notes new connections to the listeners of a client. */
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
