package io.github.kling4j.simulator;

import static io.github.kling4j.simulator.RuleCase.accepted;
import static io.github.kling4j.simulator.RuleCase.refused;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaRulesTest {

    private static final String EMOJI = "🎬";

    @ParameterizedTest
    @MethodSource({"bodies", "texts", "words", "numbers", "shots"})
    void each_property_is_held_to_its_schema(RuleCase rule) throws Exception {
        RulesOverHttp.check(rule);
    }

    static Stream<RuleCase> bodies() {
        return Stream.of(
                refused("no body", "", "the body is empty"),
                refused("half a body", "{\"prompt\": \"a", "the body is not JSON"),
                refused("no JSON", "prompt=a", "the body is not JSON"),
                refused("more than one value", "{} {}", "the body is not JSON"),
                refused("a name given twice", "{\"mode\": \"std\", \"mode\": \"pro\"}", "the body is not JSON"),
                refused("an array", "[]", "the body must be a JSON object, but is an array"),
                refused("null", "null", "the body must be a JSON object, but is null"),
                accepted("the least", Bodies.ACCEPTED),
                accepted("properties that nobody knows", Bodies.with("\"watermark\": {\"enabled\": [1.5, null]}")),
                accepted(
                        "nulls where the API allows them",
                        Bodies.with("\"last_frame\": null, \"negative_prompt\": null, \"shot_type\": null, "
                                + "\"multi_prompt\": null, \"elements\": null")));
    }

    static Stream<RuleCase> texts() {
        return Stream.of(
                accepted("2500 emoji as prompt", prompt(EMOJI.repeat(2500))),
                refused(
                        "2501 emoji as prompt",
                        prompt(EMOJI.repeat(2501)),
                        "prompt: has 2501 characters, at most 2500 are allowed"),
                refused("a number as prompt", prompt7(), "prompt: must be text or null, but is an integer"),
                accepted("2500 characters not wanted", Bodies.with("\"negative_prompt\": \"" + "x".repeat(2500) + '"')),
                refused(
                        "2501 characters not wanted",
                        Bodies.with("\"negative_prompt\": \"" + "x".repeat(2501) + '"'),
                        "negative_prompt: has 2501 characters, at most 2500 are allowed"),
                refused(
                        "a number as frame",
                        Bodies.with("\"last_frame\": 1.5"),
                        "last_frame: must be text or null, but is a fraction"));
    }

    static Stream<RuleCase> words() {
        return Stream.of(
                accepted("sound on, mode pro", Bodies.with("\"sound\": \"on\", \"mode\": \"pro\"")),
                accepted("sound off, mode std", Bodies.with("\"sound\": \"off\", \"mode\": \"std\"")),
                refused(
                        "another sound",
                        Bodies.with("\"sound\": \"ON\""),
                        "sound: must be one of on, off, but is \"ON\""),
                refused("null as sound", Bodies.with("\"sound\": null"), "sound: must be text, but is null"),
                refused(
                        "another mode",
                        Bodies.with("\"mode\": \"4k\""),
                        "mode: must be one of std, pro, but is \"4k\""),
                refused("null as mode", Bodies.with("\"mode\": null"), "mode: must be text, but is null"),
                refused(
                        "another shot type",
                        Bodies.with("\"shot_type\": \"single\""),
                        "shot_type: must be one of customize, intelligence, but is \"single\""),
                refused(
                        "a long word is shown in part",
                        Bodies.with("\"mode\": \"" + "m".repeat(100) + '"'),
                        "mode: must be one of std, pro, but is \"" + "m".repeat(40) + "…\""),
                refused(
                        "text as multi_shot",
                        Bodies.with("\"multi_shot\": \"true\""),
                        "multi_shot: must be a boolean, but is text"),
                refused(
                        "null as multi_shot",
                        Bodies.with("\"multi_shot\": null"),
                        "multi_shot: must be a boolean, but is null"));
    }

    static Stream<RuleCase> numbers() {
        return Stream.of(
                accepted("3 s", Bodies.with("\"duration\": 3")),
                accepted("15 s", Bodies.with("\"duration\": 15")),
                accepted("an integer with a point", Bodies.with("\"duration\": 7.0")),
                refused("2 s", Bodies.with("\"duration\": 2"), "duration: must be at least 3, but is 2"),
                refused("16 s", Bodies.with("\"duration\": 16"), "duration: must be at most 15, but is 16"),
                refused("7.5 s", Bodies.with("\"duration\": 7.5"), "duration: must be an integer, but is 7.5"),
                refused("\"7\" s", Bodies.with("\"duration\": \"7\""), "duration: must be an integer, but is text"),
                refused("null s", Bodies.with("\"duration\": null"), "duration: must be an integer, but is null"));
    }

    static Stream<RuleCase> shots() {
        return Stream.of(
                refused(
                        "no shots",
                        shots(""),
                        "multi_prompt: has 0 items, at least 1 are needed; "
                                + "multi_prompt: the shots last 0 s in total, but the video lasts 6 s"),
                accepted("one shot", shots("{\"prompt\": \"a\", \"duration\": 6}")),
                accepted("six shots", shots("{\"prompt\": \"a\", \"duration\": 1},".repeat(5) + shot(1))),
                refused(
                        "seven shots",
                        shots("{\"prompt\": \"a\", \"duration\": 1},".repeat(6) + shot(1)),
                        "multi_prompt: has 7 items, at most 6 are allowed; "
                                + "multi_prompt: the shots last 7 s in total, but the video lasts 6 s"),
                refused(
                        "an object in place of the shots",
                        Bodies.with("\"multi_prompt\": {}"),
                        "multi_prompt: must be an array or null, but is an object"),
                refused("null as shot", shots("null"), "multi_prompt[0]: must be an object, but is null"),
                refused(
                        "a shot of nothing",
                        shots("{}"),
                        "multi_prompt[0].prompt: is required; multi_prompt[0].duration: is required"),
                refused(
                        "a shot with the empty prompt",
                        shots("{\"prompt\": \"\", \"duration\": 6}"),
                        "multi_prompt[0].prompt: is required, but is empty"),
                refused(
                        "a shot with nulls",
                        shots("{\"prompt\": null, \"duration\": null}"),
                        "multi_prompt[0].prompt: must be text, but is null; "
                                + "multi_prompt[0].duration: must be an integer, but is null"),
                accepted("a shot of 512 emoji", shots("{\"prompt\": \"" + EMOJI.repeat(512) + "\", \"duration\": 6}")),
                refused(
                        "a shot of 513 emoji",
                        shots("{\"prompt\": \"" + EMOJI.repeat(513) + "\", \"duration\": 6}"),
                        "multi_prompt[0].prompt: has 513 characters, at most 512 are allowed"),
                refused(
                        "a shot of 0 s",
                        shots(shot(6) + ", " + shot(0)),
                        "multi_prompt[1].duration: must be at least 1, but is 0"));
    }

    private static String prompt(String prompt) {
        return Bodies.withoutPrompt("\"prompt\": \"" + prompt + '"');
    }

    private static String prompt7() {
        return Bodies.withoutPrompt("\"prompt\": 7");
    }

    private static String shots(String shots) {
        return Bodies.with("\"duration\": 6, \"multi_prompt\": [" + shots + "]");
    }

    private static String shot(int duration) {
        return "{\"prompt\": \"a\", \"duration\": " + duration + "}";
    }
}
