package io.github.kling4j.rules;

import io.github.kling4j.validation.Violation;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks the additional properties of a request with an input video. The service rejects unknown properties in such a
 * request, independent of their values.
 */
final class UnknownProperties {

    /** Names that are skipped here: another rule reports them, with the endpoint that accepts them. */
    private static final Set<String> TAKEN_ELSEWHERE =
            Set.of("first_frame", "last_frame", "sound", "multi_shot", "shot_type", "multi_prompt");

    private UnknownProperties() {}

    /**
     * Returns a violation for the first additional property without a rule of its own; null if there is none.
     *
     * @param ruled a name that has a rule only for this request; null if there is none
     */
    static @Nullable Violation first(Map<String, @Nullable Object> extras, @Nullable String ruled) {
        for (Map.Entry<String, @Nullable Object> extra : extras.entrySet()) {
            String name = extra.getKey();
            boolean hasRule = TAKEN_ELSEWHERE.contains(name) || name.equals(ruled);
            if (!hasRule || !isGiven(extra.getValue())) {
                return new Violation(
                        "unknown-property",
                        "",
                        name + " is not a property of this request, and the service"
                                + " rejects unknown properties in a request with an input video; remove it");
            }
        }
        return null;
    }

    private static boolean isGiven(@Nullable Object value) {
        return value != null && !value.equals("");
    }
}
