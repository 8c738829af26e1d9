package io.github.kling4j.http;

import java.io.IOException;
import javax.net.SocketFactory;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.X509TrustManager;
import okhttp3.Connection;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** A connection that can be watched for responses that arrive before their request has been sent. */
interface Watched {

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
        if (!isHttp1(chain.connection())) {
            // OkHttp reads from HTTP/2 all the time, and a service can state that it needs no more of a body.
            watch.limit(chain.writeTimeoutMillis());
            Response response = chain.proceed(chain.request());
            if (reuse != null) {
                reuse.answered();
            }
            return response;
        }
        watch.turnOn(chain.writeTimeoutMillis());
        try {
            Response response = chain.proceed(chain.request());
            if (reuse != null) {
                reuse.answered(response);
            }
            return response;
        } finally {
            watch.turnOff();
        }
    }

    static boolean isHttp1(Connection connection) {
        return connection.protocol() == Protocol.HTTP_1_1 || connection.protocol() == Protocol.HTTP_1_0;
    }
}
