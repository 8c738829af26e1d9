package io.github.kling4j.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.SocketFactory;
import org.jspecify.annotations.Nullable;

/** A socket whose connection can be watched for early answers. */
final class WatchedSocket extends Socket implements Watched {

    private @Nullable AnswerWatch watch;

    /** Makes sockets that connect later, as OkHttp's do, and leaves other ones unwatched. */
    static final class Factory extends SocketFactory {

        private final SocketFactory others = SocketFactory.getDefault();

        @Override
        public Socket createSocket() {
            return new WatchedSocket();
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
            watch = new AnswerWatch(this, super.getInputStream(), super.getOutputStream());
        }
        return watch;
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
