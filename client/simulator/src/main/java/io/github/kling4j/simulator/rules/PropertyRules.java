package io.github.kling4j.simulator.rules;

import java.util.List;

/** Checks the limits of single properties of a request, except those of elements. */
final class PropertyRules {

    static final int MAX_PROMPT = 2500;
    static final int MAX_SHOT_PROMPT = 512;
    static final int MAX_SHOTS = 6;
    static final int MIN_DURATION = 3;
    static final int MAX_DURATION = 15;

    private PropertyRules() {}

    static void checkFrames(JsonObject request, Findings findings) {
        Properties properties = new Properties(request, "", findings);
        properties.image("first_frame");
        properties.image("last_frame");
    }

    static void checkAspectRatio(JsonObject request, Findings findings) {
        new Properties(request, "", findings).word("aspect_ratio", List.of("16:9", "9:16", "1:1"), false);
    }

    /** Checks the common properties of requests with and without images. */
    static void check(JsonObject request, Findings findings) {
        Properties properties = new Properties(request, "", findings);
        properties.text("prompt", MAX_PROMPT, true);
        properties.text("negative_prompt", MAX_PROMPT, true);
        properties.flag("multi_shot");
        properties.word("shot_type", List.of("customize", "intelligence"), true);
        checkShots(properties.items("multi_prompt", 1, MAX_SHOTS), findings);
        properties.word("sound", List.of("on", "off"), false);
        properties.word("mode", List.of("std", "pro"), false);
        properties.integer("duration", MIN_DURATION, MAX_DURATION);
    }

    /** Checks the properties of requests with an input video, except the video, images and elements. */
    static void checkBesideVideo(JsonObject request, Findings findings) {
        Properties properties = new Properties(request, "", findings);
        properties.required("prompt");
        properties.text("prompt", MAX_PROMPT, false);
        properties.text("negative_prompt", MAX_PROMPT, true);
        properties.flag("keep_audio");
        properties.word("mode", List.of("std", "pro"), false);
    }

    static void checkDuration(JsonObject request, Findings findings) {
        new Properties(request, "", findings).integer("duration", MIN_DURATION, MAX_DURATION);
    }

    private static void checkShots(List<?> shots, Findings findings) {
        for (int i = 0; i < shots.size(); i++) {
            String path = "multi_prompt[" + i + "]";
            JsonObject shot = JsonObject.of(shots.get(i));
            if (shot == null) {
                findings.add(path, "must be an object, but is " + JsonObject.kind(shots.get(i)));
                continue;
            }
            Properties properties = new Properties(shot, path + ".", findings);
            properties.required("prompt");
            properties.text("prompt", MAX_SHOT_PROMPT, false);
            properties.required("duration");
            properties.integer("duration", 1, Long.MAX_VALUE);
        }
    }
}
