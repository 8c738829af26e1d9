package io.github.kling4j.simulator.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Checks the frames, images, elements and videos of a Kling V3 Omni request: their presence and their number. */
record OmniInputs(JsonObject request, Findings findings) {

    private static final String REFERENCE_IMAGES = "reference-image-to-video";
    private static final String VIDEOS = "reference-video-to-video or video-to-video/edit";

    /** Checks that each item of {@code images} is an image. */
    void checkImages() {
        List<?> images = new Properties(request, "", findings).items("images", 1, Integer.MAX_VALUE);
        for (int i = 0; i < images.size(); i++) {
            String path = "images[" + i + "]";
            if (images.get(i) instanceof String text) {
                ImageRules.check(text, path, findings);
            } else {
                findings.add(path, "must be text, but is " + JsonObject.kind(images.get(i)));
            }
        }
    }

    /** Checks that the input video is a URL. */
    void checkVideo() {
        Properties properties = new Properties(request, "", findings);
        properties.required("video");
        Object video = request.get("video");
        if (video instanceof String url) {
            if (!url.isEmpty() && !HttpUrlForm.matches(url)) {
                findings.add("video", "must be an http or https URL with a host");
            }
        } else if (request.has("video")) {
            findings.add("video", "must be text, but is " + JsonObject.kind(video));
        }
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

    /** With an input video, the service refuses every unknown property, including null values. */
    void refuseUnknown(Set<String> known) {
        List<String> unknown = new ArrayList<>();
        request.properties().keySet().forEach(name -> unknown.add(String.valueOf(name)));
        unknown.removeAll(known);
        unknown.forEach(name -> findings.add(name, "is not a property of this endpoint"));
    }
}
