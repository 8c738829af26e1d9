package io.github.kling4j.http;

import java.io.IOException;
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
        this.spellings =
                Pattern.compile(token.chars().mapToObj(Secret::spellings).collect(Collectors.joining()));
    }

    /**
     * JSON may spell a character as it is, after a backslash, or by its number; many write {@code \/} for a slash. URLs
     * have it in percent-encoding.
     */
    private static String spellings(int c) {
        return "(?:\\\\?" + Pattern.quote(Character.toString(c)) + "|\\\\u(?i:%04x)|%%(?i:%02x))".formatted(c, c);
    }

    /** Returns a text that may be shown, with {@code [token]} wherever the token was. */
    public String hideIn(String text) {
        return token.isEmpty() ? text : spellings.matcher(text).replaceAll("[token]");
    }

    /** Returns the same of a failure, see {@link Quiet}. */
    IOException hideIn(IOException failure) {
        return new Quiet(this).hideIn(failure);
    }

    /** Returns the same of any failure. */
    public Throwable hideIn(Throwable failure) {
        return new Quiet(this).hideIn(failure);
    }

    boolean isIn(String text) {
        return !token.isEmpty() && spellings.matcher(text).find();
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
