package io.github.kling4j.benchmarks.validation;

import io.github.kling4j.image.Image;
import io.github.kling4j.model.Element;
import io.github.kling4j.model.ImageToVideoRequest;
import io.github.kling4j.model.Mode;
import io.github.kling4j.model.Shot;
import io.github.kling4j.model.ShotType;
import io.github.kling4j.model.Sound;
import io.github.kling4j.validation.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Every rule of a request, written by hand for this type alone: one pass over the request, words of enumerations
 * compared with their constants, and a list that is created for the first violation. It finds the same violations as the
 * generated validators, with the same messages, in another order.
 */
final class HandWritten {

    private HandWritten() {}

    static List<Violation> validate(ImageToVideoRequest request) {
        List<Violation> found = List.of();
        Image first = request.firstFrame();
        Image last = request.lastFrame();
        if (first != null) {
            found = image(found, "first_frame", first);
        }
        if (last != null) {
            found = image(found, "last_frame", last);
        }
        boolean hasLast = last != null && !last.isEmpty();
        if (!hasLast && (first == null || first.isEmpty())) {
            found = add(found, "frame-required", "first_frame", "first_frame or last_frame must be given");
        }
        found = exclusive(found, request.extras(), hasLast);
        List<@Nullable Element> elements = request.elements();
        int elementCount = elements == null ? 0 : elements.size();
        found = texts(found, request, elementCount);
        found = kind(found, request);
        int duration = request.durationOrDefault();
        if (duration < 3) {
            found = add(found, "minimum", "duration", "is " + duration + "; must be at least 3");
        }
        if (duration > 15) {
            found = add(found, "maximum", "duration", "is " + duration + "; must be at most 15");
        }
        List<@Nullable Shot> shots = request.multiPrompt();
        if (shots != null) {
            found = shots(found, shots, duration, elementCount);
        }
        return elements == null ? found : elements(found, elements);
    }

    private static List<Violation> exclusive(
            List<Violation> found, Map<String, @Nullable Object> extras, boolean hasLast) {
        if (extras.isEmpty()) {
            return found;
        }
        int groups = hasLast ? 1 : 0;
        if (given(extras.get("dynamic_masks")) || given(extras.get("static_mask"))) {
            groups++;
        }
        if (given(extras.get("camera_control"))) {
            groups++;
        }
        if (groups > 1) {
            found = add(
                    found,
                    "last-frame-exclusive",
                    "last_frame",
                    "only one of last_frame, the masks (dynamic_masks, static_mask) and"
                            + " camera_control is allowed, but " + groups + " are given");
        }
        return found;
    }

    static boolean given(@Nullable Object extra) {
        return extra != null && !extra.equals("");
    }

    private static List<Violation> texts(List<Violation> found, ImageToVideoRequest request, int elementCount) {
        String prompt = request.prompt();
        if (prompt != null) {
            found = atMost(found, 2500, "prompt", prompt);
            found = references(found, prompt, elementCount, "prompt");
        }
        String negative = request.negativePrompt();
        if (negative != null) {
            found = atMost(found, 2500, "negative_prompt", negative);
        }
        return found;
    }

    private static List<Violation> kind(List<Violation> found, ImageToVideoRequest request) {
        boolean multiShot = request.multiShotOrDefault();
        ShotType shotType = request.shotType();
        if (shotType != null && shotType != ShotType.CUSTOMIZE && shotType != ShotType.INTELLIGENCE) {
            found = word(found, "shot_type", shotType.word(), "\"customize\", \"intelligence\"");
        }
        if (multiShot && (shotType == null || shotType.word().isEmpty())) {
            found = add(
                    found,
                    "shot-type-required",
                    "shot_type",
                    "is required when multi_shot is true: customize or intelligence");
        }
        if (multiShot && shotType == ShotType.CUSTOMIZE && request.multiPrompt() == null) {
            found = add(
                    found,
                    "multi-prompt-required",
                    "multi_prompt",
                    "is required when multi_shot is true and shot_type is" + " customize");
        }
        String prompt = request.prompt();
        if ((!multiShot || shotType == ShotType.INTELLIGENCE) && (prompt == null || prompt.isEmpty())) {
            found = add(
                    found,
                    "prompt-required",
                    "prompt",
                    "is required when multi_shot is false or shot_type is intelligence");
        }
        Sound sound = request.sound();
        if (sound != null && sound != Sound.ON && sound != Sound.OFF) {
            found = word(found, "sound", sound.word(), "\"on\", \"off\"");
        }
        Mode mode = request.mode();
        if (mode != null && mode != Mode.STD && mode != Mode.PRO) {
            found = word(found, "mode", mode.word(), "\"std\", \"pro\"");
        }
        return found;
    }

    static List<Violation> shots(List<Violation> found, List<@Nullable Shot> shots, int total, int elementCount) {
        found = size(found, "multi_prompt", shots.size(), 6);
        long sum = 0;
        boolean complete = true;
        for (int i = 0; i < shots.size(); i++) {
            Shot shot = shots.get(i);
            if (shot == null) {
                found = add(found, "type", "multi_prompt[" + i + "]", "is null");
                complete = false;
                continue;
            }
            String prompt = shot.prompt();
            if (prompt == null) {
                found = add(found, "required", "multi_prompt[" + i + "].prompt", "is required");
            } else {
                if (prompt.length() > 512 && prompt.codePointCount(0, prompt.length()) > 512) {
                    found = atMost(found, 512, "multi_prompt[" + i + "].prompt", prompt);
                }
                String missing = ElementNames.firstMissing(prompt, elementCount);
                if (missing != null) {
                    found = missing(found, missing, elementCount, "multi_prompt[" + i + "].prompt");
                }
            }
            Integer duration = shot.duration();
            if (duration == null) {
                found = add(found, "required", "multi_prompt[" + i + "].duration", "is required");
                complete = false;
                continue;
            }
            if (duration < 1) {
                found = add(
                        found,
                        "minimum",
                        "multi_prompt[" + i + "].duration",
                        "is " + duration + "; must be at least 1");
            }
            if (duration > total) {
                found = add(
                        found,
                        "shot-duration-within-total",
                        "multi_prompt[" + i + "].duration",
                        "is " + duration + " s, longer than the whole video, which lasts " + total + " s");
            }
            sum += duration;
        }
        if (complete && sum != total) {
            found = add(
                    found,
                    "shot-durations-sum",
                    "multi_prompt",
                    "the shots last " + sum + " s in total, but the video lasts " + total + " s; both must be equal");
        }
        return found;
    }

    private static List<Violation> elements(List<Violation> found, List<@Nullable Element> elements) {
        return HandWrittenElements.each(size(found, "elements", elements.size(), 3), elements);
    }

    static List<Violation> image(List<Violation> found, String path, Image image) {
        Violation fault = Images.fault(image);
        if (fault != null) {
            found = add(found, fault.rule(), path, fault.message());
        }
        return found;
    }

    static List<Violation> references(List<Violation> found, String prompt, int elementCount, String path) {
        String missing = ElementNames.firstMissing(prompt, elementCount);
        if (missing != null) {
            found = missing(found, missing, elementCount, path);
        }
        return found;
    }

    private static List<Violation> missing(List<Violation> found, String missing, int elementCount, String path) {
        found = add(
                found,
                "element-reference-exists",
                path,
                "refers to " + missing + ", but "
                        + (elementCount == 1 ? "1 element is" : elementCount + " elements are") + " given");
        return found;
    }

    static List<Violation> atMost(List<Violation> found, int most, String path, String text) {
        // No text has more code points than UTF-16 units.
        if (text.length() <= most) {
            return found;
        }
        int length = text.codePointCount(0, text.length());
        if (length > most) {
            found = add(found, "maxLength", path, "length is " + length + "; must be at most " + most);
        }
        return found;
    }

    static List<Violation> size(List<Violation> found, String path, int size, int most) {
        if (size < 1) {
            found = add(found, "minItems", path, "number of items is " + size + "; must be at least 1");
        }
        if (size > most) {
            found = add(found, "maxItems", path, "number of items is " + size + "; must be at most " + most);
        }
        return found;
    }

    static List<Violation> word(List<Violation> found, String path, String word, String known) {
        found = add(found, "enum", path, "is \"" + word + "\"; must be one of " + known);
        return found;
    }

    static List<Violation> add(List<Violation> found, String rule, String path, String message) {
        List<Violation> more = found.isEmpty() ? new ArrayList<>() : found;
        more.add(new Violation(rule, path, message));
        return more;
    }
}
