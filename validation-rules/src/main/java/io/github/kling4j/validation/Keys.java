package io.github.kling4j.validation;

import java.net.URI;
import java.time.temporal.TemporalAccessor;
import java.util.Map;
import java.util.UUID;

/**
 * What compiled expressions call to look up keys of maps that are neither texts nor longs. Made for generated validators.
 * What no key of a type can be stays as it is, and is found in no map.
 */
public final class Keys {

    private Keys() {}

    /** Returns the {@code Integer} of a number. */
    public static Object ofInteger(long number) {
        return number == (int) number ? (Object) (int) number : number;
    }

    /** Returns the {@code Short} of a number. */
    public static Object ofShort(long number) {
        return number == (short) number ? (Object) (short) number : number;
    }

    /** Returns the {@code Byte} of a number. */
    public static Object ofByte(long number) {
        return number == (byte) number ? (Object) (byte) number : number;
    }

    /** Returns the {@code Character} of a text. */
    public static Object ofCharacter(String text) {
        return text.length() == 1 ? (Object) text.charAt(0) : text;
    }

    /** Returns the {@code Instant} of a timestamp. */
    public static Object ofInstant(TemporalAccessor timestamp) {
        return Times.instant(timestamp);
    }

    /** Returns the UUID that is written so. */
    public static Object ofUuid(String text) {
        try {
            UUID uuid = UUID.fromString(text);
            return uuid.toString().equals(text) ? uuid : text;
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    /** Returns the URI that is written so. */
    public static Object ofUri(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    /**
     * Returns the constant of an enum.
     *
     * @param words what rules call each constant
     */
    public static Object ofWord(Map<?, String> words, String text) {
        for (Map.Entry<?, String> each : words.entrySet()) {
            if (each.getValue().equals(text)) {
                return each.getKey();
            }
        }
        return text;
    }

    /** Returns whether a map has a key, which may be of another type than its keys. */
    public static boolean isIn(Map<?, ?> map, Object key) {
        try {
            return map.containsKey(key);
        } catch (ClassCastException e) {
            return false; // A sorted map compares keys of one type only.
        }
    }
}
