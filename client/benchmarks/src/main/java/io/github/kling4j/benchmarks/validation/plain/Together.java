package io.github.kling4j.benchmarks.validation.plain;

import io.github.kling4j.benchmarks.validation.ElementNames;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules between properties, for the frameworks that leave those to code. */
final class Together {

    private Together() {}

    static void check(PlainRequest request, Findings findings) {
        frames(request, findings);
        kind(request, findings);
        references(request.prompt(), request, -1, findings);
        if (request.multiPrompt() != null) {
            shots(request, request.multiPrompt(), findings);
        }
    }

    private static void frames(PlainRequest request, Findings findings) {
        if (!given(request.firstFrame()) && !given(request.lastFrame())) {
            findings.broken("frame-required", "firstFrame");
        }
        Map<String, Object> extras = request.extras();
        int groups = given(request.lastFrame()) ? 1 : 0;
        if (given(extras.get("dynamic_masks")) || given(extras.get("static_mask"))) {
            groups++;
        }
        if (given(extras.get("camera_control"))) {
            groups++;
        }
        if (groups > 1) {
            findings.broken("last-frame-exclusive", "lastFrame");
        }
    }

    private static void kind(PlainRequest request, Findings findings) {
        boolean isMultiShot = request.isMultiShot();
        String shotType = request.shotType();
        if ((!isMultiShot || "intelligence".equals(shotType)) && !given(request.prompt())) {
            findings.broken("prompt-required", "prompt");
        }
        if (isMultiShot && !given(shotType)) {
            findings.broken("shot-type-required", "shotType");
        }
        if (isMultiShot && "customize".equals(shotType) && request.multiPrompt() == null) {
            findings.broken("multi-prompt-required", "multiPrompt");
        }
    }

    private static void shots(PlainRequest request, List<PlainShot> shots, Findings findings) {
        long sum = 0;
        boolean complete = true;
        for (int i = 0; i < shots.size(); i++) {
            PlainShot shot = shots.get(i);
            if (shot == null || shot.duration() == null) {
                complete = false;
            } else {
                sum += shot.duration();
                if (shot.duration() > request.total()) {
                    findings.brokenByShot("shot-duration-within-total", i, "duration");
                }
            }
            if (shot != null) {
                references(shot.prompt(), request, i, findings);
            }
        }
        if (complete && sum != request.total()) {
            findings.broken("shot-durations-sum", "multiPrompt");
        }
    }

    private static void references(@Nullable String prompt, PlainRequest request, int shot, Findings findings) {
        int elements = request.elements() == null ? 0 : request.elements().size();
        if (prompt == null || ElementNames.firstMissing(prompt, elements) == null) {
            return;
        }
        if (shot < 0) {
            findings.broken("element-reference-exists", "prompt");
        } else {
            findings.brokenByShot("element-reference-exists", shot, "prompt");
        }
    }

    static void check(PlainElement element, Findings findings) {
        if ("image".equals(element.type()) && !given(element.frontalImage())) {
            findings.broken("frontal-image-required", "frontalImage");
        }
        List<String> images = element.referenceImages();
        if (images == null ? "image".equals(element.type()) : images.contains("")) {
            findings.broken("reference-images-required", "referenceImages");
        }
        List<String> videos = element.referenceVideos();
        if (videos == null ? "video".equals(element.type()) : videos.contains("")) {
            findings.broken("reference-videos-required", "referenceVideos");
        }
    }

    static boolean given(@Nullable Object value) {
        return value != null && !value.equals("");
    }
}
