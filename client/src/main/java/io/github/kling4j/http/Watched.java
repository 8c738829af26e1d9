package io.github.kling4j.http;

import java.io.IOException;
import javax.net.SocketFactory;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.X509TrustManager;
import okhttp3.Connection;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;

/** A connection that can be watched for answers that come before the request has been sent. */
interface Watched {

    AnswerWatch watch() throws IOException;

    /**
     * Returns a client whose connections are watched. Those that the shared client gets from a socket factory of its
     * own are not, and neither are those through a SOCKS proxy without TLS.
     */
    static OkHttpClient connectionsOf(OkHttpClient client) {
        OkHttpClient.Builder builder = client.newBuilder().addNetworkInterceptor(interceptor());
        if (client.socketFactory() == SocketFactory.getDefault()) {
            builder.socketFactory(new WatchedSocket.Factory());
        }
        X509TrustManager trust = client.x509TrustManager();
        SSLSocketFactory tls = trust == null ? null : client.sslSocketFactory();
        if (tls != null) {
            builder.sslSocketFactory(new WatchedSslSocketFactory(tls), trust);
        }
        return builder.build();
    }

    private static Interceptor interceptor() {
        return chain -> {
            AnswerWatch watch = chain.connection().socket() instanceof Watched watched ? watched.watch() : null;
            if (watch == null) {
                return chain.proceed(chain.request());
            }
            if (!isHttp1(chain.connection())) {
                // HTTP/2 reads all the time, and a service can say that it needs no more of a body.
                watch.limit(chain.writeTimeoutMillis());
                return chain.proceed(chain.request());
            }
            watch.turnOn(chain.writeTimeoutMillis());
            try {
                return chain.proceed(chain.request());
            } finally {
                watch.turnOff();
            }
        };
    }

    private static boolean isHttp1(Connection connection) {
        return connection.protocol() == Protocol.HTTP_1_1 || connection.protocol() == Protocol.HTTP_1_0;
    }
}
