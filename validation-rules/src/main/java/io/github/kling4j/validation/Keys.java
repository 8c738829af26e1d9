package io.github.kling4j.validation;

import java.net.URI;
import java.time.temporal.TemporalAccessor;
import java.util.Map;
import java.util.UUID;

/**
 * Converts values of CEL expressions to map keys of types other than {@code String} and {@code Long}. For use by
 * generated validators. A value that cannot be converted to the key type is returned unchanged; no map with this key
 * type contains it.
 */
public final class Keys {

    private Keys() {}

    /** Converts an integer to an {@code Integer}. */
    public static Object ofInteger(long number) {
        return number == (int) number ? (Object) (int) number : number;
    }

    /** Converts an integer to a {@code Short}. */
    public static Object ofShort(long number) {
        return number == (short) number ? (Object) (short) number : number;
    }

    /** Converts an integer to a {@code Byte}. */
    public static Object ofByte(long number) {
        return number == (byte) number ? (Object) (byte) number : number;
    }

    /** Converts a text of one UTF-16 unit to a {@code Character}. */
    public static Object ofCharacter(String text) {
        return text.length() == 1 ? (Object) text.charAt(0) : text;
    }

    /** Converts a timestamp to an {@code Instant}. */
    public static Object ofInstant(TemporalAccessor timestamp) {
        return Times.instant(timestamp);
    }

    /** Converts the canonical form of a UUID to the UUID. */
    public static Object ofUuid(String text) {
        try {
            UUID uuid = UUID.fromString(text);
            return uuid.toString().equals(text) ? uuid : text;
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    /** Converts a text to a URI. */
    public static Object ofUri(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    /**
     * Converts a text to an enum constant.
     *
     * @param words the constants, with the name of each constant in rules
     */
    public static Object ofWord(Map<?, String> words, String text) {
        for (Map.Entry<?, String> each : words.entrySet()) {
            if (each.getValue().equals(text)) {
                return each.getKey();
            }
        }
        return text;
    }

    /** Returns whether a map contains a key, whose type may differ from the map's key type. */
    public static boolean isIn(Map<?, ?> map, Object key) {
        try {
            return map.containsKey(key);
        } catch (ClassCastException e) {
            return false; // A sorted map cannot compare keys of different types.
        }
    }
}
