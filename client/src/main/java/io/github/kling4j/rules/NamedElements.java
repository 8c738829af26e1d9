package io.github.kling4j.rules;

import io.github.kling4j.model.Element;
import io.github.kling4j.model.Shot;
import io.github.kling4j.validation.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules for the references from prompts to the elements of a request. */
final class NamedElements {

    private NamedElements() {}

    /** Returns a violation if the prompt refers to a missing element; otherwise null. */
    static @Nullable Violation missing(@Nullable String prompt, @Nullable List<@Nullable Element> given) {
        int elements = given == null ? 0 : given.size();
        String missing = prompt == null ? null : ElementReferences.firstMissing(prompt, elements);
        return missing == null
                ? null
                : new Violation(
                        "element-reference-exists",
                        "prompt",
                        "refers to " + missing + ", but "
                                + (elements == 1 ? "1 element is" : elements + " elements are") + " given");
    }

    /** Returns a violation if no prompt refers to one of the elements; otherwise null. */
    static @Nullable Violation unused(
            @Nullable List<@Nullable Element> elements, @Nullable String prompt, @Nullable List<@Nullable Shot> shots) {
        for (int number = 1; elements != null && number <= elements.size(); number++) {
            if (!isNamed(ElementReferences.to(number), prompt, shots)) {
                return new Violation(
                        "element-unused", "elements", "no prompt refers to " + ElementReferences.to(number));
            }
        }
        return null;
    }

    private static boolean isNamed(String reference, @Nullable String prompt, @Nullable List<@Nullable Shot> shots) {
        return names(prompt, reference)
                || shots != null && shots.stream().anyMatch(shot -> shot != null && names(shot.prompt(), reference));
    }

    private static boolean names(@Nullable String prompt, String reference) {
        return prompt != null && prompt.contains(reference);
    }
}
