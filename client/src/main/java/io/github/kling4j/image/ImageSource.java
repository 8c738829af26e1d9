package io.github.kling4j.image;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The source of an image. Sources are equal if they were created from equal values. */
sealed interface ImageSource permits TextSource, FileSource, BytesSource {

    /** Returns the URL or Base64 text; null for a file or bytes, which are encoded during writing. */
    @Nullable
    String text();

    /** Returns the size of the image file in bytes. */
    long size() throws IOException;

    /** Opens the bytes of the image file. */
    InputStream open() throws IOException;

    /**
     * Returns the content to write as Base64, in its current state; null for a text that is not Base64, such as a URL.
     */
    @Nullable
    Content content();

    /** Returns a short description without the content. */
    String describe();
}
