package io.github.kling4j.http;

import io.github.kling4j.text.PlainText;
import java.io.IOException;
import java.net.ProtocolException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Removes the token from failures. If the message of a failure contains the token, or that of a cause or a suppressed
 * failure does, a copy replaces the failure. The copy has the same text, stack trace, causes and suppressed failures,
 * but without the token. For example, OkHttp quotes responses that are not HTTP.
 *
 * @param secret the token
 */
record Quiet(Secret secret) {

    /** Returns the failure, or its copy without the token. */
    IOException hideIn(IOException failure) {
        return isQuotedBy(failure) ? copyWithoutToken(failure) : plain(failure);
    }

    /** Returns any failure, or its copy without the token. */
    Throwable hideIn(Throwable failure) {
        return isQuotedBy(failure) ? copyWithoutToken(failure) : failure;
    }

    /** Returns an unchecked exception, or its copy without the token. */
    RuntimeException hideIn(RuntimeException failure) {
        if (!isQuotedBy(failure)) {
            return failure;
        }
        IOException hidden = copyWithoutToken(failure);
        return copyTo(new IllegalStateException(hidden.getMessage(), hidden.getCause()), hidden);
    }

    private boolean isQuotedBy(Throwable failure) {
        return isQuotedBy(failure, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private boolean isQuotedBy(@Nullable Throwable failure, Set<Throwable> seen) {
        if (failure == null || !seen.add(failure)) {
            return false;
        }
        if (secret.isIn(failure.toString()) || isQuotedBy(failure.getCause(), seen)) {
            return true;
        }
        for (Throwable suppressed : failure.getSuppressed()) {
            if (isQuotedBy(suppressed, seen)) {
                return true;
            }
        }
        return false;
    }

    private IOException copyWithoutToken(Throwable failure) {
        return copyWithoutToken(failure, new IdentityHashMap<>());
    }

    /** Copies each failure once, because causes may form a cycle. */
    private IOException copyWithoutToken(Throwable failure, Map<Throwable, IOException> made) {
        IOException hidden = new IOException(PlainText.of(secret.hideIn(failure.toString())));
        made.put(failure, hidden);
        hidden.setStackTrace(failure.getStackTrace());
        Throwable cause = failure.getCause();
        if (cause != null && !made.containsKey(cause)) {
            hidden.initCause(copyWithoutToken(cause, made));
        }
        for (Throwable suppressed : failure.getSuppressed()) {
            if (!made.containsKey(suppressed)) {
                hidden.addSuppressed(copyWithoutToken(suppressed, made));
            }
        }
        return hidden;
    }

    /**
     * Returns the failure with an escaped message if it is OkHttp's exception for a response that is not HTTP, because
     * its message quotes the response.
     */
    private static IOException plain(IOException failure) {
        String message = failure.getMessage();
        if (failure.getClass() != ProtocolException.class
                || message == null
                || PlainText.of(message).equals(message)) {
            return failure;
        }
        return copyTo(new ProtocolException(PlainText.of(message)), failure);
    }

    private static <T extends Throwable> T copyTo(T copy, Throwable failure) {
        copy.setStackTrace(failure.getStackTrace());
        for (Throwable suppressed : failure.getSuppressed()) {
            copy.addSuppressed(suppressed);
        }
        return copy;
    }
}
