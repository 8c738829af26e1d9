package io.github.kling4j.http;

import java.io.IOException;
import okhttp3.Response;

/** Reads the response to an HTTP call, on the thread of the call. */
@FunctionalInterface
public interface AnswerReader {

    /**
     * Reads a response. If reading the body fails, the failure becomes a part of the result.
     *
     * @throws IOException if the response could not be stored on this machine
     */
    Answer read(Response response) throws IOException;

    /** Returns the secret that removes the token from responses of which only the head was received. */
    default Secret secret() {
        return Secret.NONE;
    }
}
