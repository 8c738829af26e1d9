package io.github.kling4j.benchmarks.validation;

import io.github.kling4j.image.Image;
import io.github.kling4j.model.AspectRatio;
import io.github.kling4j.model.Element;
import io.github.kling4j.model.Mode;
import io.github.kling4j.model.OmniReferenceImageToVideoRequest;
import io.github.kling4j.model.Shot;
import io.github.kling4j.model.ShotType;
import io.github.kling4j.model.Sound;
import io.github.kling4j.validation.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every rule of the largest request, written by hand in the manner of {@link HandWritten}, whose parts it uses. */
final class OmniHandWritten {

    private OmniHandWritten() {}

    static List<Violation> validate(OmniReferenceImageToVideoRequest request) {
        List<Violation> found = references(List.of(), request);
        List<@Nullable Element> elements = request.elements();
        int elementCount = elements == null ? 0 : elements.size();
        found = texts(found, request, elementCount);
        found = words(found, request);
        int duration = request.durationOrDefault();
        if (duration < 3) {
            found = HandWritten.add(found, "minimum", "duration", "is " + duration + "; must be at least 3");
        }
        if (duration > 15) {
            found = HandWritten.add(found, "maximum", "duration", "is " + duration + "; must be at most 15");
        }
        List<@Nullable Shot> shots = request.multiPrompt();
        if (shots != null) {
            found = HandWritten.shots(found, shots, duration, elementCount);
        }
        if (!request.extras().isEmpty() && HandWritten.given(request.extras().get("video"))) {
            found = HandWritten.add(found, "input-video-not-taken", "", "video is not accepted by this endpoint");
        }
        return found;
    }

    private static List<Violation> references(List<Violation> found, OmniReferenceImageToVideoRequest request) {
        Image first = request.firstFrame();
        Image last = request.lastFrame();
        if (first != null) {
            found = HandWritten.image(found, "first_frame", first);
        }
        if (last != null) {
            found = HandWritten.image(found, "last_frame", last);
        }
        boolean hasFirst = first != null && !first.isEmpty();
        boolean hasLast = last != null && !last.isEmpty();
        int count = (hasFirst ? 1 : 0) + (hasLast ? 1 : 0);
        List<@Nullable Image> images = request.images();
        if (images != null) {
            count += images.size();
            found = images(found, images);
            if (hasLast && images.size() > 1) {
                found = HandWritten.add(
                        found,
                        "last-frame-images",
                        "last_frame",
                        "allows at most one image, but images has " + images.size());
            }
        }
        List<@Nullable Element> elements = request.elements();
        if (elements != null) {
            count += elements.size();
            found = HandWrittenElements.each(atLeastOne(found, "elements", elements.size()), elements);
        }
        if (hasLast && !hasFirst) {
            found = HandWritten.add(found, "last-frame-needs-first", "last_frame", "needs first_frame");
        }
        if (images == null && elements == null && !hasFirst && !hasLast) {
            found = HandWritten.add(
                    found, "reference-required", "images", "images, elements or first_frame must be" + " given");
        }
        if (count > 7) {
            found = HandWritten.add(
                    found,
                    "reference-count",
                    "",
                    "there are " + count + " frames, images and elements in total; at most 7 are allowed");
        }
        return found;
    }

    private static List<Violation> images(List<Violation> found, List<@Nullable Image> images) {
        found = atLeastOne(found, "images", images.size());
        for (int i = 0; i < images.size(); i++) {
            Image image = images.get(i);
            if (image == null) {
                found = HandWritten.add(found, "type", "images[" + i + "]", "is null");
                continue;
            }
            Violation fault = Images.fault(image);
            if (fault != null) {
                found = HandWritten.add(found, fault.rule(), "images[" + i + "]", fault.message());
            }
            if (image.isEmpty()) {
                found = HandWritten.add(
                        found,
                        "images-given",
                        "images[" + i + "]",
                        "is an empty string, which counts as not given; remove it");
            }
        }
        return found;
    }

    private static List<Violation> atLeastOne(List<Violation> found, String path, int size) {
        return size > 0 ? found : HandWritten.size(found, path, size, Integer.MAX_VALUE);
    }

    private static List<Violation> texts(
            List<Violation> found, OmniReferenceImageToVideoRequest request, int elementCount) {
        String prompt = request.prompt();
        if (prompt != null) {
            found = HandWritten.atMost(found, 2500, "prompt", prompt);
            found = HandWritten.references(found, prompt, elementCount, "prompt");
            if (!prompt.isEmpty() && request.multiPrompt() != null) {
                found = HandWritten.add(
                        found,
                        "prompt-shots-exclusive",
                        "prompt",
                        "must not be combined with multi_prompt: write either one prompt or shots");
            }
        }
        String negative = request.negativePrompt();
        return negative == null ? found : HandWritten.atMost(found, 2500, "negative_prompt", negative);
    }

    private static List<Violation> words(List<Violation> found, OmniReferenceImageToVideoRequest request) {
        ShotType shotType = request.shotType();
        if (shotType != null && shotType != ShotType.CUSTOMIZE && shotType != ShotType.INTELLIGENCE) {
            found = HandWritten.word(found, "shot_type", shotType.word(), "\"customize\", \"intelligence\"");
        }
        if (request.multiShotOrDefault() && (shotType == null || shotType.word().isEmpty())) {
            found = HandWritten.add(
                    found,
                    "shot-type-required",
                    "shot_type",
                    "is required when multi_shot is true: customize or intelligence");
        }
        if (request.multiShotOrDefault() && shotType == ShotType.CUSTOMIZE && request.multiPrompt() == null) {
            found = HandWritten.add(
                    found,
                    "multi-prompt-required",
                    "multi_prompt",
                    "is required when multi_shot is true and shot_type is customize");
        }
        AspectRatio ratio = request.aspectRatio();
        if (ratio != null
                && ratio != AspectRatio.LANDSCAPE_16_9
                && ratio != AspectRatio.PORTRAIT_9_16
                && ratio != AspectRatio.SQUARE_1_1) {
            found = HandWritten.word(found, "aspect_ratio", ratio.word(), "\"16:9\", \"9:16\", \"1:1\"");
        }
        Sound sound = request.sound();
        if (sound != null && sound != Sound.ON && sound != Sound.OFF) {
            found = HandWritten.word(found, "sound", sound.word(), "\"on\", \"off\"");
        }
        Mode mode = request.mode();
        if (mode != null && mode != Mode.STD && mode != Mode.PRO) {
            found = HandWritten.word(found, "mode", mode.word(), "\"std\", \"pro\"");
        }
        return found;
    }
}
