package io.github.kling4j.openapi.changes;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What Java says by hand of the description, so that the description cannot move alone: each by the places and the
 * change, and the Java that has to follow. A test of client/drills holds both to each other.
 *
 * @param moved the line that says the change
 * @param java what has to follow
 */
public record ByHand(Pattern moved, String java) {

    /** What stands between a change and the Java that has to follow. */
    static final String FOLLOW = "; in Java follow with ";

    private static final List<ByHand> ALL = List.of(
            new ByHand(
                    Pattern.compile("server .*(?<!another description)"),
                    "io.github.kling4j.KlingClient (the base URL)"),
            new ByHand(
                    Pattern.compile("the description: .*\\bsecurity\\b.*|security scheme .*(?<!another description)"),
                    "io.github.kling4j.http.Secret (the Authorization header)"),
            new ByHand(Pattern.compile("TaskStatus: enum .*"), "io.github.kling4j.Observed (which words are final)"),
            new ByHand(Pattern.compile("[A-Z]+ /.*: removed"), "io.github.kling4j.simulator.Endpoint (the paths)"),
            new ByHand(
                    Pattern.compile("([^:]*, )?header traceparent: (?!another description).*"),
                    "io.github.kling4j.http.Answer (the id to quote)"),
            new ByHand(
                    Pattern.compile("([^:]*, )?header Retry-After: (?!another description).*"),
                    "io.github.kling4j.http.RetryAfter (when to try again)"));

    /** Returns all of them. */
    public static List<ByHand> all() {
        return ALL;
    }

    /** Returns the change, breaking and with the Java that has to follow, where some has. */
    static SpecChange told(SpecChange change) {
        return ALL.stream()
                .filter(tie -> tie.moved.matcher(change.toString()).matches())
                .findFirst()
                .map(tie -> new SpecChange(
                        true,
                        change.place(),
                        change.what() + FOLLOW + tie.java,
                        change.model(),
                        change.path(),
                        change.rules()))
                .orElse(change);
    }
}
