package io.github.kling4j.openapi.changes;

import java.util.Set;

/**
 * A change of the OpenAPI description.
 *
 * @param breaking whether the change may affect callers
 * @param place the place in the description, such as {@code Shot.duration}, or an operation
 * @param difference the change at this place, such as {@code maximum 15 -> 20}
 * @param model the schema of the request or response body that contains the place, or the empty string
 * @param path the property path from this schema, such as {@code multi_prompt[].duration}, or the empty string
 * @param rules the ids of the rules that the description of the place names
 */
public record SpecChange(
        boolean breaking, String place, String difference, String model, String path, Set<String> rules) {

    static SpecChange ofOperation(boolean breaking, String operation, String difference) {
        return new SpecChange(breaking, operation, difference, "", "", Set.of());
    }

    /** Returns the change as a sentence, with the place in backticks. */
    public String sentence() {
        return Sentence.of(this);
    }

    /**
     * Returns this change as a breaking one: callers may have sent the added property with {@code putExtra}, which now
     * throws an exception.
     */
    public SpecChange ofExtra() {
        return new SpecChange(
                true,
                place,
                "added; putExtra(\"" + place.substring(place.lastIndexOf('.') + 1)
                        + "\") now throws an exception, use the builder method",
                model,
                path,
                rules);
    }

    @Override
    public String toString() {
        return place + ": " + difference;
    }
}
