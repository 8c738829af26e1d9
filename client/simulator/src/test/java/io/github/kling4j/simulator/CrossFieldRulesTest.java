package io.github.kling4j.simulator;

import static io.github.kling4j.simulator.RuleCase.accepted;
import static io.github.kling4j.simulator.RuleCase.refused;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CrossFieldRulesTest {

    private static final String LAST = "\"last_frame\": \"https://example.com/last.png\"";
    private static final String NO_FRAME = "first_frame: at least one of first_frame and last_frame is required";
    private static final String TOGETHER = "last_frame: mutually exclusive, but given together: ";

    @ParameterizedTest
    @MethodSource({"frames", "prompts", "durations", "references"})
    void properties_are_held_to_what_they_mean_together(RuleCase rule) throws Exception {
        RulesOverHttp.check(rule);
    }

    static Stream<RuleCase> frames() {
        return Stream.of(
                refused("no frame", "{\"prompt\": \"a\"}", NO_FRAME),
                refused("an empty frame is none", Bodies.frame(""), NO_FRAME),
                refused("null is none", "{\"prompt\": \"a\", \"first_frame\": null}", NO_FRAME),
                accepted("only a last frame", "{\"prompt\": \"a\", " + LAST + "}"),
                accepted("both frames", Bodies.with(LAST)),
                accepted("masks of both kinds", Bodies.with("\"dynamic_masks\": [{}], \"static_mask\": \"m\"")),
                accepted("an empty mask is none", Bodies.with(LAST + ", \"static_mask\": \"\"")),
                refused(
                        "a last frame and a mask",
                        Bodies.with(LAST + ", \"static_mask\": \"m\""),
                        TOGETHER + "last_frame, dynamic_masks/static_mask"),
                refused(
                        "an empty list of masks is given",
                        Bodies.with(LAST + ", \"dynamic_masks\": []"),
                        TOGETHER + "last_frame, dynamic_masks/static_mask"),
                refused(
                        "a last frame and a camera",
                        Bodies.with(LAST + ", \"camera_control\": {}"),
                        TOGETHER + "last_frame, camera_control"),
                refused(
                        "a mask and a camera without any last frame",
                        Bodies.with("\"static_mask\": \"m\", \"camera_control\": {}"),
                        TOGETHER + "dynamic_masks/static_mask, camera_control"));
    }

    static Stream<RuleCase> prompts() {
        String shots = "\"multi_prompt\": [{\"prompt\": \"a\", \"duration\": 5}]";
        return Stream.of(
                refused(
                        "no prompt, multi_shot by default false",
                        Bodies.withoutPrompt("\"mode\": \"std\""),
                        "prompt: is required when multi_shot is false"),
                refused(
                        "the empty prompt",
                        Bodies.withoutPrompt("\"prompt\": \"\", \"multi_shot\": false"),
                        "prompt: is required when multi_shot is false"),
                refused(
                        "no prompt for an intelligent shot",
                        Bodies.withoutPrompt("\"multi_shot\": true, \"shot_type\": \"intelligence\""),
                        "prompt: is required when shot_type is intelligence"),
                accepted(
                        "a prompt for an intelligent shot",
                        Bodies.with("\"multi_shot\": true, \"shot_type\": \"intelligence\"")),
                accepted(
                        "shots in place of a prompt",
                        Bodies.withoutPrompt("\"multi_shot\": true, \"shot_type\": \"customize\", " + shots)),
                refused(
                        "many shots of no type",
                        Bodies.with("\"multi_shot\": true, " + shots),
                        "shot_type: is required when multi_shot is true"),
                refused(
                        "many shots of type null",
                        Bodies.with("\"multi_shot\": true, \"shot_type\": null"),
                        "shot_type: is required when multi_shot is true"),
                refused(
                        "custom shots without shots",
                        Bodies.with("\"multi_shot\": true, \"shot_type\": \"customize\""),
                        "multi_prompt: is required when multi_shot is true and shot_type is customize"),
                accepted("a shot type that is not used", Bodies.with("\"shot_type\": \"customize\"")));
    }

    static Stream<RuleCase> durations() {
        return Stream.of(
                accepted("shots that sum to the default of 5 s", shots("", 2, 3)),
                refused(
                        "shots that do not sum to the default",
                        shots("", 2, 2),
                        "multi_prompt: the shots last 4 s in total, but the video lasts 5 s"),
                accepted("shots that sum to the duration", shots("\"duration\": 12, ", 2, 3, 7)),
                refused(
                        "shots longer than the duration",
                        shots("\"duration\": 12, ", 6, 7),
                        "multi_prompt: the shots last 13 s in total, but the video lasts 12 s"),
                refused(
                        "a single shot longer than the video",
                        shots("\"duration\": 4, ", 1, 5),
                        "multi_prompt[1].duration: is 5 s, longer than the video's 4 s; "
                                + "multi_prompt: the shots last 6 s in total, but the video lasts 4 s"),
                refused(
                        "the sum holds also where shots are not used",
                        shots("\"multi_shot\": false, ", 1),
                        "multi_prompt: the shots last 1 s in total, but the video lasts 5 s"));
    }

    static Stream<RuleCase> references() {
        String element =
                "\"elements\": [{\"type\": \"video\", \"reference_videos\": [\"https://example.com/cat.mp4\"]}]";
        return Stream.of(
                accepted("an element that is given", prompt("<<<element_1>>> walks", element)),
                refused(
                        "an element that is not given",
                        prompt("<<<element_1>>> meets <<<element_2>>>", element),
                        "prompt: names <<<element_2>>>, but 1 elements are given"),
                refused(
                        "any element when none is given",
                        prompt("<<<element_1>>>", "\"mode\": \"std\""),
                        "prompt: names <<<element_1>>>, but 0 elements are given"),
                refused(
                        "element 0",
                        prompt("<<<element_0>>>", element),
                        "prompt: names <<<element_0>>>, but 1 elements are given"),
                refused(
                        "an element by another spelling",
                        prompt("<<<element_01>>>", element),
                        "prompt: names <<<element_01>>>, but 1 elements are given"),
                refused(
                        "an element beyond all numbers",
                        prompt("<<<element_99999999999999999999>>>", element),
                        "prompt: names <<<element_99999999999999999999>>>, but 1 elements are given"),
                accepted("something that only looks similar", prompt("<<element_2>> <<<element_x>>>", element)),
                refused(
                        "a shot's prompt",
                        Bodies.with(
                                "\"multi_prompt\": [{\"prompt\": \"<<<element_3>>>\", \"duration\": 5}], " + element),
                        "multi_prompt[0].prompt: names <<<element_3>>>, but 1 elements are given"));
    }

    private static String shots(String before, int... durations) {
        StringBuilder shots = new StringBuilder();
        for (int duration : durations) {
            shots.append(shots.isEmpty() ? "" : ", ");
            shots.append("{\"prompt\": \"a\", \"duration\": ").append(duration).append('}');
        }
        return Bodies.with(before + "\"multi_prompt\": [" + shots + "]");
    }

    private static String prompt(String prompt, String properties) {
        return Bodies.withoutPrompt("\"prompt\": \"" + prompt + "\", " + properties);
    }
}
