package io.github.kling4j.http;

import static io.github.kling4j.http.Ending.FORBIDDEN;
import static io.github.kling4j.http.Ending.NOTHING_SENT;
import static io.github.kling4j.http.Ending.NOT_PROCESSED;
import static io.github.kling4j.http.Ending.OTHER_STATUS;
import static io.github.kling4j.http.Ending.TOO_MANY_REQUESTS;

import java.util.EnumSet;
import java.util.Set;

/**
 * The kinds of requests, with the endings of an attempt after which another attempt may follow. The constants are the
 * columns of the table of retries in the guide to the client.
 *
 * <p>{@link Attempts} contains the loop; a retry library such as Failsafe is not used. Such a library decides by the
 * result or the exception, and waits by a schedule. Here, a decision also depends on the progress of a request ({@link
 * SubmitProgress}), on whether its connection was new, and on whether the caller has stopped waiting. Closing the
 * client ends a pause early, with the last response as the result. A library would need callbacks for all of that. It
 * would be one more dependency of every application, and would replace only the hundred lines of {@link Attempts}.
 */
public enum RetryPolicy {

    /** A submit is billed, so it is repeated only with proof that the service did not accept it. */
    SUBMIT(EnumSet.of(NOTHING_SENT, NOT_PROCESSED, TOO_MANY_REQUESTS)),

    /** A look-up is free of charge, so it is repeated after every failure that may be temporary. */
    LOOK_UP(EnumSet.complementOf(EnumSet.of(FORBIDDEN, OTHER_STATUS))),

    /** A download is free of charge, so it is repeated after every failure that may be temporary. */
    DOWNLOAD(EnumSet.complementOf(EnumSet.of(FORBIDDEN, OTHER_STATUS)));

    private final Set<Ending> passing;

    RetryPolicy(Set<Ending> passing) {
        this.passing = passing;
    }

    /** Returns whether another attempt may follow an attempt with this ending. */
    public boolean repeatsAfter(Ending ending) {
        return passing.contains(ending);
    }
}
