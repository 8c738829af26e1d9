package io.github.kling4j.benchmarks.validation;

import io.github.kling4j.image.Image;
import io.github.kling4j.model.Element;
import io.github.kling4j.model.ElementType;
import io.github.kling4j.validation.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The part of {@link HandWritten} that looks into elements. */
final class HandWrittenElements {

    private HandWrittenElements() {}

    static List<Violation> each(List<Violation> found, List<@Nullable Element> elements) {
        for (int i = 0; i < elements.size(); i++) {
            Element element = elements.get(i);
            if (element == null) {
                found = HandWritten.add(found, "type", "elements[" + i + "]", "is null");
            } else {
                found = element(found, element, i);
            }
        }
        return found;
    }

    private static List<Violation> element(List<Violation> found, Element element, int index) {
        ElementType type = element.type();
        if (type == null) {
            found = HandWritten.add(found, "required", "elements[" + index + "].type", "is required");
        } else if (type != ElementType.IMAGE && type != ElementType.VIDEO) {
            found = HandWritten.word(found, "elements[" + index + "].type", type.word(), "\"image\", \"video\"");
        }
        Image frontal = element.frontalImage();
        if (frontal != null) {
            Violation fault = Images.fault(frontal);
            if (fault != null) {
                found = HandWritten.add(found, fault.rule(), "elements[" + index + "].frontal_image", fault.message());
            }
        }
        List<@Nullable Image> images = element.referenceImages();
        if (images != null) {
            found = referenceImages(found, images, index);
        }
        List<@Nullable String> videos = element.referenceVideos();
        if (videos != null) {
            found = referenceVideos(found, videos, index);
        }
        if (type == ElementType.IMAGE && (frontal == null || frontal.isEmpty())) {
            found = HandWritten.add(
                    found,
                    "frontal-image-required",
                    "elements[" + index + "].frontal_image",
                    "is required when type is image");
        }
        if (type == ElementType.IMAGE && images == null) {
            found = HandWritten.add(
                    found,
                    "reference-images-required",
                    "elements[" + index + "].reference_images",
                    "is required when type is image");
        }
        if (type == ElementType.VIDEO && videos == null) {
            found = HandWritten.add(
                    found,
                    "reference-videos-required",
                    "elements[" + index + "].reference_videos",
                    "is required when type is video");
        }
        return found;
    }

    private static List<Violation> referenceImages(List<Violation> found, List<@Nullable Image> images, int index) {
        if (images.isEmpty() || images.size() > 3) {
            found = HandWritten.size(found, "elements[" + index + "].reference_images", images.size(), 3);
        }
        boolean empty = false;
        for (int i = 0; i < images.size(); i++) {
            Image image = images.get(i);
            if (image == null) {
                found = HandWritten.add(
                        found, "type", "elements[" + index + "].reference_images[" + i + "]", "is null");
                continue;
            }
            empty |= image.isEmpty();
            Violation fault = Images.fault(image);
            if (fault != null) {
                found = HandWritten.add(
                        found, fault.rule(), "elements[" + index + "].reference_images[" + i + "]", fault.message());
            }
        }
        if (empty) {
            found = HandWritten.add(
                    found,
                    "reference-images-required",
                    "elements[" + index + "].reference_images",
                    "contains an empty string, which counts as not given");
        }
        return found;
    }

    private static List<Violation> referenceVideos(List<Violation> found, List<@Nullable String> videos, int index) {
        if (videos.isEmpty()) {
            found = HandWritten.add(
                    found,
                    "minItems",
                    "elements[" + index + "].reference_videos",
                    "number of items is 0; must be at least 1");
        }
        boolean empty = false;
        boolean complete = true;
        for (int i = 0; i < videos.size(); i++) {
            String video = videos.get(i);
            if (video == null) {
                found = HandWritten.add(
                        found, "type", "elements[" + index + "].reference_videos[" + i + "]", "is null");
                complete = false;
                continue;
            }
            empty |= complete && video.isEmpty();
            if (!video.isEmpty() && !Image.isUrl(video)) {
                found = HandWritten.add(
                        found,
                        "reference-videos-url",
                        "elements[" + index + "].reference_videos[" + i + "]",
                        "must be an http or https URL, such as https://example.com/a.mp4");
            }
        }
        if (empty) {
            found = HandWritten.add(
                    found,
                    "reference-videos-required",
                    "elements[" + index + "].reference_videos",
                    "contains an empty string, which counts as not given");
        }
        return found;
    }
}
