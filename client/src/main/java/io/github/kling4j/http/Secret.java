package io.github.kling4j.http;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A text that must not be repeated, however another one spells it. */
final class Secret {

    private final Pattern spellings;

    Secret(String secret) {
        this.spellings =
                Pattern.compile(secret.chars().mapToObj(Secret::spellings).collect(Collectors.joining()));
    }

    /** JSON may spell a character as it is, after a backslash, or by its number; many write {@code \/} for a slash. */
    private static String spellings(int c) {
        return "(?:\\\\?" + Pattern.quote(Character.toString(c)) + "|\\\\u(?i:%04x))".formatted(c);
    }

    /** Returns the text with {@code [token]} wherever the secret was. */
    String leftOutOf(String text) {
        return spellings.matcher(text).replaceAll("[token]");
    }

    /** Returns nothing of it. */
    @Override
    public String toString() {
        return "[token]";
    }
}
