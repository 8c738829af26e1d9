package io.github.kling4j.simulator.rules;

import java.util.List;
import java.util.function.Consumer;

/**
 * An endpoint of the API: its path, and the rules that the service applies to the body of a submission. The simulator
 * lists its endpoints only here. Another endpoint is another constant, with rules from the vendor's documentation and
 * not from the client: {@code DifferentialTest} of the client compares both.
 *
 * <p>The rules of an endpoint are a list of checks. Each check of {@code RequestBody} takes the name of one property.
 * An absent property is valid unless the name of the check begins with {@code required}. {@code OmniInputs} and the
 * classes named {@code …Rules} check combinations of properties. The order of the checks is that of the violations.
 *
 * <p>"Given" means present, not null and not an empty text. Characters are Unicode code points. An absent property with
 * a default has its default in the rules. Unknown properties are accepted, except with an input video. The endpoints of
 * Kling V3 Omni refuse properties that only another endpoint accepts, and name that endpoint.
 */
public enum Endpoint {

    /** Generates a video from images with Kling V3. */
    IMAGE_TO_VIDEO("kling-v3/image-to-video/generation", request -> {
        checkFrames(request);
        checkPromptsAndShots(request);
        request.elements("elements", 3);
        FrameRules.check(request);
        PromptRules.check(request);
        ShotRules.check(request);
        ReferenceRules.check(request);
    }),

    /**
     * Generates a video from text with Kling V3. Such a request has no elements; a prompt that refers to one is
     * accepted, because the vendor's reference does not define this case.
     */
    TEXT_TO_VIDEO("kling-v3/text-to-video/generation", request -> {
        checkPromptsAndShots(request);
        request.aspectRatio("aspect_ratio");
        PromptRules.check(request);
        ShotRules.check(request);
    }),

    /** Generates a video from text with Kling V3 Omni. */
    OMNI_TEXT_TO_VIDEO("kling-v3-omni/text-to-video/generation", request -> {
        checkPromptOrShots(request);
        OmniInputs inputs = new OmniInputs(request);
        inputs.checkAnyPrompt();
        inputs.refuseFrames();
        inputs.refuseReferences();
        inputs.refuseVideo();
    }),

    /** Generates a video that begins with an image, with Kling V3 Omni. */
    OMNI_IMAGE_TO_VIDEO("kling-v3-omni/image-to-video/generation", request -> {
        OmniInputs inputs = checkFramesAndReferences(request, 3);
        inputs.checkAnyFrame();
    }),

    /** Generates a video of the subjects of images and elements with Kling V3 Omni. */
    OMNI_REFERENCE_IMAGE_TO_VIDEO("kling-v3-omni/reference-image-to-video/generation", request -> {
        OmniInputs inputs = checkFramesAndReferences(request, Integer.MAX_VALUE);
        inputs.checkAnyReference();
        inputs.checkCount(7);
        inputs.checkLastFrameBesideImages();
    }),

    /**
     * Generates a new video that follows an input video, with Kling V3 Omni. The service accepts a request without an
     * aspect ratio, but its task fails later; it is refused here, so that it is not billed.
     */
    OMNI_REFERENCE_VIDEO_TO_VIDEO("kling-v3-omni/reference-video-to-video/generation", request -> {
        request.required("aspect_ratio");
        request.aspectRatio("aspect_ratio");
        request.duration("duration");
        checkInputVideo(request);
    }),

    /** Edits an input video with Kling V3 Omni. Its aspect_ratio may be any text. */
    OMNI_VIDEO_EDIT("kling-v3-omni/video-to-video/edit", request -> {
        request.text("aspect_ratio", Integer.MAX_VALUE, true);
        checkInputVideo(request);
    });

    private final String path;
    private final Consumer<RequestBody> rules;

    Endpoint(String path, Consumer<RequestBody> rules) {
        this.path = "/vendors/klingai/v1/" + path;
        this.rules = rules;
    }

    /** Returns the path that accepts submissions; a task is looked up at this path with a slash and its id. */
    public String path() {
        return path;
    }

    /**
     * Returns all violations in the body of a submission, in the order of the checks; empty if the service would accept
     * it.
     *
     * @param body the request body, JSON in UTF-8
     */
    public List<Refusal> refusals(byte[] body) {
        Findings findings = new Findings();
        JsonObject request = JsonObject.parse(body, findings);
        if (request != null) {
            rules.accept(new RequestBody(request, findings));
        }
        return findings.all();
    }

    private static void checkFrames(RequestBody request) {
        request.image("first_frame");
        request.image("last_frame");
    }

    /** Checks the common properties of all endpoints that can divide a video into shots. */
    private static void checkPromptsAndShots(RequestBody request) {
        request.prompt("prompt");
        request.prompt("negative_prompt");
        request.flag("multi_shot");
        request.shotType("shot_type");
        request.shots("multi_prompt");
        request.sound("sound");
        request.mode("mode");
        request.duration("duration");
    }

    /** Checks prompts, shots and an aspect ratio for Kling V3 Omni, which has other rules for prompts than Kling V3. */
    private static void checkPromptOrShots(RequestBody request) {
        checkPromptsAndShots(request);
        request.aspectRatio("aspect_ratio");
        ShotRules.check(request);
        new OmniInputs(request).checkPromptBesideShots();
    }

    /** Checks a Kling V3 Omni request that may have frames, images and elements, but no input video. */
    private static OmniInputs checkFramesAndReferences(RequestBody request, int mostElements) {
        checkFrames(request);
        request.images("images");
        request.elements("elements", mostElements);
        checkPromptOrShots(request);
        ReferenceRules.check(request);
        OmniInputs inputs = new OmniInputs(request);
        inputs.checkLastFrame();
        inputs.refuseVideo();
        return inputs;
    }

    /** Checks the common properties of all endpoints with an input video, and refuses properties not checked yet. */
    private static void checkInputVideo(RequestBody request) {
        request.requiredPrompt("prompt");
        request.prompt("negative_prompt");
        request.flag("keep_audio");
        request.mode("mode");
        request.requiredVideo("video");
        request.images("images");
        request.elements("elements", 4);
        ReferenceRules.check(request);
        OmniInputs inputs = new OmniInputs(request);
        inputs.checkCount(4);
        inputs.refuseUnknown();
    }
}
