package io.github.kling4j.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** Creates TLS sockets that can be watched. Only the method that OkHttp calls creates such sockets. */
final class WatchedSslSocketFactory extends SSLSocketFactory {

    /**
     * The beginning of the class names of the JDK's TLS sockets. Sockets of other providers are not wrapped, because
     * OkHttp casts them to their types.
     */
    private static final String PROVIDER_OF_THE_JDK = "sun.security.ssl.";

    private final SSLSocketFactory tls;

    WatchedSslSocketFactory(SSLSocketFactory tls) {
        this.tls = tls;
    }

    @Override
    public Socket createSocket(Socket connection, String host, int port, boolean autoClose) throws IOException {
        Socket secured = tls.createSocket(connection, host, port, autoClose);
        return secured instanceof SSLSocket socket
                        && socket.getClass().getName().startsWith(PROVIDER_OF_THE_JDK)
                ? new WatchedSslSocket(socket, connection)
                : secured;
    }

    @Override
    public Socket createSocket() throws IOException {
        return tls.createSocket();
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return tls.createSocket(host, port);
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) throws IOException {
        return tls.createSocket(host, port, localHost, localPort);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return tls.createSocket(host, port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress localHost, int localPort) throws IOException {
        return tls.createSocket(host, port, localHost, localPort);
    }

    @Override
    public String[] getDefaultCipherSuites() {
        return tls.getDefaultCipherSuites();
    }

    @Override
    public String[] getSupportedCipherSuites() {
        return tls.getSupportedCipherSuites();
    }
}
