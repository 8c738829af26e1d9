package io.github.kling4j.validation;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/**
 * What compiled expressions call for CEL's bytes. Made for generated validators. What CEL calls an error is a {@link
 * RuntimeException}.
 */
public final class Bytes {

    private Bytes() {}

    /** Returns the bytes of one array, and then those of another. */
    public static byte[] concat(byte[] first, byte[] second) {
        byte[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    /** Returns a text in UTF-8. */
    public static byte[] of(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Returns the text of which this is the UTF-8.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("not UTF-8", e);
        }
    }

    /** Returns the Base64 of bytes, with padding. */
    public static String toBase64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /**
     * Reads Base64, with padding or without.
     *
     * @throws IllegalArgumentException for any other text
     */
    public static byte[] ofBase64(String text) {
        return Base64.getDecoder().decode(text);
    }
}
