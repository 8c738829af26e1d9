package io.github.kling4j.simulator.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketImpl;

/** An accepted connection that reports each request's head as soon as it has been read. */
public final class WatchedSocket extends Socket {

    private final HeadDetector heads;

    WatchedSocket(Arrivals arrivals) throws IOException {
        super((SocketImpl) null); // accepting gives it one, as ServerSocket.accept() itself does
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

    /** Makes the next {@link #close} a reset (RST), not an orderly end (FIN). */
    public void resetOnClose() throws IOException {
        setSoLinger(true, 0);
    }
}
