package io.github.kling4j.simulator.wire;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;

/** Accepts {@link WatchedSocket}s that send small answers at once. */
final class WatchedServerSocket extends ServerSocket {

    private final Arrivals arrivals;

    WatchedServerSocket(Arrivals arrivals) throws IOException {
        this.arrivals = arrivals;
    }

    @Override
    public Socket accept() throws IOException {
        WatchedSocket socket = new WatchedSocket(arrivals);
        implAccept(socket);
        // MockWebServer writes headers and body apart. With Nagle's algorithm the second write waits for the delayed
        // acknowledgement of the first, about 40 ms on a loop-back connection.
        socket.setTcpNoDelay(true);
        return socket;
    }
}
