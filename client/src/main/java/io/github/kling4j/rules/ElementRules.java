package io.github.kling4j.rules;

import io.github.kling4j.image.Image;
import io.github.kling4j.model.Element;
import io.github.kling4j.validation.RequiredWhen;
import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.RulesFor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules for elements, depending on their type. An empty string in a list counts as not given, and is not allowed in
 * a list of references, independent of the type.
 */
@RulesFor(Element.class)
@RequiredWhen(
        id = "frontal-image-required",
        property = "frontal_image",
        when = "this.type == 'image'",
        message = "is required when type is image")
@RequiredWhen(
        id = "reference-images-required",
        property = "reference_images",
        when = "this.type == 'image'",
        message = "is required when type is image")
@ReferenceVideosRequired
public interface ElementRules {

    /** Checks only the form of the URL of a reference video, because the service downloads it. */
    @Rule(
            id = "reference-videos-url",
            forEach = "reference_videos",
            message = "must be an http or https URL, such as https://example.com/a.mp4")
    static boolean referenceVideoIsUrl(String video, Element element) {
        // Another rule reports the empty string.
        return video.isEmpty() || Image.isUrl(video);
    }

    /** No reference image in the list is an empty string. */
    @Rule(
            id = "reference-images-required",
            on = "reference_images",
            message = "contains an empty string, which counts as not given")
    static boolean referenceImagesAreGiven(Element element) {
        List<@Nullable Image> images = element.referenceImages();
        for (int i = 0; images != null && i < images.size(); i++) {
            Image image = images.get(i);
            if (image != null && image.isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
