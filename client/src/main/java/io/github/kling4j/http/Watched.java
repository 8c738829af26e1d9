package io.github.kling4j.http;

import java.io.IOException;
import javax.net.SocketFactory;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.X509TrustManager;
import okhttp3.Connection;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** A connection that can be watched for responses that arrive before their request has been sent. */
interface Watched {

    /**
     * The maximum number of bytes in a body that is not watched. The whole request then fits into the send buffer of
     * every usual system.
     */
    int SMALL_BODY = 8 * 1024;

    AnswerWatch watch() throws IOException;

    /**
     * Returns a client whose connections are watched. Connections from a socket factory of the shared client are not
     * watched, and neither are connections through a SOCKS proxy without TLS.
     *
     * @param sockets creates the sockets of watched connections
     */
    static OkHttpClient connectionsOf(OkHttpClient client, WatchedSocket.Factory sockets) {
        OkHttpClient.Builder builder = client.newBuilder().addNetworkInterceptor(Watched::watch);
        if (client.socketFactory() == SocketFactory.getDefault()) {
            builder.socketFactory(sockets);
        }
        X509TrustManager trust = client.x509TrustManager();
        SSLSocketFactory tls = trust == null ? null : client.sslSocketFactory();
        if (tls != null) {
            builder.sslSocketFactory(new WatchedSslSocketFactory(tls), trust);
        }
        return builder.build();
    }

    private static Response watch(Interceptor.Chain chain) throws IOException {
        AnswerWatch watch = chain.connection().socket() instanceof Watched watched ? watched.watch() : null;
        if (watch == null) {
            return chain.proceed(chain.request());
        }
        Reuse reuse = watch.reuse();
        if (reuse == null) {
            return watch(chain, watch, null);
        }
        reuse.begin();
        try {
            return watch(chain, watch, reuse);
        } finally {
            reuse.end();
        }
    }

    private static Response watch(Interceptor.Chain chain, AnswerWatch watch, @Nullable Reuse reuse)
            throws IOException {
        boolean isHttp1 = isHttp1(chain.connection());
        if (isHttp1 && !mayStall(chain.request().body())) {
            return proceed(chain, true, reuse);
        }
        if (isHttp1) {
            watch.turnOn(chain.writeTimeoutMillis());
        } else {
            // Only writes are limited: OkHttp reads from HTTP/2 all the time, and a service can state that it needs no
            // more of a body.
            watch.limit(chain.writeTimeoutMillis());
        }
        try {
            return proceed(chain, isHttp1, reuse);
        } finally {
            watch.turnOff();
        }
    }

    private static Response proceed(Interceptor.Chain chain, boolean isHttp1, @Nullable Reuse reuse)
            throws IOException {
        Response response = chain.proceed(chain.request());
        if (reuse != null && isHttp1) {
            reuse.answered(response);
        } else if (reuse != null) {
            reuse.answered();
        }
        return response;
    }

    /** Returns whether a body may be larger than the send buffer, so that writing the body may wait for the service. */
    private static boolean mayStall(@Nullable RequestBody body) throws IOException {
        return body != null && (body.contentLength() < 0 || body.contentLength() > SMALL_BODY);
    }

    static boolean isHttp1(Connection connection) {
        return connection.protocol() == Protocol.HTTP_1_1 || connection.protocol() == Protocol.HTTP_1_0;
    }
}
