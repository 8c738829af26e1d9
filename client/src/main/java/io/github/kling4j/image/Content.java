package io.github.kling4j.image;

import java.io.IOException;
import okio.BufferedSink;

/** One image, as it stood at one moment. */
interface Content {

    /** Returns how many characters its Base64 has. */
    long length();

    /**
     * Finds out whether it still stands as it did.
     *
     * @throws IOException when not, or when that cannot be told
     */
    void verify() throws IOException;

    /**
     * Writes its Base64, a slice at a time.
     *
     * @throws IOException when it changed meanwhile, or cannot be read
     */
    void writeTo(BufferedSink sink) throws IOException;
}
