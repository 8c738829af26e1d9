package io.github.kling4j.rules;

import io.github.kling4j.image.Image;
import io.github.kling4j.model.Element;
import io.github.kling4j.validation.RequiredWhen;
import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.RulesFor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an element must bring, by its type. An item that is the empty text counts as not given; in a list of references
 * it is refused whatever the type.
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

    /** A reference video is fetched by the service, so that only the form of its URL can be checked here. */
    @Rule(
            id = "reference-videos-url",
            forEach = "reference_videos",
            message = "is no URL; it must begin like https://example.com")
    static boolean referenceVideoIsUrl(String video, Element element) {
        // The empty text is not given, which is told already.
        return video.isEmpty() || Image.isUrl(video);
    }

    /** No image in the list is the empty text. */
    @Rule(
            id = "reference-images-required",
            on = "reference_images",
            message = "holds an empty text, which counts as not given")
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
