package io.github.kling4j.http;

import io.github.kling4j.text.PlainText;
import java.io.IOException;
import java.net.ProtocolException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Makes failures fit to be shown. A failure that quotes the token, itself or in a cause or a suppressed one, as those
 * about answers that are no HTTP do, is replaced by another one with the same text, stack trace, causes and suppressed
 * ones, but without the token.
 *
 * @param secret the token
 */
record Quiet(Secret secret) {

    /** Returns the failure, or what stands in for it. */
    IOException hideIn(IOException failure) {
        return isQuotedBy(failure) ? standIn(failure) : plain(failure);
    }

    /** Returns the same of any failure. */
    Throwable hideIn(Throwable failure) {
        return isQuotedBy(failure) ? standIn(failure) : failure;
    }

    /** Returns the same of a failure of the program. */
    RuntimeException hideIn(RuntimeException failure) {
        if (!isQuotedBy(failure)) {
            return failure;
        }
        IOException hidden = standIn(failure);
        return copyTo(new IllegalStateException(hidden.getMessage(), hidden.getCause()), hidden);
    }

    private boolean isQuotedBy(Throwable failure) {
        return isQuotedBy(failure, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private boolean isQuotedBy(Throwable failure, Set<Throwable> seen) {
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

    private IOException standIn(Throwable failure) {
        return standIn(failure, new IdentityHashMap<>());
    }

    /** Each failure has one stand-in: causes may form a circle. */
    private IOException standIn(Throwable failure, Map<Throwable, IOException> made) {
        IOException hidden = new IOException(PlainText.of(secret.hideIn(failure.toString())));
        made.put(failure, hidden);
        hidden.setStackTrace(failure.getStackTrace());
        Throwable cause = failure.getCause();
        if (cause != null && !made.containsKey(cause)) {
            hidden.initCause(standIn(cause, made));
        }
        for (Throwable suppressed : failure.getSuppressed()) {
            if (!made.containsKey(suppressed)) {
                hidden.addSuppressed(standIn(suppressed, made));
            }
        }
        return hidden;
    }

    /** What OkHttp says of an answer that is no HTTP quotes it, with whatever characters it has. */
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
