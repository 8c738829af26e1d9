package io.github.kling4j.image;

import java.io.InputStream;

/**
 * Reads a text as ASCII bytes without copying the text. Other characters become {@code ?}, which is invalid in Base64.
 */
@SuppressWarnings("InputStreamSlowMultibyteRead") // The Base64 decoder reads single bytes.
final class AsciiStream extends InputStream {

    private final String text;
    private int position;

    AsciiStream(String text) {
        this.text = text;
    }

    @Override
    public int read() {
        if (position == text.length()) {
            return -1;
        }
        char c = text.charAt(position++);
        return c < 0x80 ? c : '?';
    }
}
