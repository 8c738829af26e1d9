package io.github.kling4j.http;

import java.io.IOException;
import okhttp3.Response;

/** Reads a response on the thread of its call. */
@FunctionalInterface
public interface AnswerReader {

    /**
     * Reads a response. A failure while the body is read becomes part of the result.
     *
     * @throws IOException if the response could not be stored on this side
     */
    Answer read(Response response) throws IOException;

    /** Returns the secret that removes the token from responses of which only the head was received. */
    default Secret secret() {
        return Secret.NONE;
    }
}
