package io.github.kling4j.benchmarks.validation;

import io.github.kling4j.image.Image;
import io.github.kling4j.model.Element;
import io.github.kling4j.model.ElementType;
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
 * Every rule of a request, written by hand as one would who has only this to write: one pass over the request, words of
 * enumerations compared with their constants, and a list that is made when there is something to put into it. It finds
 * what the generated validators find, with the same messages, in an order of its own.
 */
final class HandWritten {

    private static final List<Violation> NONE = List.of();

    private final ImageToVideoRequest request;
    private @Nullable List<Violation> found;

    private HandWritten(ImageToVideoRequest request) {
        this.request = request;
    }

    static List<Violation> validate(ImageToVideoRequest request) {
        HandWritten check = new HandWritten(request);
        check.all();
        return check.found == null ? NONE : check.found;
    }

    private void all() {
        Image first = request.firstFrame();
        Image last = request.lastFrame();
        if (first != null) {
            image("first_frame", first);
        }
        if (last != null) {
            image("last_frame", last);
        }
        boolean hasLast = last != null && !last.isEmpty();
        if (!hasLast && (first == null || first.isEmpty())) {
            add("frame-required", "first_frame", "first_frame or last_frame must be given");
        }
        exclusive(hasLast);
        List<@Nullable Element> elements = request.elements();
        int elementCount = elements == null ? 0 : elements.size();
        texts(elementCount);
        kind();
        int duration = duration();
        List<@Nullable Shot> shots = request.multiPrompt();
        if (shots != null) {
            shots(shots, duration, elementCount);
        }
        if (elements != null) {
            elements(elements);
        }
    }

    private void exclusive(boolean hasLast) {
        Map<String, @Nullable Object> extras = request.extras();
        if (extras.isEmpty()) {
            return;
        }
        int groups = hasLast ? 1 : 0;
        if (given(extras.get("dynamic_masks")) || given(extras.get("static_mask"))) {
            groups++;
        }
        if (given(extras.get("camera_control"))) {
            groups++;
        }
        if (groups > 1) {
            add("last-frame-exclusive", "last_frame", "last_frame, the masks (dynamic_masks, static_mask) and"
                    + " camera_control exclude each other: give one of them, not " + groups);
        }
    }

    private static boolean given(@Nullable Object extra) {
        return extra != null && !extra.equals("");
    }

    private void texts(int elementCount) {
        String prompt = request.prompt();
        if (prompt != null) {
            atMost(2500, "prompt", prompt);
            references(prompt, elementCount, "prompt");
        }
        String negative = request.negativePrompt();
        if (negative != null) {
            atMost(2500, "negative_prompt", negative);
        }
    }

    private void kind() {
        boolean multiShot = request.multiShotOrDefault();
        ShotType shotType = request.shotType();
        if (shotType != null && shotType != ShotType.CUSTOMIZE && shotType != ShotType.INTELLIGENCE) {
            word("shot_type", shotType.word(), "\"customize\", \"intelligence\"");
        }
        if (multiShot && (shotType == null || shotType.word().isEmpty())) {
            add("shot-type-required", "shot_type", "is required when multi_shot is true: customize or intelligence");
        }
        if (multiShot && shotType == ShotType.CUSTOMIZE && request.multiPrompt() == null) {
            add("multi-prompt-required", "multi_prompt", "is required when multi_shot is true and shot_type is"
                    + " customize");
        }
        String prompt = request.prompt();
        if ((!multiShot || shotType == ShotType.INTELLIGENCE) && (prompt == null || prompt.isEmpty())) {
            add("prompt-required", "prompt", "is required when multi_shot is false or shot_type is intelligence");
        }
        Sound sound = request.sound();
        if (sound != null && sound != Sound.ON && sound != Sound.OFF) {
            word("sound", sound.word(), "\"on\", \"off\"");
        }
        Mode mode = request.mode();
        if (mode != null && mode != Mode.STD && mode != Mode.PRO) {
            word("mode", mode.word(), "\"std\", \"pro\"");
        }
    }

    private int duration() {
        int duration = request.durationOrDefault();
        if (duration < 3) {
            add("minimum", "duration", "is " + duration + "; must be at least 3");
        }
        if (duration > 15) {
            add("maximum", "duration", "is " + duration + "; must be at most 15");
        }
        return duration;
    }

    private void shots(List<@Nullable Shot> shots, int total, int elementCount) {
        size("multi_prompt", shots.size(), 6);
        long sum = 0;
        boolean complete = true;
        for (int i = 0; i < shots.size(); i++) {
            Shot shot = shots.get(i);
            if (shot == null) {
                add("type", "multi_prompt[" + i + "]", "is null");
                complete = false;
                continue;
            }
            String prompt = shot.prompt();
            if (prompt == null) {
                add("required", "multi_prompt[" + i + "].prompt", "is required");
            } else {
                if (prompt.length() > 512 && prompt.codePointCount(0, prompt.length()) > 512) {
                    atMost(512, "multi_prompt[" + i + "].prompt", prompt);
                }
                String missing = ElementNames.firstMissing(prompt, elementCount);
                if (missing != null) {
                    missing(missing, elementCount, "multi_prompt[" + i + "].prompt");
                }
            }
            Integer duration = shot.duration();
            if (duration == null) {
                add("required", "multi_prompt[" + i + "].duration", "is required");
                complete = false;
                continue;
            }
            if (duration < 1) {
                add("minimum", "multi_prompt[" + i + "].duration", "is " + duration + "; must be at least 1");
            }
            if (duration > total) {
                add("shot-duration-within-total", "multi_prompt[" + i + "].duration", "is " + duration
                        + " s, longer than the whole video, which lasts " + total + " s");
            }
            sum += duration;
        }
        if (complete && sum != total) {
            add("shot-durations-sum", "multi_prompt",
                    "the shots last " + sum + " s together, the video " + total + " s; they must be equal");
        }
    }

    private void elements(List<@Nullable Element> elements) {
        size("elements", elements.size(), 3);
        for (int i = 0; i < elements.size(); i++) {
            Element element = elements.get(i);
            if (element == null) {
                add("type", "elements[" + i + "]", "is null");
            } else {
                element(element, i);
            }
        }
    }

    private void element(Element element, int index) {
        ElementType type = element.type();
        if (type == null) {
            add("required", "elements[" + index + "].type", "is required");
        } else if (type != ElementType.IMAGE && type != ElementType.VIDEO) {
            word("elements[" + index + "].type", type.word(), "\"image\", \"video\"");
        }
        Image frontal = element.frontalImage();
        if (frontal != null) {
            Violation fault = Images.fault(frontal);
            if (fault != null) {
                add(fault.rule(), "elements[" + index + "].frontal_image", fault.message());
            }
        }
        List<@Nullable Image> images = element.referenceImages();
        if (images != null) {
            referenceImages(images, index);
        }
        List<@Nullable String> videos = element.referenceVideos();
        if (videos != null) {
            referenceVideos(videos, index);
        }
        if (type == ElementType.IMAGE && (frontal == null || frontal.isEmpty())) {
            add("frontal-image-required", "elements[" + index + "].frontal_image", "is required when type is image");
        }
        if (type == ElementType.IMAGE && images == null) {
            add("reference-images-required", "elements[" + index + "].reference_images",
                    "is required when type is image");
        }
        if (type == ElementType.VIDEO && videos == null) {
            add("reference-videos-required", "elements[" + index + "].reference_videos",
                    "is required when type is video");
        }
    }

    private void referenceImages(List<@Nullable Image> images, int index) {
        if (images.isEmpty() || images.size() > 3) {
            size("elements[" + index + "].reference_images", images.size(), 3);
        }
        boolean empty = false;
        for (int i = 0; i < images.size(); i++) {
            Image image = images.get(i);
            if (image == null) {
                add("type", "elements[" + index + "].reference_images[" + i + "]", "is null");
                continue;
            }
            empty |= image.isEmpty();
            Violation fault = Images.fault(image);
            if (fault != null) {
                add(fault.rule(), "elements[" + index + "].reference_images[" + i + "]", fault.message());
            }
        }
        if (empty) {
            add("reference-images-required", "elements[" + index + "].reference_images",
                    "holds an empty text, which counts as not given");
        }
    }

    private void referenceVideos(List<@Nullable String> videos, int index) {
        if (videos.isEmpty()) {
            add("minItems", "elements[" + index + "].reference_videos",
                    "number of items is 0; must be at least 1");
        }
        boolean empty = false;
        boolean complete = true;
        for (int i = 0; i < videos.size(); i++) {
            String video = videos.get(i);
            if (video == null) {
                add("type", "elements[" + index + "].reference_videos[" + i + "]", "is null");
                complete = false;
                continue;
            }
            empty |= complete && video.isEmpty();
        }
        if (empty) {
            add("reference-videos-required", "elements[" + index + "].reference_videos",
                    "holds an empty text, which counts as not given");
        }
    }

    private void image(String path, Image image) {
        Violation fault = Images.fault(image);
        if (fault != null) {
            add(fault.rule(), path, fault.message());
        }
    }

    private void references(String prompt, int elementCount, String path) {
        String missing = ElementNames.firstMissing(prompt, elementCount);
        if (missing != null) {
            missing(missing, elementCount, path);
        }
    }

    private void missing(String missing, int elementCount, String path) {
        add("element-reference-exists", path, "names " + missing + ", but "
                + (elementCount == 1 ? "1 element is" : elementCount + " elements are") + " given");
    }

    private void atMost(int most, String path, String text) {
        // No text has more code points than UTF-16 units.
        if (text.length() <= most) {
            return;
        }
        int length = text.codePointCount(0, text.length());
        if (length > most) {
            add("maxLength", path, "length is " + length + "; must be at most " + most);
        }
    }

    private void size(String path, int size, int most) {
        if (size < 1) {
            add("minItems", path, "number of items is " + size + "; must be at least 1");
        }
        if (size > most) {
            add("maxItems", path, "number of items is " + size + "; must be at most " + most);
        }
    }

    private void word(String path, String word, String known) {
        add("enum", path, "is \"" + word + "\"; must be one of " + known);
    }

    private void add(String rule, String path, String message) {
        if (found == null) {
            found = new ArrayList<>();
        }
        found.add(new Violation(rule, path, message));
    }
}
