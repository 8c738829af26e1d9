package io.github.kling4j;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Accepts connections, each served in a thread of its own; what is spoken there is its user's. */
final class SocketServer implements AutoCloseable {

    /** Serves one connection, which is closed afterwards. */
    @FunctionalInterface
    interface Service {

        void serve(Socket connection) throws IOException;
    }

    /** Work that a broken connection ends. */
    @FunctionalInterface
    interface Work {

        void run() throws IOException;
    }

    private final ServerSocket server;
    private final String name;

    /**
     * Starts.
     *
     * @param name of the threads
     */
    SocketServer(String name, Service service) {
        this.name = name;
        try {
            server = new ServerSocket(0, 50, InetAddress.getByName("localhost"));
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

    /** Does something beside what a connection is served. */
    void inBackground(Work work) {
        Thread thread = new Thread(
                () -> {
                    try {
                        work.run();
                    } catch (IOException e) {
                        // One side has closed its connection, or the server is closed: so ends what it does.
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
