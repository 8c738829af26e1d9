package io.github.kling4j;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;

/** Forwards connections to a service, and counts those that the client holds open. */
final class Relay implements AutoCloseable {

    private final URI service;
    private final SocketServer server;
    private int open;

    Relay(URI service) {
        this.service = service;
        this.server = new SocketServer("relay", this::relay);
    }

    String baseUrl() {
        return server.baseUrl();
    }

    /** Returns when the client holds exactly the given number of connections. */
    synchronized void awaitOpen(int number) throws InterruptedException {
        while (open != number) {
            wait();
        }
    }

    private synchronized void count(int change) {
        open += change;
        notifyAll();
    }

    private void relay(Socket client) throws IOException {
        count(1);
        try (Socket target = new Socket(service.getHost(), service.getPort())) {
            server.inBackground(() -> target.getInputStream().transferTo(client.getOutputStream()));
            client.getInputStream().transferTo(target.getOutputStream());
        } finally {
            count(-1);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
