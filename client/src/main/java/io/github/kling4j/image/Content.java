package io.github.kling4j.image;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of one image, as they stood at one moment. */
interface Content {

    /** Returns how many bytes they were. */
    long size();

    /**
     * Finds out whether they still stand as they did.
     *
     * @throws IOException when not, or when that cannot be told
     */
    void verify() throws IOException;

    /** Opens them. */
    InputStream open() throws IOException;
}
