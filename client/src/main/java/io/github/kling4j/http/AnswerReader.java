package io.github.kling4j.http;

import java.io.IOException;
import okhttp3.Response;

/** Takes an answer in, on the thread of its call. */
@FunctionalInterface
public interface AnswerReader {

    /**
     * Returns what is worth keeping of an answer; what broke its body off is part of that.
     *
     * @throws IOException when the answer could not be taken in for a reason of our own
     */
    Answer read(Response response) throws IOException;

    /** Returns what hides the token in answers of which only the head came. */
    default Secret secret() {
        return Secret.NONE;
    }
}
