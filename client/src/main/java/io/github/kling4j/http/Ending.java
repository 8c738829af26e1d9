package io.github.kling4j.http;

import java.io.IOException;
import java.net.UnknownServiceException;
import java.security.cert.CertificateException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;

/** The way in which an attempt ended. The constants are the rows of the table of retries in the guide to the client. */
public enum Ending {
    FORBIDDEN("an untrusted certificate, or a connection that the settings forbid"),
    NOTHING_SENT("a failure before the first byte of the request was sent"),
    NOT_PROCESSED("HTTP/2: `REFUSED_STREAM`, or `GOAWAY` with a lower stream id"),
    BROKEN("any other failure of the connection, and timeouts"),
    UNREADABLE("a successful response that is cut off or cannot be read"),
    REQUEST_TIMEOUT("408"),
    MISDIRECTED("421"),
    TOO_EARLY("425"),
    TOO_MANY_REQUESTS("429"),
    SERVER_ERROR("500 to 599"),
    OTHER_STATUS("any other status");

    private final String words;

    Ending(String words) {
        this.words = words;
    }

    /** Returns the text of this row in the table of the guide. */
    public String words() {
        return words;
    }

    /** Returns the ending for the status code of a response that is not the expected one. */
    public static Ending of(int status) {
        return switch (status) {
            case 408 -> REQUEST_TIMEOUT;
            case 421 -> MISDIRECTED;
            case 425 -> TOO_EARLY;
            case 429 -> TOO_MANY_REQUESTS;
            default -> status >= 500 ? SERVER_ERROR : OTHER_STATUS;
        };
    }

    /** Returns the ending for a failure of a request that may be repeated even if the service has received it. */
    public static Ending of(IOException failure) {
        return isForbidden(failure) ? FORBIDDEN : BROKEN;
    }

    /** Returns the ending for a failure of a request that the service must not receive twice. */
    public static Ending of(IOException failure, SubmitProgress progress) {
        if (isForbidden(failure)) {
            return FORBIDDEN;
        }
        if (progress.hasBegun()) {
            return BROKEN;
        }
        return progress.wasNotProcessed() ? NOT_PROCESSED : NOTHING_SENT;
    }

    /** Returns whether every further attempt would fail in the same way. */
    private static boolean isForbidden(IOException failure) {
        return failure instanceof SSLPeerUnverifiedException
                || failure instanceof SSLHandshakeException && failure.getCause() instanceof CertificateException
                || failure instanceof UnknownServiceException
                || failure instanceof PermanentFailure;
    }
}
