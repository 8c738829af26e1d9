package io.github.kling4j.openapi.changes;

import java.util.Set;

/**
 * One thing that moved.
 *
 * @param breaking whether callers, or what they get, may be affected
 * @param place where the description says it, like {@code Shot.duration}, or an operation
 * @param what what moved there, like {@code maximum 15 -> 20}
 * @param model the schema of the body through which it is reached, or the empty text
 * @param path how it is reached from there, like {@code multi_prompt[].duration}, or the empty text
 * @param rules the ids of the rules that the description of the place names
 */
public record SpecChange(boolean breaking, String place, String what, String model, String path, Set<String> rules) {

    static SpecChange ofOperation(boolean breaking, String operation, String what) {
        return new SpecChange(breaking, operation, what, "", "", Set.of());
    }

    /** Returns the change as a sentence, which has the place between backticks. */
    public String sentence() {
        return Sentence.of(this);
    }

    /** Returns the same change of a property that was sent as an extra. */
    public SpecChange ofExtra() {
        return new SpecChange(
                true,
                place,
                "added; putExtra(\"" + place.substring(place.lastIndexOf('.') + 1)
                        + "\") throws now, follow with the method of the builder",
                model,
                path,
                rules);
    }

    @Override
    public String toString() {
        return place + ": " + what;
    }
}
