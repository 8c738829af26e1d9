package io.github.kling4j.rules;

import io.github.kling4j.model.ImageToVideoRequest;
import io.github.kling4j.model.Shot;
import io.github.kling4j.model.ShotType;
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
public interface ImageToVideoRules {

    /**
     * Of a last frame, masks and camera control at most one is given. The endpoint no longer lists the latter two,
     * so they can only come as additional properties.
     */
    @Rule(id = "last-frame-exclusive")
    static @Nullable Violation lastFrameExclusive(ImageToVideoRequest request) {
        boolean lastFrame = Given.image(request.lastFrame());
        boolean dynamicMasks = Given.value(request.extras().get("dynamic_masks"));
        boolean staticMask = Given.value(request.extras().get("static_mask"));
        boolean cameraControl = Given.value(request.extras().get("camera_control"));
        int groups = (lastFrame ? 1 : 0) + (dynamicMasks || staticMask ? 1 : 0) + (cameraControl ? 1 : 0);
        if (groups <= 1) {
            return null;
        }
        String given = (lastFrame ? ", last_frame" : "") + (dynamicMasks ? ", dynamic_masks" : "")
                + (staticMask ? ", static_mask" : "") + (cameraControl ? ", camera_control" : "");
        return new Violation("last-frame-exclusive", "last_frame", given.substring(2) + " exclude each other: give only"
                + " one of last_frame, the masks (dynamic_masks, static_mask) and camera_control");
    }

    /** A single shot needs a prompt, and so does a division into shots that is left to the service. */
    @Rule(
            id = "prompt-required",
            on = "prompt",
            message = "is required when multi_shot is false or shot_type is intelligence")
    static boolean promptRequired(ImageToVideoRequest request) {
        boolean optional = request.multiShotOrDefault() && !ShotType.INTELLIGENCE.equals(request.shotType());
        return optional || Given.text(request.prompt());
    }

    /** Who asks for several shots says who divides them. */
    @Rule(
            id = "shot-type-required",
            on = "shot_type",
            message = "is required when multi_shot is true: customize or intelligence")
    static boolean shotTypeRequired(ImageToVideoRequest request) {
        ShotType type = request.shotType();
        return !request.multiShotOrDefault() || type != null && !type.word().isEmpty();
    }

    /** Custom shots are listed. */
    @Rule(
            id = "multi-prompt-required",
            on = "multi_prompt",
            message = "is required when multi_shot is true and shot_type is customize")
    static boolean multiPromptRequired(ImageToVideoRequest request) {
        boolean custom = request.multiShotOrDefault() && ShotType.CUSTOMIZE.equals(request.shotType());
        return !custom || request.multiPrompt() != null;
    }

    /** No shot lasts longer than the whole video. */
    @Rule(id = "shot-duration-within-total", forEach = "multi_prompt")
    static @Nullable Violation shotDurationWithinTotal(Shot shot, ImageToVideoRequest request) {
        Integer duration = shot.duration();
        return duration == null || duration <= request.durationOrDefault()
                ? null
                : new Violation("shot-duration-within-total", "duration", "is " + duration
                        + " s, longer than the whole video, which lasts " + request.durationOrDefault() + " s");
    }

    /** The shots fill the video exactly. Says nothing while the duration of a shot is missing. */
    @Rule(id = "shot-durations-sum")
    static @Nullable Violation shotDurationsSum(ImageToVideoRequest request) {
        List<Shot> shots = request.multiPrompt();
        if (shots == null) {
            return null;
        }
        long sum = 0;
        for (int i = 0; i < shots.size(); i++) {
            Shot shot = shots.get(i);
            Integer duration = shot == null ? null : shot.duration();
            if (duration == null) {
                return null;
            }
            sum += duration;
        }
        return sum == request.durationOrDefault()
                ? null
                : new Violation("shot-durations-sum", "multi_prompt", "the shots last " + sum
                        + " s together, the video " + request.durationOrDefault() + " s; they must be equal");
    }

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

    private static @Nullable Violation missingElement(@Nullable String prompt, ImageToVideoRequest request) {
        int elements = request.elements() == null ? 0 : request.elements().size();
        String missing = prompt == null ? null : ElementReferences.firstMissing(prompt, elements);
        return missing == null
                ? null
                : new Violation("element-reference-exists", "prompt", "names " + missing + ", but "
                        + (elements == 1 ? "1 element is" : elements + " elements are") + " given");
    }
}
