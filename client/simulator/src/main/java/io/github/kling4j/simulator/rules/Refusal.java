package io.github.kling4j.simulator.rules;

/**
 * One thing that the API forbids.
 *
 * @param path the property's path on the wire, {@code multi_prompt[1].duration}; empty for the body as a whole
 * @param reason what is wrong, in words; never holds an image
 */
public record Refusal(String path, String reason) {

    /** {@code path: reason}, or the reason alone when it is about the body as a whole. */
    @Override
    public String toString() {
        return path.isEmpty() ? reason : path + ": " + reason;
    }
}
