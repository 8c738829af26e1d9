package io.github.kling4j.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import okhttp3.MediaType;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * Decodes text that should be JSON in UTF-8, but may have another encoding. A byte order mark determines the encoding.
 * Without one, the zero bytes of ASCII characters in UTF-16 and UTF-32 determine it. Without such bytes, the {@code
 * Content-Type} determines it if the text is not valid UTF-8.
 */
final class Charsets {

    private Charsets() {}

    /** Returns the text without byte order marks, which are not part of JSON. */
    static String decode(ByteString bytes, Supplier<@Nullable MediaType> type) {
        String text = bytes.string(charset(bytes, type));
        int start = 0;
        while (start < text.length() && text.charAt(start) == '\uFEFF') {
            start++;
        }
        return text.substring(start);
    }

    private static Charset charset(ByteString bytes, Supplier<@Nullable MediaType> type) {
        // UTF-32 first: its little-endian byte order mark begins with that of UTF-16.
        if (starts(bytes, 0, 0, 0xfe, 0xff) || isZero(bytes, 0) && isZero(bytes, 1) && isZero(bytes, 2)) {
            return Charset.forName("UTF-32BE");
        }
        if (starts(bytes, 0xff, 0xfe, 0, 0) || isZero(bytes, 1) && isZero(bytes, 2) && isZero(bytes, 3)) {
            return Charset.forName("UTF-32LE");
        }
        if (starts(bytes, 0xfe, 0xff) || isZero(bytes, 0) && !isZero(bytes, 1)) {
            return StandardCharsets.UTF_16BE;
        }
        if (starts(bytes, 0xff, 0xfe) || isZero(bytes, 1) && !isZero(bytes, 0)) {
            return StandardCharsets.UTF_16LE;
        }
        return declaredUnlessUtf8(bytes, type);
    }

    private static boolean starts(ByteString bytes, int... beginning) {
        for (int i = 0; i < beginning.length; i++) {
            if (i >= bytes.size() || (bytes.getByte(i) & 0xff) != beginning[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isZero(ByteString bytes, int index) {
        return bytes.size() > Math.max(index, 1) && bytes.getByte(index) == 0;
    }

    private static Charset declaredUnlessUtf8(ByteString bytes, Supplier<@Nullable MediaType> declaredType) {
        if (isUtf8(bytes)) {
            return StandardCharsets.UTF_8;
        }
        MediaType type = declaredType.get();
        // Null for a charset that is not declared or not supported.
        Charset declared = type == null ? null : type.charset(null);
        return declared == null ? StandardCharsets.UTF_8 : declared;
    }

    private static boolean isUtf8(ByteString bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray()));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
