package io.github.kling4j;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.SocketFactory;

/** Sockets whose first connections go to a port without a listener. */
final class RefusedSockets extends SocketFactory implements AutoCloseable {

    private final AtomicInteger left;
    /** Bound but not listening, so that another process cannot use the port meanwhile. */
    private final Socket nobody = new Socket();

    RefusedSockets(int refusals) {
        this.left = new AtomicInteger(refusals);
        try {
            nobody.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Socket createSocket() {
        return new Socket() {
            @Override
            public void connect(SocketAddress address, int timeout) throws IOException {
                super.connect(left.getAndDecrement() > 0 ? nobody.getLocalSocketAddress() : address, timeout);
            }
        };
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

    @Override
    public void close() {
        try {
            nobody.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
