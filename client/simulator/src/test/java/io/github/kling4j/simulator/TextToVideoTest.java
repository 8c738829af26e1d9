package io.github.kling4j.simulator;

import static io.github.kling4j.simulator.RuleCase.accepted;
import static io.github.kling4j.simulator.RuleCase.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.simulator.rules.Endpoint;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The endpoint beside: the same rules, but for what images bring with them. */
class TextToVideoTest {

    private static final String LEAST = "{\"prompt\": \"a quiet sea\"}";

    private final KlingSimulator simulator = KlingSimulator.start();
    private final Http words = new Http(simulator, Http.FROM_TEXT);
    private final Http images = new Http(simulator);

    @AfterEach
    void close() {
        simulator.close();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_request_is_held_to_the_rules_of_this_endpoint(RuleCase rule) throws Exception {
        RulesOverHttp.check(Http.FROM_TEXT, rule);
    }

    static Stream<RuleCase> rules() {
        String shots = "\"multi_prompt\": [{\"prompt\": \"a\", \"duration\": 2}, {\"prompt\": \"b\", \"duration\": 3}]";
        return Stream.of(
                accepted("words alone", LEAST),
                accepted("a shape", with("\"aspect_ratio\": \"1:1\"")),
                accepted("an element is only words here", "{\"prompt\": \"<<<element_1>>> waves\"}"),
                accepted("properties that nobody knows", with("\"first_frame\": 7, \"elements\": []")),
                accepted("shots", "{\"multi_shot\": true, \"shot_type\": \"customize\", " + shots + "}"),
                refused("no words", "{}", "prompt: is required when multi_shot is false"),
                refused("another length", with("\"duration\": 16"), "duration: must be at most 15, but is 16"),
                refused(
                        "another shape",
                        with("\"aspect_ratio\": \"4:3\""),
                        "aspect_ratio: must be one of 16:9, 9:16, 1:1, but is \"4:3\""),
                refused("null as shape", with("\"aspect_ratio\": null"), "aspect_ratio: must be text, but is null"),
                refused(
                        "many shots of no type",
                        with("\"multi_shot\": true, " + shots),
                        "shot_type: is required when multi_shot is true"),
                refused(
                        "shots that do not fill the video",
                        with("\"duration\": 6, " + shots),
                        "multi_prompt: the shots last 5 s in total, but the video lasts 6 s"));
    }

    @Test
    void a_task_is_found_only_where_it_was_submitted() throws Exception {
        words.submit(LEAST);
        String id = simulator.tasks().get(0).id();

        HttpResponse<String> elsewhere = images.lookUp(id);

        assertThat(elsewhere.statusCode()).isEqualTo(404);
        assertThat(elsewhere.body()).isEqualTo("{\"detail\":\"Task not found\"}");
        assertThat(words.lookUp(id).statusCode()).isEqualTo(200);
        assertThat(simulator.tasks().get(0).lookUps()).isEqualTo(1);
    }

    @Test
    void a_submission_names_its_endpoint_and_counts_like_any_other() throws Exception {
        words.submit(LEAST);
        images.submit(Bodies.ACCEPTED);

        assertThat(simulator.received())
                .extracting(Submission::path)
                .containsExactly("/" + Http.FROM_TEXT, "/" + Http.GENERATION);
        assertThat(simulator.submissions()).isEqualTo(2);
    }

    @Test
    void a_body_is_judged_without_http_too() {
        byte[] body = LEAST.getBytes(StandardCharsets.UTF_8);

        assertThat(Endpoint.TEXT_TO_VIDEO.refusals(body)).isEmpty();
        assertThat(Endpoint.IMAGE_TO_VIDEO.refusals(body))
                .hasToString("[first_frame: at least one of first_frame and last_frame is required]");
    }

    private static String with(String properties) {
        return LEAST.replace("}", ", " + properties + "}");
    }
}
