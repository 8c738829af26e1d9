package io.github.kling4j.simulator;

import static io.github.kling4j.simulator.RuleCase.accepted;
import static io.github.kling4j.simulator.RuleCase.refused;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ElementRulesTest {

    private static final String URL = "\"https://example.com/cat.png\"";
    private static final String VIDEO = "{\"type\": \"video\", \"reference_videos\": [" + URL + "]}";
    private static final String FRONTAL = "\"type\": \"image\", \"frontal_image\": " + URL;

    @ParameterizedTest
    @MethodSource({"types", "references"})
    void elements_are_held_to_their_type(RuleCase rule) throws Exception {
        RulesOverHttp.check(rule);
    }

    static Stream<RuleCase> types() {
        return Stream.of(
                refused("no elements", elements(""), "elements: has 0 items, at least 1 are needed"),
                accepted("three elements", elements(VIDEO + ", " + VIDEO + ", " + VIDEO)),
                refused(
                        "four elements",
                        elements(VIDEO + ", " + VIDEO + ", " + VIDEO + ", " + VIDEO),
                        "elements: has 4 items, at most 3 are allowed"),
                refused("text as element", elements("\"cat\""), "elements[0]: must be an object, but is text"),
                refused("an element of no type", elements("{}"), "elements[0].type: is required"),
                refused(
                        "an element of the empty type",
                        elements("{\"type\": \"\"}"),
                        "elements[0].type: is required, but is empty; "
                                + "elements[0].type: must be one of image, video, but is \"\""),
                refused(
                        "an element of another type",
                        elements("{\"type\": \"audio\"}"),
                        "elements[0].type: must be one of image, video, but is \"audio\""),
                refused(
                        "an image of nothing",
                        elements("{\"type\": \"image\"}"),
                        "elements[0].frontal_image: is required for an element of type image; "
                                + "elements[0].reference_images: is required for an element of type image"),
                refused(
                        "a video of nothing, as second element",
                        elements(VIDEO + ", {\"type\": \"video\", \"reference_videos\": null}"),
                        "elements[1].reference_videos: is required for an element of type video"));
    }

    static Stream<RuleCase> references() {
        return Stream.of(
                accepted("three reference images", elements(images(URL + ", " + URL + ", " + URL))),
                refused(
                        "four reference images",
                        elements(images(URL + ", " + URL + ", " + URL + ", " + URL)),
                        "elements[0].reference_images: has 4 items, at most 3 are allowed"),
                refused(
                        "an empty list of reference images",
                        elements(images("")),
                        "elements[0].reference_images: has 0 items, at least 1 are needed"),
                refused(
                        "null as reference image",
                        elements(images(URL + ", null")),
                        "elements[0].reference_images[1]: must be text, but is null"),
                refused(
                        "a reference image that is none",
                        elements(images("\"ftp://example.com/cat.png\"")),
                        "elements[0].reference_images[0]: must be an http or https URL with a host, or Base64 text"),
                refused(
                        "a frontal image that is none",
                        elements("{\"type\": \"image\", \"frontal_image\": \"cat.png\", \"reference_images\": [" + URL
                                + "]}"),
                        "elements[0].frontal_image: must be an http or https URL with a host, or Base64 text"),
                refused(
                        "an empty list of reference videos",
                        elements("{\"type\": \"video\", \"reference_videos\": []}"),
                        "elements[0].reference_videos: has 0 items, at least 1 are needed"),
                refused(
                        "reference videos that are no URLs",
                        elements("{\"type\": \"video\", \"reference_videos\": [" + URL + ", 1, \"cat.mp4\"]}"),
                        "elements[0].reference_videos[1]: must be text, but is an integer; "
                                + "elements[0].reference_videos[2]: must be an http or https URL with a host"));
    }

    private static String elements(String elements) {
        return Bodies.with("\"elements\": [" + elements + "]");
    }

    private static String images(String images) {
        return "{" + FRONTAL + ", \"reference_images\": [" + images + "]}";
    }
}
