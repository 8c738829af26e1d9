package io.github.kling4j.simulator.rules;

import java.util.List;

/** Checks elements and the properties that their type requires. */
final class ElementRules {

    static final int MAX_ELEMENTS = 3;
    static final int MAX_REFERENCE_IMAGES = 3;

    private ElementRules() {}

    static void check(JsonObject request, int most, Findings findings) {
        List<?> elements = new Properties(request, "", findings).items("elements", 1, most);
        for (int i = 0; i < elements.size(); i++) {
            String path = "elements[" + i + "]";
            JsonObject element = JsonObject.of(elements.get(i));
            if (element == null) {
                findings.add(path, "must be an object, but is " + JsonObject.kind(elements.get(i)));
            } else {
                checkElement(element, new Properties(element, path + ".", findings), findings);
            }
        }
    }

    private static void checkElement(JsonObject element, Properties properties, Findings findings) {
        properties.required("type");
        properties.word("type", List.of("image", "video"), false);
        properties.image("frontal_image");
        checkReferences(properties, findings);
        String type = element.text("type");
        if ("image".equals(type)) {
            demand(element, "frontal_image", "image", properties, findings);
            demand(element, "reference_images", "image", properties, findings);
        } else if ("video".equals(type)) {
            demand(element, "reference_videos", "video", properties, findings);
        }
    }

    private static void checkReferences(Properties properties, Findings findings) {
        List<?> images = properties.items("reference_images", 1, MAX_REFERENCE_IMAGES);
        for (int i = 0; i < images.size(); i++) {
            String path = properties.path("reference_images") + "[" + i + "]";
            if (images.get(i) instanceof String text) {
                ImageRules.check(text, path, findings);
            } else {
                findings.add(path, "must be text, but is " + JsonObject.kind(images.get(i)));
            }
        }
        List<?> videos = properties.items("reference_videos", 1, Integer.MAX_VALUE);
        for (int i = 0; i < videos.size(); i++) {
            String path = properties.path("reference_videos") + "[" + i + "]";
            if (!(videos.get(i) instanceof String text)) {
                findings.add(path, "must be text, but is " + JsonObject.kind(videos.get(i)));
            } else if (!HttpUrlForm.matches(text)) {
                findings.add(path, "must be an http or https URL with a host");
            }
        }
    }

    private static void demand(JsonObject element, String name, String type, Properties properties, Findings findings) {
        if (!element.given(name)) {
            findings.add(properties.path(name), "is required for an element of type " + type);
        }
    }
}
