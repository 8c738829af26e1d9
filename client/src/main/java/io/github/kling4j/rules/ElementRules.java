package io.github.kling4j.rules;

import io.github.kling4j.image.Image;
import io.github.kling4j.model.Element;
import io.github.kling4j.model.ElementType;
import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.RulesFor;
import io.github.kling4j.validation.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an element must bring, by its type. An item that is the empty text counts as not given; in a list of references
 * it is refused whatever the type.
 */
@RulesFor(Element.class)
public interface ElementRules {

    /** An image element has its picture from the front. */
    @Rule(id = "frontal-image-required", on = "frontal_image", message = "is required when type is image")
    static boolean frontalImageRequired(Element element) {
        return !ElementType.IMAGE.equals(element.type()) || Given.image(element.frontalImage());
    }

    /** An image element has further pictures. */
    @Rule(id = "reference-images-required")
    static @Nullable Violation referenceImagesRequired(Element element) {
        List<Image> images = element.referenceImages();
        if (images == null) {
            return ElementType.IMAGE.equals(element.type())
                    ? new Violation("reference-images-required", "reference_images", "is required when type is image")
                    : null;
        }
        for (int i = 0; i < images.size(); i++) {
            Image image = images.get(i);
            if (image != null && image.isEmpty()) {
                return empty("reference-images-required", "reference_images", i);
            }
        }
        return null;
    }

    /** A video element has its videos. */
    @Rule(id = "reference-videos-required")
    static @Nullable Violation referenceVideosRequired(Element element) {
        List<String> videos = element.referenceVideos();
        if (videos == null) {
            return ElementType.VIDEO.equals(element.type())
                    ? new Violation("reference-videos-required", "reference_videos", "is required when type is video")
                    : null;
        }
        for (int i = 0; i < videos.size(); i++) {
            if ("".equals(videos.get(i))) {
                return empty("reference-videos-required", "reference_videos", i);
            }
        }
        return null;
    }

    private static Violation empty(String rule, String list, int index) {
        return new Violation(rule, list, "item " + index + " is the empty text, which counts as not given");
    }
}
