package io.github.kling4j.simulator.rules;

import java.util.List;

/** Checks elements and the properties that their type requires. */
final class ElementRules {

    static final int MAX_REFERENCE_IMAGES = 3;

    private ElementRules() {}

    static void check(RequestBody request, String name, int maximum) {
        List<?> elements = request.items(name, 1, maximum);
        for (int i = 0; i < elements.size(); i++) {
            String path = request.path(name) + "[" + i + "]";
            JsonObject element = JsonObject.of(elements.get(i));
            if (element == null) {
                request.findings().add(path, "must be an object, but is " + JsonObject.kind(elements.get(i)));
            } else {
                checkElement(new Properties(element, path + ".", request.findings()));
            }
        }
    }

    private static void checkElement(Properties element) {
        element.required("type");
        element.word("type", List.of("image", "video"), false);
        element.image("frontal_image");
        element.images("reference_images", MAX_REFERENCE_IMAGES);
        element.urls("reference_videos");
        String type = element.object().text("type");
        if ("image".equals(type)) {
            demand(element, "frontal_image", "image");
            demand(element, "reference_images", "image");
        } else if ("video".equals(type)) {
            demand(element, "reference_videos", "video");
        }
    }

    private static void demand(Properties element, String name, String type) {
        if (!element.object().given(name)) {
            element.findings().add(element.path(name), "is required for an element of type " + type);
        }
    }
}
