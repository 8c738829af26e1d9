package io.github.kling4j;

import io.github.kling4j.text.Surrogates;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Checks arguments. The message of each exception says how to correct the argument. */
final class Arguments {

    private Arguments() {}

    /**
     * Returns an argument that is not null.
     *
     * @param name the name of the argument, for the message
     * @param instead an example of a valid argument, for the message
     * @throws IllegalArgumentException if the argument is null
     */
    static <T> T given(@Nullable T argument, String name, String instead) {
        if (argument == null) {
            throw new IllegalArgumentException(name + " must not be null: write " + instead);
        }
        return argument;
    }

    /**
     * Returns an API key without surrounding white space. The messages of the exceptions do not contain the key.
     *
     * @throws IllegalArgumentException if the text cannot be a key in the header {@code Authorization}
     */
    static String apiKey(@Nullable String text) {
        String key = given(text, "apiKey", "the key that the console shows").strip();
        if (key.regionMatches(true, 0, "Bearer", 0, 6) && (key.length() == 6 || key.charAt(6) <= ' ')) {
            throw new IllegalArgumentException(
                    "apiKey begins with \"Bearer\": write only the key, the client adds the prefix");
        }
        if (key.isEmpty()) {
            throw new IllegalArgumentException(
                    "apiKey must not be blank: an API key consists of visible ASCII characters");
        }
        int wrong = first(key, c -> c <= ' ' || c >= 0x7f);
        if (wrong >= 0) {
            throw new IllegalArgumentException("apiKey contains " + described(key.charAt(wrong)) + " at index " + wrong
                    + ": an API key consists of visible ASCII characters; write the key on one line, as in"
                    + " the console");
        }
        return key;
    }

    /**
     * Returns a task id unchanged if it is valid.
     *
     * @throws IllegalArgumentException if the text cannot be a single segment of a URL path
     */
    static String taskId(@Nullable String taskId) {
        String asReturned = "the id returned by submit, such as 0ddf30ca-2b4a-4d2b-9c5d-5a4f6c7be3a1";
        String id = given(taskId, "taskId", asReturned);
        if (id.isBlank()) {
            throw new IllegalArgumentException("a task id must not be blank: write " + asReturned);
        }
        if (id.equals(".") || id.equals("..")) {
            throw new IllegalArgumentException("a task id must not be \"" + id + "\": write " + asReturned);
        }
        int wrong = first(
                id, c -> "/\\?#".indexOf(c) >= 0 || c <= ' ' || c >= 0x7f && c <= 0xa0 || c == 0x2028 || c == 0x2029);
        if (wrong >= 0) {
            throw new IllegalArgumentException("a task id must not contain " + described(id.charAt(wrong))
                    + ", but has one at index " + wrong + ": write " + asReturned);
        }
        return whole(id, "a task id", asReturned);
    }

    /**
     * Returns a text unchanged if it can be encoded as UTF-8.
     *
     * @throws IllegalArgumentException if the text has an unpaired surrogate, which would be sent as a question mark
     */
    static String whole(String text, String name, String instead) {
        int half = Surrogates.unpaired(text);
        if (half >= 0) {
            throw new IllegalArgumentException(name + " must not contain an unpaired surrogate, but has one at index "
                    + half + ": write " + instead);
        }
        return text;
    }

    private static int first(String text, IntPredicate wrong) {
        for (int i = 0; i < text.length(); i++) {
            if (wrong.test(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static String described(char c) {
        return switch (c) {
            case ' ' -> "a space";
            case '\n', '\r' -> "a line break";
            case '\t' -> "a tab";
            default -> c > ' ' && c < 0x7f ? "\"" + c + "\"" : "U+%04X".formatted((int) c);
        };
    }
}
