package io.github.kling4j.http;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The token, should the service echo it. What is read is read as it came; what is shown, is shown without. */
public final class Secret {

    /** Hides nothing. */
    public static final Secret NONE = new Secret("");

    /** A token of this length is in no id by chance. */
    private static final int LONG = 16;

    private final String token;
    private final Pattern spellings;

    public Secret(String token) {
        this.token = token;
        this.spellings = Pattern.compile(token.chars().mapToObj(Secret::spellings).collect(Collectors.joining()));
    }

    /** JSON may spell a character as it is, after a backslash, or by its number; many write {@code \/} for a slash. */
    private static String spellings(int c) {
        return "(?:\\\\?" + Pattern.quote(Character.toString(c)) + "|\\\\u(?i:%04x))".formatted(c);
    }

    /** Returns a text that may be shown, with {@code [token]} wherever the token was. */
    public String hideIn(String text) {
        return token.isEmpty() ? text : spellings.matcher(text).replaceAll("[token]");
    }

    /**
     * Returns a failure that may be shown: the same, unless it, or what led to it, quotes the token, as those about
     * answers that are no HTTP do; else another one, which stands where it did, without what led to it.
     */
    IOException hideIn(IOException failure) {
        return isQuotedBy(failure) ? standIn(failure) : failure;
    }

    /** Returns the same of any failure. */
    public Throwable hideIn(Throwable failure) {
        return isQuotedBy(failure) ? standIn(failure) : failure;
    }

    private IOException standIn(Throwable failure) {
        IOException hidden = new IOException(hideIn(failure.toString()));
        hidden.setStackTrace(failure.getStackTrace());
        return hidden;
    }

    private boolean isQuotedBy(Throwable failure) {
        return !token.isEmpty() && isQuotedBy(failure, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private boolean isQuotedBy(@Nullable Throwable failure, Set<Throwable> seen) {
        if (failure == null || !seen.add(failure)) {
            return false;
        }
        if (spellings.matcher(failure.toString()).find() || isQuotedBy(failure.getCause(), seen)) {
            return true;
        }
        for (Throwable besides : failure.getSuppressed()) {
            if (isQuotedBy(besides, seen)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the value of the header that sends it. */
    String authorization() {
        return "Bearer " + token;
    }

    /** Returns an id as it is, because a changed one names nothing; null when it is no id, but the token. */
    public @Nullable String unlessEchoed(@Nullable String id) {
        return id == null || id.equals(token) || token.length() >= LONG && id.contains(token) ? null : id;
    }

    /** Returns nothing of it. */
    @Override
    public String toString() {
        return "[token]";
    }
}
