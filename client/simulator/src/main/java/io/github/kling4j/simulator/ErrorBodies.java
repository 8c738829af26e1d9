package io.github.kling4j.simulator;

import java.util.Map;

/**
 * The bodies of error responses. The service uses several forms: an object with {@code detail}, {@code error} or
 * {@code message}, or a body that is not JSON. The service does not document which form it uses for a status code, so
 * the simulator uses each form for some status codes.
 */
final class ErrorBodies {

    private ErrorBodies() {}

    static String of(int code) {
        return switch (code) {
            case 400 -> one("detail", "Invalid request");
            case 401 -> one("detail", "Invalid token");
            case 402 -> one("error", "Insufficient balance");
            case 403 -> one("detail", "Permission denied");
            case 404 -> one("detail", "Not found");
            case 405 -> one("detail", "Method not allowed");
            case 409 -> one("message", "The task exists already");
            case 423 -> one("message", "The account is locked");
            case 429 -> one("error", "Too many requests");
            case 451 -> one("message", "Unavailable for legal reasons");
            case 500 -> one("error", "Internal error");
            case 502, 503, 504 -> "<html><body>The upstream server is not available</body></html>";
            default -> "";
        };
    }

    static String contentType(int code) {
        return of(code).startsWith("<") ? "text/html" : "application/json";
    }

    private static String one(String name, String text) {
        return Json.text(Map.of(name, text));
    }
}
