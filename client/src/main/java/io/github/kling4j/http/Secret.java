package io.github.kling4j.http;

import org.jspecify.annotations.Nullable;

/** The token, should the service echo it. What is read is read as it came; what is shown, is shown without. */
public final class Secret {

    /** Hides nothing. */
    public static final Secret NONE = new Secret("");

    /** A token of this length is in no id by chance. */
    private static final int LONG = 16;

    private final String token;

    public Secret(String token) {
        this.token = token;
    }

    /** Returns a text that may be shown. */
    public String hideIn(String text) {
        return token.isEmpty() ? text : text.replace(token, "[token]");
    }

    /** Returns an id as it is, because a changed one names nothing; null when it is no id, but the token. */
    public @Nullable String unlessEchoed(@Nullable String id) {
        return id == null || id.equals(token) || token.length() >= LONG && id.contains(token) ? null : id;
    }

    /** Returns nothing of the token. */
    @Override
    public String toString() {
        return "Secret";
    }
}
