package io.github.kling4j.image;

import java.io.IOException;
import okio.BufferedSink;

/** The content of one image at one point in time. */
interface Content {

    /** Returns the number of Base64 characters. */
    long length();

    /**
     * Checks that the content is unchanged.
     *
     * @throws IOException if it has changed or cannot be checked
     */
    void verify() throws IOException;

    /**
     * Writes the Base64 text in slices.
     *
     * @throws IOException if the content changes meanwhile or cannot be read
     */
    void writeTo(BufferedSink sink) throws IOException;
}
