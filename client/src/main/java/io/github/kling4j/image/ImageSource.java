package io.github.kling4j.image;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Where an image comes from. Sources are equal when they were made from the same thing. */
sealed interface ImageSource permits TextSource, FileSource, BytesSource {

    /** Returns the text that stands for the image in JSON; null when it is made only while writing. */
    @Nullable
    String text();

    /** Returns the size of the image file in bytes. */
    long size() throws IOException;

    /** Opens the bytes of the image file. */
    InputStream open() throws IOException;

    /** Returns the Base64 as it stands now; null for a text that is none. */
    @Nullable
    Content content();

    /** Says in a few words what this is, without showing content. */
    String describe();
}
