package io.github.kling4j.validation;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/**
 * Operations on CEL {@code bytes} for compiled expressions. For use by generated validators. A CEL error is thrown as a
 * {@link RuntimeException}.
 */
public final class Bytes {

    private Bytes() {}

    /** Returns the bytes of the first array followed by the bytes of the second one. */
    public static byte[] concat(byte[] first, byte[] second) {
        byte[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    /** Encodes a text as UTF-8. */
    public static byte[] of(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Decodes UTF-8.
     *
     * @throws IllegalArgumentException if the bytes are not valid UTF-8
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

    /** Encodes bytes as Base64, with padding. */
    public static String toBase64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /**
     * Decodes Base64, with or without padding.
     *
     * @throws IllegalArgumentException for any other text
     */
    public static byte[] ofBase64(String text) {
        return Base64.getDecoder().decode(text);
    }
}
