package io.github.kling4j;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * A server of HTTP/1.1 that ends each connection at a planned point. Each request has its number in the header {@code
 * X-Number}, and a request that is answered becomes the task {@code task-NUMBER}.
 */
final class ClosingServer implements AutoCloseable {

    /** The point at which the server ends the connection of a request. */
    enum Point {
        IN_HEAD,
        AFTER_HEAD,
        IN_BODY,
        AFTER_REQUEST,
        IN_RESPONSE_HEAD,
        AFTER_RESPONSE_HEAD,
        IN_RESPONSE_BODY,
        AFTER_RESPONSE,
        /** After the response and as many bytes of another response. */
        AFTER_EXTRA_RESPONSE,
        /** After a response whose body is longer than its {@code Content-Length}. */
        AFTER_EXTRA_BYTES,
        /** After a response of the status 408 to a request that was not sent, as HAProxy does. */
        AFTER_UNASKED_408,
        NEVER;

        /** Returns whether the response to the request is sent whole. */
        boolean isAnswered() {
            return compareTo(AFTER_RESPONSE) >= 0;
        }
    }

    /** The way in which the server ends a connection. */
    enum End {
        CLOSE,
        RESET,
        HALF_CLOSE
    }

    /**
     * The plan for one request.
     *
     * @param nanos the time between the point and the end
     */
    record Plan(Point point, End end, boolean chunked, long nanos) {

        static final Plan KEEP_OPEN = new Plan(Point.NEVER, End.CLOSE, false, 0);
    }

    private static final Pattern NUMBER = Pattern.compile("(?i)\r\nX-Number: *([0-9]+)\r\n");
    private static final Pattern LENGTH = Pattern.compile("(?i)\r\nContent-Length: *([0-9]+)\r\n");

    private final IntFunction<Plan> plans;
    private final @Nullable SSLSocketFactory tls;
    private final AtomicInteger connections = new AtomicInteger();
    private final AtomicInteger ended = new AtomicInteger();
    private final Map<Integer, Integer> arrivals = new ConcurrentHashMap<>();
    private final SocketServer server = new SocketServer("closing-server", this::serve);

    ClosingServer(IntFunction<Plan> plans) {
        this(plans, null);
    }

    ClosingServer(IntFunction<Plan> plans, @Nullable SSLSocketFactory tls) {
        this.plans = plans;
        this.tls = tls;
    }

    String baseUrl() {
        return tls == null ? server.baseUrl() : server.baseUrl().replace("http:", "https:");
    }

    int connections() {
        return connections.get();
    }

    /** Returns how often the head of a request has arrived. */
    int arrivals(int number) {
        return arrivals.getOrDefault(number, 0);
    }

    /** Waits until the server has ended a number of connections. */
    void awaitEnded(int number) {
        while (ended.get() < number) {
            Thread.onSpinWait();
        }
    }

    private void serve(Socket connection) throws IOException {
        connections.incrementAndGet();
        connection.setTcpNoDelay(true);
        Socket spoken = tls == null ? connection : secured(connection, tls);
        InputStream in = new BufferedInputStream(spoken.getInputStream());
        try {
            while (serveOne(connection, spoken, in)) {
                // the next request
            }
        } finally {
            ended.incrementAndGet();
        }
    }

    private static Socket secured(Socket connection, SSLSocketFactory tls) throws IOException {
        SSLSocket secured = (SSLSocket) tls.createSocket(connection, "localhost", connection.getPort(), true);
        secured.setUseClientMode(false);
        return secured;
    }

    /** Returns whether the connection stays open. */
    private boolean serveOne(Socket connection, Socket spoken, InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        Plan plan = null;
        int number = -1;
        while (head.indexOf("\r\n\r\n") < 0) {
            int read = in.read();
            if (read < 0) {
                return false;
            }
            head.append((char) read);
            if (plan == null && read == '\n') {
                Matcher found = NUMBER.matcher(head);
                if (found.find()) {
                    number = Integer.parseInt(found.group(1));
                    arrivals.merge(number, 1, Integer::sum);
                    plan = plans.apply(number);
                    if (plan.point() == Point.IN_HEAD) {
                        return end(connection, spoken, plan);
                    }
                }
            }
        }
        Matcher length = LENGTH.matcher(head);
        int body = length.find() ? Integer.parseInt(length.group(1)) : 0;
        if (plan.point() == Point.AFTER_HEAD) {
            return end(connection, spoken, plan);
        }
        if (plan.point() == Point.IN_BODY) {
            in.readNBytes(body / 2);
            return end(connection, spoken, plan);
        }
        in.readNBytes(body);
        if (plan.point() != Point.AFTER_REQUEST) {
            spoken.getOutputStream().write(response(plan, number).getBytes(StandardCharsets.US_ASCII));
        }
        return plan.point() == Point.NEVER || end(connection, spoken, plan);
    }

    private static String response(Plan plan, int number) {
        String task = task(number);
        String head = head(task, plan.chunked());
        String body = plan.chunked() ? Integer.toHexString(task.length()) + "\r\n" + task + "\r\n0\r\n\r\n" : task;
        return switch (plan.point()) {
            case IN_RESPONSE_HEAD -> head.substring(0, head.length() / 2);
            case AFTER_RESPONSE_HEAD -> head;
            case IN_RESPONSE_BODY -> head + body.substring(0, 4);
            case AFTER_EXTRA_RESPONSE -> head + body + head(task(0), false) + task(0);
            case AFTER_EXTRA_BYTES -> head + body + "}}";
            case AFTER_UNASKED_408 -> head + body + "HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\n\r\n";
            default -> head + body;
        };
    }

    private static String head(String task, boolean chunked) {
        return "HTTP/1.1 202 Accepted\r\nContent-Type: application/json\r\n"
                + (chunked ? "Transfer-Encoding: chunked" : "Content-Length: " + task.length()) + "\r\n\r\n";
    }

    private static String task(int number) {
        return "{\"task_info\":{\"id\":\"task-" + number + "\",\"status\":\"pending\"}}";
    }

    private static boolean end(Socket connection, Socket spoken, Plan plan) throws IOException {
        long due = System.nanoTime() + plan.nanos();
        while (System.nanoTime() < due) {
            Thread.onSpinWait();
        }
        switch (plan.end()) {
            case CLOSE -> spoken.close();
            case RESET -> {
                connection.setSoLinger(true, 0);
                connection.close();
            }
            case HALF_CLOSE -> {
                spoken.shutdownOutput();
                connection.getInputStream().transferTo(OutputStream.nullOutputStream());
            }
        }
        return false;
    }

    @Override
    public void close() {
        server.close();
    }
}
