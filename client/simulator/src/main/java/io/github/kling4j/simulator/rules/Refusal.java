package io.github.kling4j.simulator.rules;

/**
 * A violation of the API's rules.
 *
 * @param path the property path in wire names, {@code multi_prompt[1].duration}; empty for the whole body
 * @param reason the description of the violation; never contains an image
 */
public record Refusal(String path, String reason) {

    /** Returns {@code path: reason}, or only the reason for the whole body. */
    @Override
    public String toString() {
        return path.isEmpty() ? reason : path + ": " + reason;
    }
}
