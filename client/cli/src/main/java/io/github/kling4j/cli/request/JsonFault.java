package io.github.kling4j.cli.request;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonEncodingException;
import com.squareup.moshi.JsonReader;
import io.github.kling4j.validation.Violation;
import java.io.EOFException;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Describes errors in JSON as violations: invalid JSON, and values with other types than in the request. */
public final class JsonFault {

    private static final Pattern PATH = Pattern.compile(" at path \\$\\.?(\\S*)|, at \\$\\.?(\\S*)$");

    private JsonFault() {}

    /** Returns a violation of the rule {@code type}, at the path of a value with a wrong type. */
    public static Violation of(JsonDataException fault) {
        return at(fault.getMessage(), "type");
    }

    /** Returns a violation of the rule {@code json}, for invalid JSON. */
    public static Violation of(IOException fault) {
        return fault instanceof EOFException
                ? new Violation("json", "", "the JSON ends too early: it is cut off, or a bracket is not closed")
                : at(fault.getMessage(), "json");
    }

    /** Returns whether the JSON text ends after the value that was read. */
    public static boolean isWhole(JsonReader reader) throws IOException {
        try {
            return reader.peek() == JsonReader.Token.END_DOCUMENT;
        } catch (JsonEncodingException e) {
            return false;
        }
    }

    private static Violation at(@Nullable String message, String rule) {
        String said = message == null ? "cannot be read" : message;
        Matcher path = PATH.matcher(said);
        if (!path.find()) {
            return new Violation(rule, "", plain(said));
        }
        String place = path.group(1) == null ? path.group(2) : path.group(1);
        return new Violation(rule, place, plain(said.substring(0, path.start()) + said.substring(path.end())));
    }

    /** Replaces the terms of Moshi in a message, because they are for programmers. */
    private static String plain(String message) {
        String text = message.replace("Use JsonReader.setLenient(true) to accept malformed JSON", "invalid JSON")
                .replace("an int", "an integer")
                .replace("BEGIN_OBJECT", "an object")
                .replace("BEGIN_ARRAY", "a list")
                .replace("STRING", "a text")
                .replace("NUMBER", "a number")
                .replace("BOOLEAN", "true or false")
                .replace("NULL", "null");
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
