package io.github.kling4j.simulator.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketImpl;

/** An accepted connection that reports each request as soon as its headers have been read. */
public final class WatchedSocket extends Socket {

    private final HeadDetector heads;

    WatchedSocket(Arrivals arrivals) throws IOException {
        super((SocketImpl) null); // ServerSocket.implAccept sets the implementation.
        this.heads = new HeadDetector(head -> arrivals.arrived(head, this));
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return new WatchedInput(super.getInputStream(), heads);
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
        return new WatchedOutput(super.getOutputStream(), heads);
    }

    /** Makes the next {@link #close} reset the connection (RST) instead of closing it in the orderly way (FIN). */
    public void resetOnClose() throws IOException {
        setSoLinger(true, 0);
    }
}
