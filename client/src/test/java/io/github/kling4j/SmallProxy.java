package io.github.kling4j;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Proxy;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** An HTTP proxy for tunnels and for plain requests, which records the heads of the requests that it can read. */
final class SmallProxy implements AutoCloseable {

    private final List<String> heads = new CopyOnWriteArrayList<>();
    private final boolean willing;
    private final SocketServer server;

    /** Starts a proxy that forwards requests, or one that refuses them. */
    SmallProxy(boolean willing) {
        this.willing = willing;
        this.server = new SocketServer("small-proxy", this::serve);
    }

    Proxy address() {
        return new Proxy(Proxy.Type.HTTP, server.address());
    }

    /** Returns the request lines and headers of all requests. */
    List<String> heads() {
        return heads;
    }

    private void serve(Socket client) throws IOException {
        String head = head(client.getInputStream());
        heads.add(head);
        String[] words = head.split(" ", 3);
        if (!willing) {
            client.getOutputStream().write(ascii("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n"));
        } else if (words[0].equals("CONNECT")) {
            tunnel(client, URI.create("https://" + words[1]));
        } else {
            forward(client, URI.create(words[1]), words[0], words[2]);
        }
    }

    private void tunnel(Socket client, URI target) throws IOException {
        try (Socket service = connected(target)) {
            client.getOutputStream().write(ascii("HTTP/1.1 200 Connection established\r\n\r\n"));
            server.inBackground(() -> client.getInputStream().transferTo(service.getOutputStream()));
            service.getInputStream().transferTo(client.getOutputStream());
        }
    }

    /** Forwards one request per connection. */
    private void forward(Socket client, URI target, String method, String rest) throws IOException {
        try (Socket service = connected(target)) {
            OutputStream request = service.getOutputStream();
            request.write(ascii(method + " " + target.getRawPath() + " " + rest));
            server.inBackground(() -> client.getInputStream().transferTo(request));
            String answer = head(service.getInputStream()).replaceFirst("\r\n", "\r\nConnection: close\r\n");
            client.getOutputStream().write(ascii(answer));
            service.getInputStream().transferTo(client.getOutputStream());
        }
    }

    /** Connects with a small send buffer, so that the proxy holds little of a request that the service does not read. */
    private static Socket connected(URI target) throws IOException {
        Socket service = new Socket(target.getHost(), target.getPort());
        service.setSendBufferSize(SocketServer.BUFFERED);
        return service;
    }

    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.US_ASCII).endsWith("\r\n\r\n")) {
            int read = in.read();
            if (read < 0) {
                throw new IOException("a head that breaks off");
            }
            head.write(read);
        }
        return head.toString(StandardCharsets.US_ASCII);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public void close() {
        server.close();
    }
}
