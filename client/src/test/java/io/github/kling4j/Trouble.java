package io.github.kling4j;

import io.github.kling4j.simulator.Fault;
import io.github.kling4j.simulator.HttpFault;
import io.github.kling4j.simulator.Operation;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A fault between the client and the service.
 *
 * @param name the name in the guide
 * @param place the place of the fault
 * @param fault the fault of the simulator; unused for other places
 */
record Trouble(String name, Place place, Fault fault) {

    /** The place of a fault. */
    enum Place {
        NOBODY_LISTENS,
        NO_TLS,
        UNTRUSTED,
        STALE,
        REDIRECT,
        CLOSED,
        REFUSED_STREAM,
        GOAWAY,
        RESET_STREAM,
        BEFORE_THE_BODY,
        ANOTHER_TASK,
        IN_THE_SERVICE;

        boolean isHttp2() {
            return this == REFUSED_STREAM || this == GOAWAY || this == RESET_STREAM;
        }
    }

    private static final Fault NONE = Fault.closedAfterwards();
    private static final int[] EARLY = {202, 401, 413};

    /** Returns all rows of the table. */
    static List<Trouble> all() {
        List<Trouble> all = new ArrayList<>();
        all.add(new Trouble("connection refused", Place.NOBODY_LISTENS, NONE));
        all.add(new Trouble("TLS: the server does not support it", Place.NO_TLS, NONE));
        all.add(new Trouble("TLS: untrusted certificate", Place.UNTRUSTED, NONE));
        all.add(inTheService("reset before the body was read", Fault.resetOnHeaders()));
        all.add(inTheService("reset after the body was read", Fault.resetAfterWork()));
        all.add(inTheService("no response", Fault.noAnswer()));
        all.add(inTheService("response byte by byte", Fault.slowDrip()));
        all.add(inTheService("response cut off", Fault.truncated()));
        all.add(inTheService(
                "HTML page as response",
                Fault.status(200).header("Content-Type", "text/html").body("<html><body>Welcome</body></html>")));
        all.add(inTheService("invalid gzip", Fault.status(200).header("Content-Encoding", "gzip")));
        all.add(inTheService(
                "empty response",
                Fault.status(200).header("Content-Type", "video/mp4").body("")));
        all.add(inTheService("endless response", Fault.oversized()));
        all.add(new Trouble("stale pooled connection", Place.STALE, Fault.closedAfterwards()));
        all.add(new Trouble("redirect to another host", Place.REDIRECT, NONE));
        all.add(new Trouble("client closed during the call", Place.CLOSED, NONE));
        all.add(new Trouble("HTTP/2: `REFUSED_STREAM`", Place.REFUSED_STREAM, NONE));
        all.add(new Trouble("HTTP/2: `GOAWAY` with a lower stream id", Place.GOAWAY, NONE));
        all.add(new Trouble("HTTP/2: any other reset of the stream", Place.RESET_STREAM, NONE));
        for (int status : EARLY) {
            all.add(new Trouble(status + " before the body was sent", Place.BEFORE_THE_BODY, NONE));
        }
        all.add(new Trouble(
                "response about another task",
                Place.ANOTHER_TASK,
                Fault.status(200).body("{\"task_info\":{\"id\":\"another\",\"status\":\"pending\"}}")));
        all.add(inTheService("302 without `Location`", Fault.status(302)));
        for (int status : new int[] {
            204, 205, 206, 303, 400, 401, 402, 403, 404, 405, 407, 408, 409, 413, 421, 423, 425, 451, 500, 502, 503, 504
        }) {
            all.add(inTheService(Integer.toString(status), Fault.status(status)));
        }
        all.add(inTheService("503, `Retry-After: 61`", Fault.status(503).header("Retry-After", "61")));
        all.add(inTheService("429", Fault.status(429)));
        for (String seconds : List.of("0", "2", "60", "61", "-1", "soon")) {
            all.add(inTheService("429, `Retry-After: " + seconds + "`", refused(seconds)));
        }
        all.add(inTheService("429, `Retry-After:` a past date", refused(date(Duration.ofHours(-1)))));
        all.add(inTheService("429, `Retry-After:` a date within a minute", refused(date(Duration.ofSeconds(30)))));
        all.add(inTheService("429, `Retry-After:` a date tomorrow", refused(date(Duration.ofDays(1)))));
        return all;
    }

    private static Trouble inTheService(String name, Fault fault) {
        return new Trouble(name, Place.IN_THE_SERVICE, fault);
    }

    private static HttpFault refused(String retryAfter) {
        return Fault.status(429).header("Retry-After", retryAfter);
    }

    private static String date(Duration fromNow) {
        return DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
                .withZone(ZoneOffset.UTC)
                .format(FakeTime.START.plus(fromNow));
    }

    /** Returns whether the fault can affect this kind of request. */
    boolean concerns(Operation operation) {
        return switch (place) {
            case BEFORE_THE_BODY -> operation == Operation.SUBMIT;
            case ANOTHER_TASK -> operation == Operation.LOOK_UP;
            default -> true;
        };
    }

    /** Returns the response before the body of the request was sent; unused for other places. */
    String early() {
        String body = "{\"task_info\":{\"id\":\"t\",\"status\":\"pending\"}}";
        return "HTTP/1.1 " + name.substring(0, 3) + " Early\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
    }

    /** Returns whether the service provably accepts nothing, so that the request may be repeated. */
    boolean surelyRefuses() {
        return place == Place.NOBODY_LISTENS
                || place == Place.NO_TLS
                || place == Place.UNTRUSTED
                || place == Place.REFUSED_STREAM
                || place == Place.GOAWAY
                || name.startsWith("429");
    }
}
