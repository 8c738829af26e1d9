package io.github.kling4j.simulator.rules;

import java.util.List;

/**
 * Checks combinations of the properties of a Kling V3 Omni request: which frames, images, elements, prompts and videos
 * are given together, and how many. These checks may also be used if the endpoint does not have all these properties.
 */
final class OmniInputs {

    private static final String REFERENCE_IMAGES = "reference-image-to-video";
    private static final String VIDEOS = "reference-video-to-video or video-to-video/edit";

    private final RequestBody body;
    private final JsonObject request;
    private final Findings findings;

    OmniInputs(RequestBody body) {
        this.body = body;
        this.request = body.object();
        this.findings = body.findings();
    }

    /** Checks that a frame, an image or an element is given. */
    void checkAnyReference() {
        if (!request.given("first_frame")
                && !request.given("last_frame")
                && !request.given("images")
                && !request.given("elements")) {
            findings.add("images", "at least one of first_frame, last_frame, images and elements is required");
        }
    }

    /** Checks that a frame is given; for images or elements alone, the message names another endpoint. */
    void checkAnyFrame() {
        if (!request.given("first_frame") && !request.given("last_frame")) {
            boolean hasOthers = request.given("images") || request.given("elements");
            findings.add(
                    "first_frame",
                    "at least one of first_frame and last_frame is required"
                            + (hasOthers
                                    ? "; " + REFERENCE_IMAGES + " accepts images and elements without a frame"
                                    : ""));
        }
    }

    /** Checks that a prompt or shots are given. */
    void checkAnyPrompt() {
        if (!request.given("prompt") && !request.given("multi_prompt")) {
            findings.add("prompt", "prompt or multi_prompt is required");
        }
    }

    /** Checks that a prompt and shots are not both given. */
    void checkPromptBesideShots() {
        if (request.given("prompt") && request.given("multi_prompt")) {
            findings.add("multi_prompt", "prompt and multi_prompt must not be combined");
        }
    }

    void checkLastFrame() {
        if (request.given("last_frame") && !request.given("first_frame")) {
            findings.add("last_frame", "requires first_frame");
        }
    }

    void checkLastFrameBesideImages() {
        List<?> images = request.items("images");
        if (request.given("last_frame") && images != null && images.size() > 1) {
            findings.add("last_frame", "allows at most one image, but " + images.size() + " are given");
        }
    }

    /** Checks the number of images, elements and frames in total. */
    void checkCount(int most) {
        int given = (request.given("first_frame") ? 1 : 0)
                + (request.given("last_frame") ? 1 : 0)
                + size("images")
                + size("elements");
        if (given > most) {
            findings.add(
                    "images", "there are " + given + " frames, images and elements, at most " + most + " are allowed");
        }
    }

    private int size(String name) {
        List<?> items = request.items(name);
        return items == null ? 0 : items.size();
    }

    void refuseVideo() {
        refuse(List.of("video"), VIDEOS);
    }

    void refuseFrames() {
        refuse(List.of("first_frame", "last_frame"), "image-to-video");
    }

    void refuseReferences() {
        refuse(List.of("images", "elements"), REFERENCE_IMAGES);
    }

    private void refuse(List<String> names, String endpoint) {
        names.stream()
                .filter(request::given)
                .forEach(name -> findings.add(name, "is not accepted by this endpoint, but by " + endpoint));
    }

    /**
     * Refuses every property that no check of the body has named, including null values, as the service does with an
     * input video. This must be the last check.
     */
    void refuseUnknown() {
        for (Object name : request.properties().keySet()) {
            if (!body.checked().contains(name)) {
                findings.add(String.valueOf(name), "is not a property of this endpoint");
            }
        }
    }
}
