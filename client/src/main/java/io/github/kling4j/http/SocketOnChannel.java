package io.github.kling4j.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import java.net.SocketImpl;
import java.net.SocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import org.jspecify.annotations.Nullable;

/**
 * The implementation of a client socket on a {@link SocketChannel}. Unlike the default implementation of the JDK, it
 * can check without waiting whether the other side has sent anything or has closed the connection.
 */
final class SocketOnChannel extends SocketImpl {

    private @Nullable SocketChannel channel;

    /**
     * Returns whether the connection is open and no unread data has arrived. This check loses a byte that has arrived:
     * a connection for which it returns false must be closed. No other thread may be reading.
     */
    boolean isOpenAndQuiet() {
        try {
            channel().configureBlocking(false);
            try {
                return channel().read(ByteBuffer.allocate(1)) == 0;
            } finally {
                channel().configureBlocking(true);
            }
        } catch (IOException e) {
            return false;
        }
    }

    private SocketChannel channel() throws SocketException {
        if (channel == null) {
            throw new SocketException("the socket has no connection");
        }
        return channel;
    }

    /** Returns the socket of the channel, whose streams apply the read timeout. The channel itself does not. */
    private Socket socket() throws SocketException {
        return channel().socket();
    }

    @Override
    protected void create(boolean stream) throws IOException {
        channel = SocketChannel.open();
    }

    @Override
    protected void connect(String host, int port) throws IOException {
        connect(new InetSocketAddress(host, port), 0);
    }

    @Override
    protected void connect(InetAddress host, int port) throws IOException {
        connect(new InetSocketAddress(host, port), 0);
    }

    @Override
    protected void connect(SocketAddress remote, int timeoutMillis) throws IOException {
        socket().connect(remote, timeoutMillis);
        address = socket().getInetAddress();
        port = socket().getPort();
        localport = socket().getLocalPort();
    }

    @Override
    protected void bind(InetAddress host, int port) throws IOException {
        socket().bind(new InetSocketAddress(host, port));
        localport = socket().getLocalPort();
    }

    @Override
    protected void listen(int backlog) throws IOException {
        throw new SocketException("a client socket does not listen");
    }

    @Override
    protected void accept(SocketImpl accepted) throws IOException {
        throw new SocketException("a client socket does not accept connections");
    }

    @Override
    protected InputStream getInputStream() throws IOException {
        return socket().getInputStream();
    }

    @Override
    protected OutputStream getOutputStream() throws IOException {
        return socket().getOutputStream();
    }

    @Override
    protected int available() throws IOException {
        return getInputStream().available();
    }

    @Override
    protected void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }

    @Override
    protected void shutdownInput() throws IOException {
        socket().shutdownInput();
    }

    @Override
    protected void shutdownOutput() throws IOException {
        socket().shutdownOutput();
    }

    @Override
    protected void sendUrgentData(int data) throws IOException {
        socket().sendUrgentData(data);
    }

    @Override
    public void setOption(int option, Object value) throws SocketException {
        switch (option) {
            case SocketOptions.SO_TIMEOUT -> socket().setSoTimeout((int) value);
            case SocketOptions.TCP_NODELAY -> socket().setTcpNoDelay((boolean) value);
            case SocketOptions.SO_KEEPALIVE -> socket().setKeepAlive((boolean) value);
            case SocketOptions.SO_REUSEADDR -> socket().setReuseAddress((boolean) value);
            case SocketOptions.SO_OOBINLINE -> socket().setOOBInline((boolean) value);
            case SocketOptions.SO_SNDBUF -> socket().setSendBufferSize((int) value);
            case SocketOptions.SO_RCVBUF -> socket().setReceiveBufferSize((int) value);
            case SocketOptions.IP_TOS -> socket().setTrafficClass((int) value);
            case SocketOptions.SO_LINGER ->
                socket().setSoLinger(value instanceof Integer, value instanceof Integer seconds ? seconds : 0);
            default -> throw new SocketException("unsupported socket option " + option);
        }
    }

    @Override
    public Object getOption(int option) throws SocketException {
        return switch (option) {
            case SocketOptions.SO_TIMEOUT -> socket().getSoTimeout();
            case SocketOptions.TCP_NODELAY -> socket().getTcpNoDelay();
            case SocketOptions.SO_KEEPALIVE -> socket().getKeepAlive();
            case SocketOptions.SO_REUSEADDR -> socket().getReuseAddress();
            case SocketOptions.SO_OOBINLINE -> socket().getOOBInline();
            case SocketOptions.SO_SNDBUF -> socket().getSendBufferSize();
            case SocketOptions.SO_RCVBUF -> socket().getReceiveBufferSize();
            case SocketOptions.IP_TOS -> socket().getTrafficClass();
            case SocketOptions.SO_LINGER -> socket().getSoLinger();
            case SocketOptions.SO_BINDADDR -> socket().getLocalAddress();
            default -> throw new SocketException("unsupported socket option " + option);
        };
    }
}
