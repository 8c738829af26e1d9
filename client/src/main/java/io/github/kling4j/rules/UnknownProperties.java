package io.github.kling4j.rules;

import io.github.kling4j.validation.Violation;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks the additional properties of a request with an input video. The service rejects unknown properties in such a
 * request, independent of their values. Each property of Kling V3 Omni that the request does not have needs a rule of its
 * own, such as those of {@link InputVideo} and {@link NoReferences}, which name the endpoint that accepts it.
 */
final class UnknownProperties {

    /** Names that rules report, with the endpoint that accepts them. */
    private static final Set<String> RULED = Set.of(
            "first_frame", "last_frame", "images", "elements", "sound", "multi_shot", "shot_type", "multi_prompt");

    private UnknownProperties() {}

    /** Returns a violation for the first additional property that no other rule reports; or null. */
    static @Nullable Violation first(Map<String, @Nullable Object> extras) {
        return first(extras, null);
    }

    /**
     * Returns the same, but also skips a property that another rule reports. A call with varargs would allocate an
     * array.
     *
     * @param ruled the name of a property that another rule of the request reports; null if there is none
     */
    static @Nullable Violation first(Map<String, @Nullable Object> extras, @Nullable String ruled) {
        for (Map.Entry<String, @Nullable Object> extra : extras.entrySet()) {
            String name = extra.getKey();
            boolean hasRule = RULED.contains(name) || name.equals(ruled);
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
