package io.github.kling4j.simulator.rules;

import java.util.List;

/**
 * Checks the properties of a submission separately. An endpoint calls only the checks of the properties that it has,
 * and passes the name of the property to each check.
 */
final class RequestBody extends Properties {

    static final int MAX_PROMPT = 2500;
    static final int MAX_SHOT_PROMPT = 512;
    static final int MAX_SHOTS = 6;
    static final int MIN_DURATION = 3;
    static final int MAX_DURATION = 15;

    RequestBody(JsonObject object, Findings findings) {
        super(object, "", findings);
    }

    void prompt(String name) {
        text(name, MAX_PROMPT, true);
    }

    void requiredPrompt(String name) {
        required(name);
        text(name, MAX_PROMPT, false);
    }

    void requiredVideo(String name) {
        required(name);
        url(name);
    }

    void images(String name) {
        images(name, Integer.MAX_VALUE);
    }

    void elements(String name, int maximum) {
        ElementRules.check(this, name, maximum);
    }

    void aspectRatio(String name) {
        word(name, List.of("16:9", "9:16", "1:1"), false);
    }

    void shotType(String name) {
        word(name, List.of("customize", "intelligence"), true);
    }

    void sound(String name) {
        word(name, List.of("on", "off"), false);
    }

    void mode(String name) {
        word(name, List.of("std", "pro"), false);
    }

    void duration(String name) {
        integer(name, MIN_DURATION, MAX_DURATION);
    }

    /** Checks each shot separately; {@link ShotRules} checks their durations together. */
    void shots(String name) {
        List<?> shots = items(name, 1, MAX_SHOTS);
        for (int i = 0; i < shots.size(); i++) {
            String path = path(name) + "[" + i + "]";
            JsonObject shot = JsonObject.of(shots.get(i));
            if (shot == null) {
                findings().add(path, "must be an object, but is " + JsonObject.kind(shots.get(i)));
                continue;
            }
            Properties properties = new Properties(shot, path + ".", findings());
            properties.required("prompt");
            properties.text("prompt", MAX_SHOT_PROMPT, false);
            properties.required("duration");
            properties.integer("duration", 1, Long.MAX_VALUE);
        }
    }
}
