package io.github.kling4j.rules;

import io.github.kling4j.validation.Violation;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The extras of a request with an input video, beside which the service refuses properties that it does not know,
 * whatever their values.
 */
final class UnknownProperties {

    /** Those of which, when they are given, a rule of its own says what takes them. */
    private static final Set<String> TAKEN_ELSEWHERE =
            Set.of("first_frame", "last_frame", "sound", "multi_shot", "shot_type", "multi_prompt");

    private UnknownProperties() {}

    /**
     * Returns that the first of the extras is not known; null when there is none but those that have rules.
     *
     * @param ruled a name that has a rule for this request alone; null when there is none
     */
    static @Nullable Violation first(Map<String, @Nullable Object> extras, @Nullable String ruled) {
        for (Map.Entry<String, @Nullable Object> extra : extras.entrySet()) {
            String name = extra.getKey();
            boolean hasRule = TAKEN_ELSEWHERE.contains(name) || name.equals(ruled);
            if (!hasRule || !isGiven(extra.getValue())) {
                return new Violation(
                        "unknown-property",
                        "",
                        name + " is no property of this request, and the service"
                                + " refuses what it does not know beside an input video; leave it out");
            }
        }
        return null;
    }

    private static boolean isGiven(@Nullable Object value) {
        return value != null && !value.equals("");
    }
}
