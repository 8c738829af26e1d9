package io.github.kling4j;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;

/** Passes connections on to a service, and knows how many a client holds open. */
final class Relay implements AutoCloseable {

    private final ServerSocket server;
    private final URI service;
    private int open;

    Relay(URI service) {
        this.service = service;
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        inBackground(() -> {
            while (true) {
                Socket client = server.accept();
                count(1);
                inBackground(() -> relay(client));
            }
        });
    }

    String baseUrl() {
        return "http://localhost:" + server.getLocalPort() + "/";
    }

    /** Returns once the client holds exactly so many connections. */
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
        try (client; Socket target = new Socket(service.getHost(), service.getPort())) {
            inBackground(() -> target.getInputStream().transferTo(client.getOutputStream()));
            client.getInputStream().transferTo(target.getOutputStream());
        } finally {
            count(-1);
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void inBackground(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException e) {
                // One side has closed its connection.
            }
        }, "relay");
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
