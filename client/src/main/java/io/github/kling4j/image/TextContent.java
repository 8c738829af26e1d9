package io.github.kling4j.image;

import java.io.IOException;
import okio.BufferedSink;

/**
 * A Base64 text that is written to JSON unchanged.
 *
 * @param text the Base64 text, which needs no escapes and has one byte for each character
 */
record TextContent(String text) implements Content {

    /** The number of characters that are written at a time: the size of one segment of Okio. */
    private static final int SLICE = 8 * 1024;

    @Override
    public long length() {
        return text.length();
    }

    @Override
    public void verify() {
        // A text does not change.
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        for (int begin = 0; begin < text.length(); begin += SLICE) {
            sink.writeUtf8(text, begin, Math.min(begin + SLICE, text.length()));
        }
    }

    /** Returns the length. The image is not shown. */
    @Override
    public String toString() {
        return "TextContent[" + text.length() + " characters]";
    }
}
