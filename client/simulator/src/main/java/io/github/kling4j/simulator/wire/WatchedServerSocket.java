package io.github.kling4j.simulator.wire;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;

/** Accepts {@link WatchedSocket}s that send small responses without delay. */
final class WatchedServerSocket extends ServerSocket {

    private final Arrivals arrivals;

    WatchedServerSocket(Arrivals arrivals) throws IOException {
        this.arrivals = arrivals;
    }

    @Override
    public Socket accept() throws IOException {
        WatchedSocket socket = new WatchedSocket(arrivals);
        implAccept(socket);
        // MockWebServer writes headers and body separately. With Nagle's algorithm, the second write would wait for the
        // delayed acknowledgement of the first one, about 40 ms on a loopback connection.
        socket.setTcpNoDelay(true);
        return socket;
    }
}
