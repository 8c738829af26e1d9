package io.github.kling4j;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.SocketFactory;

/** Sockets whose first connections go to a port where nobody listens. */
final class RefusedSockets extends SocketFactory {

    private final AtomicInteger left;

    RefusedSockets(int refusals) {
        this.left = new AtomicInteger(refusals);
    }

    @Override
    public Socket createSocket() {
        return new Socket() {
            @Override
            public void connect(SocketAddress address, int timeout) throws IOException {
                super.connect(left.getAndDecrement() > 0 ? nobody() : address, timeout);
            }
        };
    }

    private static SocketAddress nobody() throws IOException {
        try (ServerSocket closedAtOnce = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return closedAtOnce.getLocalSocketAddress();
        }
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress address, int port, InetAddress local, int localPort) {
        throw new UnsupportedOperationException();
    }
}
