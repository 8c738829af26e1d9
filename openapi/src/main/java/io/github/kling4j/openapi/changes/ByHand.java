package io.github.kling4j.openapi.changes;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A dependency of handwritten Java code on a part of the OpenAPI description. If this part changes, the report of the
 * change names the Java code to adapt. {@code ByHandTest} in client/drills checks that the description and the Java
 * code match.
 *
 * @param moved matches a change of this part, see {@link SpecChange#toString}
 * @param java the Java code to adapt
 */
public record ByHand(Pattern moved, String java) {

    /** The text between a change and the Java code to adapt, in the report of the change. */
    static final String FOLLOW = "; in Java, adapt ";

    private static final List<ByHand> ALL = List.of(
            new ByHand(
                    Pattern.compile("server .*(?<!description changed)"),
                    "io.github.kling4j.KlingClient (the base URL)"),
            new ByHand(
                    Pattern.compile("the description: .*\\bsecurity\\b.*|security scheme .*(?<!description changed)"),
                    "io.github.kling4j.http.Secret (the Authorization header)"),
            new ByHand(Pattern.compile("TaskStatus: enum .*"), "io.github.kling4j.Observed (which words are final)"),
            new ByHand(
                    Pattern.compile("[A-Z]+ /.*: removed"), "io.github.kling4j.simulator.rules.Endpoint (the paths)"),
            new ByHand(
                    Pattern.compile("([^:]*, )?header traceparent: (?!description changed).*"),
                    "io.github.kling4j.http.Answer (the id to quote)"),
            new ByHand(
                    Pattern.compile("([^:]*, )?header Retry-After: (?!description changed).*"),
                    "io.github.kling4j.http.RetryAfter (when to try again)"));

    /** Returns all dependencies of handwritten Java code on the OpenAPI description. */
    public static List<ByHand> all() {
        return ALL;
    }

    /**
     * Returns the change. If handwritten Java code depends on the changed part, the result is breaking and names the
     * Java code to adapt.
     */
    static SpecChange withJava(SpecChange change) {
        return ALL.stream()
                .filter(tie -> tie.moved.matcher(change.toString()).matches())
                .findFirst()
                .map(tie -> new SpecChange(
                        true,
                        change.place(),
                        change.difference() + FOLLOW + tie.java,
                        change.model(),
                        change.path(),
                        change.rules()))
                .orElse(change);
    }
}
