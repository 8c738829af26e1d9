package io.github.kling4j.http;

import java.io.IOException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The token. It is removed from the texts that are shown, in case the service repeats it. */
public final class Secret {

    /** An empty token, which removes nothing from a text. */
    public static final Secret NONE = new Secret("");

    /** The minimum length of a long token. An id does not contain a token of this length by chance. */
    private static final int LONG = 16;

    private final String token;
    private final Pattern spellings;

    public Secret(String token) {
        this.token = token;
        this.spellings =
                Pattern.compile(token.chars().mapToObj(Secret::spellings).collect(Collectors.joining()));
    }

    /**
     * Returns a pattern for the spellings of a character. JSON may contain the character itself, the character after a
     * backslash such as in {@code \/}, or a Unicode escape. URLs use percent-encoding.
     */
    private static String spellings(int c) {
        return "(?:\\\\?" + Pattern.quote(Character.toString(c)) + "|\\\\u(?i:%04x)|%%(?i:%02x))".formatted(c, c);
    }

    /** Returns the text with {@code [token]} in place of the token. */
    public String hideIn(String text) {
        if (token.isEmpty()) {
            return text;
        }
        return maySpellOtherwise(text) ? spellings.matcher(text).replaceAll("[token]") : text.replace(token, "[token]");
    }

    /** Returns a failure without the token, see {@link Quiet}. */
    IOException hideIn(IOException failure) {
        return new Quiet(this).hideIn(failure);
    }

    /** Returns any failure without the token, see {@link Quiet}. */
    public Throwable hideIn(Throwable failure) {
        return new Quiet(this).hideIn(failure);
    }

    boolean isIn(String text) {
        return !token.isEmpty()
                && (maySpellOtherwise(text) ? spellings.matcher(text).find() : text.contains(token));
    }

    /** Returns whether a text may contain escapes. Without them, searching for the token itself is much faster. */
    private static boolean maySpellOtherwise(String text) {
        return text.indexOf('\\') >= 0 || text.indexOf('%') >= 0;
    }

    /** Returns the value of the header {@code Authorization}. */
    String authorization() {
        return "Bearer " + token;
    }

    /** Returns an id unchanged, or null if it is the token or contains a long token. */
    public @Nullable String unlessEchoed(@Nullable String id) {
        return id == null || id.equals(token) || token.length() >= LONG && id.contains(token) ? null : id;
    }

    /** Returns a constant instead of the token. */
    @Override
    public String toString() {
        return "[token]";
    }
}
