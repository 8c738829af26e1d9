package io.github.kling4j.simulator;

import static io.github.kling4j.simulator.RuleCase.accepted;
import static io.github.kling4j.simulator.RuleCase.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The five endpoints of Kling V3 Omni, each with rules of its own. */
class OmniRulesTest {

    private static final String IMAGE = "\"https://example.com/a.png\"";
    private static final String ELEMENT =
            "{\"type\": \"video\", \"reference_videos\": [\"https://example.com/a.mp4\"]}";
    private static final String SHOTS =
            "\"multi_prompt\": [{\"prompt\": \"a\", \"duration\": 2}, {\"prompt\": \"b\", \"duration\": 3}]";
    private static final String WORDS = "{\"prompt\": \"a quiet sea\"}";
    private static final String FRAME = "{\"first_frame\": " + IMAGE + "}";
    private static final String IMAGES = "{\"images\": [" + IMAGE + "]}";
    private static final String EDITED = "{\"prompt\": \"@Video1 at night\", \"video\": \"https://example.com/a.mp4\"}";
    private static final String FOLLOWED = with(EDITED, "\"aspect_ratio\": \"16:9\"");
    private static final String BY_VIDEO =
            "video: is not accepted by this endpoint, but by reference-video-to-video or" + " video-to-video/edit";

    @ParameterizedTest
    @MethodSource
    void words_alone_are_held_to_the_rules_of_text_to_video(RuleCase rule) throws Exception {
        RulesOverHttp.check(Http.OMNI + "text-to-video/generation", rule);
    }

    static Stream<RuleCase> words_alone_are_held_to_the_rules_of_text_to_video() {
        return Stream.of(
                accepted("a prompt", WORDS),
                accepted("shots without a prompt", "{" + SHOTS + "}"),
                accepted("customized shots", "{\"multi_shot\": true, \"shot_type\": \"customize\", " + SHOTS + "}"),
                accepted(
                        "a property that nobody knows, and one beside a video only",
                        with(WORDS, "\"seed\": 7, \"keep_audio\": true")),
                accepted("null for a frame", with(WORDS, "\"first_frame\": null")),
                refused("nothing", "{\"prompt\": null}", "prompt: prompt or multi_prompt is required"),
                refused("both", with(WORDS, SHOTS), "multi_prompt: prompt and multi_prompt must not be combined"),
                refused(
                        "shots of another sum",
                        "{\"duration\": 6, " + SHOTS + "}",
                        "multi_prompt: the shots last 5 s in total, but the video lasts 6 s"),
                refused(
                        "many shots of no type",
                        with(WORDS, "\"multi_shot\": true"),
                        "shot_type: is required when multi_shot is true"),
                refused(
                        "a text for a boolean",
                        with(WORDS, "\"multi_shot\": \"true\""),
                        "multi_shot: must be a boolean, but is text"),
                refused(
                        "a frame",
                        with(WORDS, "\"last_frame\": " + IMAGE),
                        "last_frame: is not accepted by this endpoint, but by image-to-video"),
                refused(
                        "images and elements",
                        with(WORDS, "\"images\": [], \"elements\": [" + ELEMENT + "]"),
                        "images: is not accepted by this endpoint, but by reference-image-to-video; "
                                + "elements: is not accepted by this endpoint, but by reference-image-to-video"),
                refused("a video", with(WORDS, "\"video\": \"https://example.com/a.mp4\""), BY_VIDEO));
    }

    @ParameterizedTest
    @MethodSource
    void frames_are_held_to_the_rules_of_image_to_video(RuleCase rule) throws Exception {
        RulesOverHttp.check(Http.OMNI + "image-to-video/generation", rule);
    }

    static Stream<RuleCase> frames_are_held_to_the_rules_of_image_to_video() {
        return Stream.of(
                accepted("a frame without words", FRAME),
                accepted(
                        "three elements, an image and no shape",
                        with(FRAME, "\"images\": [" + IMAGE + "], \"elements\": [" + items(3, ELEMENT) + "]")),
                refused(
                        "four elements",
                        with(FRAME, "\"elements\": [" + items(4, ELEMENT) + "]"),
                        "elements: has 4 items, at most 3 are allowed"),
                refused("words alone", WORDS, "first_frame: at least one of first_frame and last_frame is required"),
                refused(
                        "images alone",
                        IMAGES,
                        "first_frame: at least one of first_frame and last_frame is required;"
                                + " reference-image-to-video accepts images and elements without a frame"),
                refused("a last frame alone", "{\"last_frame\": " + IMAGE + "}", "last_frame: requires first_frame"),
                refused(
                        "words and shots",
                        with(FRAME, "\"prompt\": \"a\", " + SHOTS),
                        "multi_prompt: prompt and multi_prompt must not be combined"),
                refused(
                        "an element that is not there",
                        with(FRAME, "\"prompt\": \"<<<element_1>>> waves\""),
                        "prompt: names <<<element_1>>>, but 0 elements are given"),
                refused(
                        "another shape",
                        with(FRAME, "\"aspect_ratio\": \"4:3\""),
                        "aspect_ratio: must be one of 16:9, 9:16, 1:1, but is \"4:3\""),
                refused("a video", with(FRAME, "\"video\": \"https://example.com/a.mp4\""), BY_VIDEO));
    }

    @ParameterizedTest
    @MethodSource
    void references_are_held_to_the_rules_of_reference_image_to_video(RuleCase rule) throws Exception {
        RulesOverHttp.check(Http.OMNI + "reference-image-to-video/generation", rule);
    }

    static Stream<RuleCase> references_are_held_to_the_rules_of_reference_image_to_video() {
        String frames = "\"first_frame\": " + IMAGE + ", \"last_frame\": " + IMAGE;
        return Stream.of(
                accepted("an image without words", IMAGES),
                accepted("an element and shots", "{\"elements\": [" + ELEMENT + "], " + SHOTS + "}"),
                accepted("seven elements", "{\"elements\": [" + items(7, ELEMENT) + "]}"),
                accepted(
                        "both frames, an image and four elements",
                        with(IMAGES, frames + ", \"elements\": [" + items(4, ELEMENT) + "]")),
                refused(
                        "both frames, an image and five elements",
                        with(IMAGES, frames + ", \"elements\": [" + items(5, ELEMENT) + "]"),
                        "images: there are 8 frames, images and elements, at most 7 are allowed"),
                refused(
                        "words alone",
                        WORDS,
                        "images: at least one of first_frame, last_frame, images and elements is required"),
                refused(
                        "a last frame beside two images",
                        "{" + frames + ", \"images\": [" + items(2, IMAGE) + "]}",
                        "last_frame: allows at most one image, but 2 are given"),
                refused("a last frame alone", "{\"last_frame\": " + IMAGE + "}", "last_frame: requires first_frame"),
                refused("no image", "{\"images\": []}", "images: has 0 items, at least 1 are needed"),
                refused(
                        "what is no image",
                        "{\"images\": [\"\", 7]}",
                        "images[0]: must be an http or https URL with a host, or Base64 text; images[1]: must be text, but is an integer"),
                refused("a video", with(IMAGES, "\"video\": \"https://example.com/a.mp4\""), BY_VIDEO));
    }

    @ParameterizedTest
    @MethodSource
    void an_input_video_is_held_to_the_rules_of_reference_video_to_video(RuleCase rule) throws Exception {
        RulesOverHttp.check(Http.OMNI + "reference-video-to-video/generation", rule);
    }

    static Stream<RuleCase> an_input_video_is_held_to_the_rules_of_reference_video_to_video() {
        return Stream.of(
                accepted("a video, words and a shape", FOLLOWED),
                accepted(
                        "two images, two elements and a length",
                        with(
                                FOLLOWED,
                                "\"duration\": 15, \"images\": [" + items(2, IMAGE) + "], \"elements\": ["
                                        + items(2, ELEMENT) + "], \"keep_audio\": true")),
                refused(
                        "two images and three elements",
                        with(
                                FOLLOWED,
                                "\"images\": [" + items(2, IMAGE) + "], \"elements\": [" + items(3, ELEMENT) + "]"),
                        "images: there are 5 frames, images and elements, at most 4 are allowed"),
                refused("no shape", EDITED, "aspect_ratio: is required"),
                refused(
                        "no length as long",
                        with(FOLLOWED, "\"duration\": 16"),
                        "duration: must be at most 15, but is 16"),
                refused(
                        "a frame, sound, shots and what nobody knows",
                        with(FOLLOWED, "\"first_frame\": null, \"sound\": \"on\", \"multi_shot\": false, \"seed\": 7"),
                        "first_frame: is not a property of this endpoint; sound: is not a property of this endpoint; "
                                + "multi_shot: is not a property of this endpoint; seed: is not a property of this"
                                + " endpoint"));
    }

    @ParameterizedTest
    @MethodSource
    void an_input_video_is_held_to_the_rules_of_video_edit(RuleCase rule) throws Exception {
        RulesOverHttp.check(Http.OMNI + "video-to-video/edit", rule);
    }

    static Stream<RuleCase> an_input_video_is_held_to_the_rules_of_video_edit() {
        return Stream.of(
                accepted("a video and words", EDITED),
                accepted("any word for a shape", with(EDITED, "\"aspect_ratio\": \"auto\"")),
                accepted("null for a shape", with(EDITED, "\"aspect_ratio\": null, \"negative_prompt\": null")),
                refused(
                        "a number for a shape",
                        with(EDITED, "\"aspect_ratio\": 1"),
                        "aspect_ratio: must be text or null, but is an integer"),
                refused("no video", WORDS, "video: is required"),
                refused(
                        "no words",
                        "{\"video\": \"https://example.com/a.mp4\", \"prompt\": \"\"}",
                        "prompt: is required, but is empty"),
                refused(
                        "a file",
                        "{\"prompt\": \"a\", \"video\": \"a.mp4\"}",
                        "video: must be an http or https URL with a host"),
                refused(
                        "two videos",
                        "{\"prompt\": \"a\", \"video\": [\"https://example.com/a.mp4\"]}",
                        "video: must be text, but is an array"),
                refused("a length", with(EDITED, "\"duration\": 5"), "duration: is not a property of this endpoint"),
                refused(
                        "five elements",
                        with(EDITED, "\"elements\": [" + items(5, ELEMENT) + "]"),
                        "elements: has 5 items, at most 4 are allowed; "
                                + "images: there are 5 frames, images and elements, at most 4 are allowed"));
    }

    @Test
    void an_edit_is_looked_up_below_its_own_path() throws Exception {
        try (KlingSimulator simulator = KlingSimulator.start()) {
            Http edit = new Http(simulator, Http.OMNI + "video-to-video/edit");
            edit.submit(EDITED);
            String id = simulator.tasks().get(0).id();

            assertThat(edit.lookUp(id).statusCode()).isEqualTo(200);
            assertThat(new Http(simulator, Http.OMNI + "image-to-video/generation")
                            .lookUp(id)
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    private static String items(int count, String item) {
        return String.join(", ", Collections.nCopies(count, item));
    }

    private static String with(String object, String properties) {
        return object.substring(0, object.length() - 1) + ", " + properties + "}";
    }
}
