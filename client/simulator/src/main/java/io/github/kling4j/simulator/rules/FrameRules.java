package io.github.kling4j.simulator.rules;

import java.util.ArrayList;
import java.util.List;

/** Checks that a frame is given, and that properties which exclude a last frame are not. */
final class FrameRules {

    private FrameRules() {}

    static void check(RequestBody body) {
        JsonObject request = body.object();
        Findings findings = body.findings();
        if (!request.given("first_frame") && !request.given("last_frame")) {
            findings.add("first_frame", "at least one of first_frame and last_frame is required");
        }
        List<String> groups = new ArrayList<>();
        if (request.given("last_frame")) {
            groups.add("last_frame");
        }
        if (request.given("dynamic_masks") || request.given("static_mask")) {
            groups.add("dynamic_masks/static_mask");
        }
        if (request.given("camera_control")) {
            groups.add("camera_control");
        }
        if (groups.size() > 1) {
            findings.add("last_frame", "mutually exclusive, but given together: " + String.join(", ", groups));
        }
    }
}
