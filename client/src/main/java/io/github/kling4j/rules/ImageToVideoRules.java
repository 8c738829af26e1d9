package io.github.kling4j.rules;

import io.github.kling4j.model.Element;
import io.github.kling4j.model.ImageToVideoRequest;
import io.github.kling4j.model.Shot;
import io.github.kling4j.validation.AtLeastOneOf;
import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.RulesFor;
import io.github.kling4j.validation.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules between the properties of a request. A property with a default takes part with it: without {@code
 * duration} the shots must last 5 seconds together. What holds for shots holds whenever they are given, whatever
 * {@code multi_shot} says: that is how the reference states it.
 */
@RulesFor(ImageToVideoRequest.class)
@AtLeastOneOf(
        id = "frame-required",
        value = {"first_frame", "last_frame"},
        message = "first_frame or last_frame must be given")
// The endpoint no longer lists masks and camera control, so they can only come as additional properties.
@Rule(
        id = "last-frame-exclusive",
        expr = """
            [given(this.last_frame),
             given(this.extras.dynamic_masks) || given(this.extras.static_mask),
             given(this.extras.camera_control)].filter(group, group).size() <= 1""",
        message = """
            last_frame, the masks (dynamic_masks, static_mask) and camera_control exclude each other: \
            give one of them, not {[given(this.last_frame),
                  given(this.extras.dynamic_masks) || given(this.extras.static_mask),
                  given(this.extras.camera_control)].filter(group, group).size()}""",
        on = "last_frame")
@PromptOrShots
public interface ImageToVideoRules {

    /** The prompt names only elements that are given. */
    @Rule(id = "element-reference-exists")
    static @Nullable Violation promptReferences(ImageToVideoRequest request) {
        return missingElement(request.prompt(), request);
    }

    /** The prompt of a shot names only elements that are given. */
    @Rule(id = "element-reference-exists", forEach = "multi_prompt")
    static @Nullable Violation shotPromptReferences(Shot shot, ImageToVideoRequest request) {
        return missingElement(shot.prompt(), request);
    }

    /** Every element is named by a prompt; an element that no text names is paid for in vain. */
    @Rule(id = "element-unused", advice = true)
    static @Nullable Violation elementsAreNamed(ImageToVideoRequest request) {
        List<@Nullable Element> elements = request.elements();
        for (int number = 1; elements != null && number <= elements.size(); number++) {
            if (!isNamed(number, request)) {
                return new Violation("element-unused", "elements", "no prompt names " + ElementReferences.to(number));
            }
        }
        return null;
    }

    private static boolean isNamed(int number, ImageToVideoRequest request) {
        String reference = ElementReferences.to(number);
        List<@Nullable Shot> shots = request.multiPrompt();
        return names(request.prompt(), reference)
                || shots != null && shots.stream().anyMatch(shot -> shot != null && names(shot.prompt(), reference));
    }

    private static boolean names(@Nullable String prompt, String reference) {
        return prompt != null && prompt.contains(reference);
    }

    private static @Nullable Violation missingElement(@Nullable String prompt, ImageToVideoRequest request) {
        int elements = request.elements() == null ? 0 : request.elements().size();
        String missing = prompt == null ? null : ElementReferences.firstMissing(prompt, elements);
        return missing == null
                ? null
                : new Violation("element-reference-exists", "prompt", "names " + missing + ", but "
                        + (elements == 1 ? "1 element is" : elements + " elements are") + " given");
    }
}
