package io.github.kling4j;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/** Responds to each HTTP/1.1 request as soon as it has received the head, without reading the body. */
final class EarlyServer implements AutoCloseable {

    /** The actions of the server after the response. */
    enum Then {
        KEEP_OPEN,
        CLOSE_OUTPUT,
        CLOSE,
        RESET,
        READ_ON
    }

    private final byte[] answer;
    private final Then then;
    private final @Nullable SSLSocketFactory tls;
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicLong bodyBytes = new AtomicLong();
    private final CountDownLatch end = new CountDownLatch(1);
    private final SocketServer server;

    /**
     * Starts the server.
     *
     * @param tls null for plain connections
     */
    EarlyServer(String answer, Then then, @Nullable SSLSocketFactory tls) {
        this.answer = answer.getBytes(StandardCharsets.US_ASCII);
        this.then = then;
        this.tls = tls;
        this.server = new SocketServer("early-server", this::serve);
    }

    String baseUrl() {
        return tls == null ? server.baseUrl() : server.baseUrl().replace("http:", "https:");
    }

    /** Returns the number of requests whose head was received. */
    int requests() {
        return requests.get();
    }

    private void serve(Socket connection) throws IOException {
        // A reset discards unsent data: with Nagle's algorithm, the response, which follows the session tickets of TLS.
        connection.setTcpNoDelay(true);
        Socket spoken = tls == null ? connection : secured(connection, tls);
        readHead(spoken.getInputStream());
        requests.incrementAndGet();
        spoken.getOutputStream().write(answer);
        spoken.getOutputStream().flush();
        switch (then) {
            case CLOSE_OUTPUT -> spoken.shutdownOutput();
            case RESET -> connection.setSoLinger(true, 0);
            case READ_ON -> readOn(spoken.getInputStream());
            case KEEP_OPEN, CLOSE -> {}
        }
        if (then == Then.KEEP_OPEN || then == Then.CLOSE_OUTPUT) {
            awaitEnd();
        }
    }

    private static Socket secured(Socket connection, SSLSocketFactory tls) throws IOException {
        SSLSocket secured = (SSLSocket) tls.createSocket(connection, "localhost", connection.getPort(), false);
        secured.setUseClientMode(false);
        return secured;
    }

    private static void readHead(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int read = in.read();
            if (read < 0) {
                throw new IOException("a head that breaks off");
            }
            head.append((char) read);
        }
    }

    private void readOn(InputStream in) throws IOException {
        byte[] slice = new byte[8192];
        int read;
        while ((read = in.read(slice)) >= 0) {
            bodyBytes.addAndGet(read);
        }
        end.countDown();
    }

    /** Returns the number of received body bytes after the client has closed the connection. */
    long awaitBodyBytes() {
        awaitEnd();
        return bodyBytes.get();
    }

    private void awaitEnd() {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        end.countDown();
        server.close();
    }
}
