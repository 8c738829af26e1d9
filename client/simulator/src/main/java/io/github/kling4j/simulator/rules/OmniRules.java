package io.github.kling4j.simulator.rules;

import java.util.List;
import java.util.Set;

/**
 * The rules of the Kling V3 Omni API for the body of a submission. Terms are defined as in {@link ServiceRules}, and
 * the rules for shots are the same; the rules for prompts differ. Properties that only another Omni endpoint accepts
 * are refused with the name of this endpoint. Properties that are unknown to all endpoints are accepted, except with an
 * input video.
 */
public final class OmniRules {

    private static final int MAX_ELEMENTS_BESIDE_FRAME = 3;
    private static final int MAX_REFERENCES = 7;
    private static final int MAX_BESIDE_VIDEO = 4;

    private static final Set<String> OF_EDIT =
            Set.of("prompt", "video", "negative_prompt", "images", "elements", "mode", "aspect_ratio", "keep_audio");
    private static final Set<String> OF_REFERENCE_VIDEO = Set.of(
            "prompt",
            "video",
            "negative_prompt",
            "images",
            "elements",
            "mode",
            "aspect_ratio",
            "keep_audio",
            "duration");

    private OmniRules() {}

    /** Returns all violations in a request for a video from text. The body is JSON in UTF-8. */
    public static List<Refusal> textToVideo(byte[] body) {
        return ServiceRules.refusals(body, (request, findings) -> {
            checkWords(request, findings);
            if (!request.given("prompt") && !request.given("multi_prompt")) {
                findings.add("prompt", "prompt or multi_prompt is required");
            }
            OmniInputs inputs = new OmniInputs(request, findings);
            inputs.refuseFrames();
            inputs.refuseReferences();
            inputs.refuseVideo();
        });
    }

    /** Returns all violations in a request for a video that begins with an image. The body is JSON in UTF-8. */
    public static List<Refusal> imageToVideo(byte[] body) {
        return ServiceRules.refusals(body, (request, findings) -> {
            OmniInputs inputs = checkImagesAndWords(request, MAX_ELEMENTS_BESIDE_FRAME, findings);
            inputs.checkAnyFrame();
        });
    }

    /**
     * Returns all violations in a request for a video of the subjects of images and elements. The body is JSON in
     * UTF-8.
     */
    public static List<Refusal> referenceImageToVideo(byte[] body) {
        return ServiceRules.refusals(body, (request, findings) -> {
            OmniInputs inputs = checkImagesAndWords(request, Integer.MAX_VALUE, findings);
            inputs.checkAnyReference();
            inputs.checkCount(MAX_REFERENCES);
            inputs.checkLastFrameBesideImages();
        });
    }

    /**
     * Returns all violations in a request for a new video that follows an input video. The body is JSON in UTF-8. The
     * service accepts a request without an aspect ratio, but its task fails later; it is refused here, so that it is
     * not billed.
     */
    public static List<Refusal> referenceVideoToVideo(byte[] body) {
        return ServiceRules.refusals(body, (request, findings) -> {
            new Properties(request, "", findings).required("aspect_ratio");
            PropertyRules.checkAspectRatio(request, findings);
            PropertyRules.checkDuration(request, findings);
            checkBesideVideo(request, OF_REFERENCE_VIDEO, findings);
        });
    }

    /**
     * Returns all violations in a request for an edited video. The body is JSON in UTF-8. Its aspect_ratio may be any
     * text.
     */
    public static List<Refusal> videoEdit(byte[] body) {
        return ServiceRules.refusals(body, (request, findings) -> {
            new Properties(request, "", findings).text("aspect_ratio", Integer.MAX_VALUE, true);
            checkBesideVideo(request, OF_EDIT, findings);
        });
    }

    /** Checks the common properties of all endpoints without an input video: prompts, shots and an aspect ratio. */
    private static void checkWords(JsonObject request, Findings findings) {
        PropertyRules.check(request, findings);
        PropertyRules.checkAspectRatio(request, findings);
        ShotRules.check(request, findings);
        if (request.given("prompt") && request.given("multi_prompt")) {
            findings.add("multi_prompt", "prompt and multi_prompt must not be combined");
        }
    }

    private static OmniInputs checkImagesAndWords(JsonObject request, int mostElements, Findings findings) {
        PropertyRules.checkFrames(request, findings);
        OmniInputs inputs = new OmniInputs(request, findings);
        inputs.checkImages();
        ElementRules.check(request, mostElements, findings);
        checkWords(request, findings);
        ReferenceRules.check(request, findings);
        inputs.checkLastFrame();
        inputs.refuseVideo();
        return inputs;
    }

    private static void checkBesideVideo(JsonObject request, Set<String> known, Findings findings) {
        PropertyRules.checkBesideVideo(request, findings);
        OmniInputs inputs = new OmniInputs(request, findings);
        inputs.checkVideo();
        inputs.checkImages();
        ElementRules.check(request, MAX_BESIDE_VIDEO, findings);
        ReferenceRules.check(request, findings);
        inputs.checkCount(MAX_BESIDE_VIDEO);
        inputs.refuseUnknown(known);
    }
}
