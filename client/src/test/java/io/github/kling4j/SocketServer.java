package io.github.kling4j;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Accepts connections, each handled in its own thread by a given service. */
final class SocketServer implements AutoCloseable {

    /** Handles one connection, which is closed afterwards. */
    @FunctionalInterface
    interface Service {

        void serve(Socket connection) throws IOException;
    }

    /** Work that a broken connection ends. */
    @FunctionalInterface
    interface Work {

        void run() throws IOException;
    }

    /**
     * The size of a socket buffer, in bytes. Without a fixed size, the kernel lets a buffer grow,
     * on some machines to 32 MB. A request that a test regards as sent in part would then fit into it.
     */
    static final int BUFFERED = 64 * 1024;

    private final ServerSocket server;
    private final String name;

    /**
     * Starts the server.
     *
     * @param name the name of the threads
     */
    SocketServer(String name, Service service) {
        this.name = name;
        try {
            server = new ServerSocket();
            // Before the socket is bound, because accepted connections inherit the size.
            server.setReceiveBufferSize(BUFFERED);
            server.bind(new InetSocketAddress(InetAddress.getByName("localhost"), 0), 50);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        inBackground(() -> {
            while (true) {
                Socket connection = server.accept();
                inBackground(() -> {
                    try (connection) {
                        service.serve(connection);
                    }
                });
            }
        });
    }

    InetSocketAddress address() {
        return new InetSocketAddress(server.getInetAddress(), server.getLocalPort());
    }

    String baseUrl() {
        return "http://localhost:" + server.getLocalPort() + "/";
    }

    /** Runs work in the background, in addition to the handling of a connection. */
    void inBackground(Work work) {
        Thread thread = new Thread(
                () -> {
                    try {
                        work.run();
                    } catch (IOException e) {
                        // One side has closed the connection, or the server is closed, which ends the work.
                    }
                },
                name);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
