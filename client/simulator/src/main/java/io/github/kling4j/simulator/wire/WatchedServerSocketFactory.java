package io.github.kling4j.simulator.wire;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import javax.net.ServerSocketFactory;

/** Creates server sockets whose connections report each request to {@link Arrivals}. */
public final class WatchedServerSocketFactory extends ServerSocketFactory {

    private static final int BACKLOG = 50;

    private final Arrivals arrivals;

    public WatchedServerSocketFactory(Arrivals arrivals) {
        this.arrivals = arrivals;
    }

    @Override
    public ServerSocket createServerSocket() throws IOException {
        return new WatchedServerSocket(arrivals);
    }

    @Override
    public ServerSocket createServerSocket(int port) throws IOException {
        return bound(new InetSocketAddress(port), BACKLOG);
    }

    @Override
    public ServerSocket createServerSocket(int port, int backlog) throws IOException {
        return bound(new InetSocketAddress(port), backlog);
    }

    @Override
    public ServerSocket createServerSocket(int port, int backlog, InetAddress address) throws IOException {
        return bound(new InetSocketAddress(address, port), backlog);
    }

    private ServerSocket bound(InetSocketAddress address, int backlog) throws IOException {
        ServerSocket socket = createServerSocket();
        try {
            socket.bind(address, backlog);
            return socket;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }
}
