package io.github.kling4j.http;

import static io.github.kling4j.http.Ending.FORBIDDEN;
import static io.github.kling4j.http.Ending.NOTHING_SENT;
import static io.github.kling4j.http.Ending.NOT_PROCESSED;
import static io.github.kling4j.http.Ending.OTHER_STATUS;
import static io.github.kling4j.http.Ending.TOO_MANY_REQUESTS;

import java.util.EnumSet;
import java.util.Set;

/**
 * Which endings another attempt may follow, by the kind of request: the columns of the table of retries in the guide.
 *
 * <p>{@link Attempts} is the loop around it, and not Failsafe or another library for retries. Such a library decides by
 * result or exception, and waits by a schedule. Here a decision also needs how far a request has got ({@link SubmitProgress}),
 * whether its connection was new, and whether the caller has gone; a wait ends early when the client is closed, and
 * hands out the last answer then. All of that would stand in callbacks, with one more library in the class path of
 * every consumer, to save the hundred lines of {@link Attempts}.
 */
public enum RetryPolicy {

    /** A second one may be billed again, so that there must be proof that the service accepted nothing. */
    SUBMIT(EnumSet.of(NOTHING_SENT, NOT_PROCESSED, TOO_MANY_REQUESTS)),

    /** It costs nothing. */
    LOOK_UP(EnumSet.complementOf(EnumSet.of(FORBIDDEN, OTHER_STATUS))),

    /** It costs nothing either. */
    DOWNLOAD(EnumSet.complementOf(EnumSet.of(FORBIDDEN, OTHER_STATUS)));

    private final Set<Ending> passing;

    RetryPolicy(Set<Ending> passing) {
        this.passing = passing;
    }

    /** Returns whether another attempt may follow one that ended so. */
    public boolean repeatsAfter(Ending ending) {
        return passing.contains(ending);
    }
}
