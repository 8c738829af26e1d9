package io.github.kling4j.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.util.function.BooleanSupplier;
import javax.net.SocketFactory;
import org.jspecify.annotations.Nullable;

/** A socket whose connection can be watched for early responses. */
final class WatchedSocket extends Socket implements Watched {

    /** The implementation of this socket; null if the connection must not carry another request. */
    private final @Nullable SocketOnChannel channel;

    private @Nullable AnswerWatch watch;

    private WatchedSocket() {
        this.channel = null;
    }

    private WatchedSocket(SocketOnChannel channel) throws SocketException {
        super(channel);
        this.channel = channel;
    }

    /**
     * Creates watched sockets without an address, as OkHttp uses them. Sockets that are created with an address are not
     * watched.
     */
    static final class Factory extends SocketFactory {

        private final boolean reusable;

        private final SocketFactory others = SocketFactory.getDefault();

        /**
         * Creates a factory.
         *
         * @param reusable whether the connections may carry several requests
         */
        Factory(boolean reusable) {
            this.reusable = reusable;
        }

        @Override
        public Socket createSocket() throws IOException {
            return reusable ? new WatchedSocket(new SocketOnChannel()) : new WatchedSocket();
        }

        @Override
        public Socket createSocket(String host, int port) throws IOException {
            return others.createSocket(host, port);
        }

        @Override
        public Socket createSocket(String host, int port, InetAddress localHost, int localPort) throws IOException {
            return others.createSocket(host, port, localHost, localPort);
        }

        @Override
        public Socket createSocket(InetAddress host, int port) throws IOException {
            return others.createSocket(host, port);
        }

        @Override
        public Socket createSocket(InetAddress host, int port, InetAddress localHost, int localPort)
                throws IOException {
            return others.createSocket(host, port, localHost, localPort);
        }
    }

    @Override
    public synchronized AnswerWatch watch() throws IOException {
        if (watch == null) {
            watch = new AnswerWatch(this, super.getInputStream(), super.getOutputStream(), isOpenAndQuiet());
        }
        return watch;
    }

    /**
     * Returns a function that tests whether the connection is open and no data has arrived; null if this socket has no
     * channel to test.
     */
    @Nullable
    BooleanSupplier isOpenAndQuiet() {
        return channel == null ? null : channel::isOpenAndQuiet;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return watch().input();
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
        return watch().output();
    }
}
