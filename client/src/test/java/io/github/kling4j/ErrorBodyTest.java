package io.github.kling4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kling4j.error.ApiException;
import io.github.kling4j.error.OutcomeUnknownException;
import io.github.kling4j.model.Task;
import io.github.kling4j.simulator.Fault;
import io.github.kling4j.simulator.Operation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Error responses of the service have many forms, and those of gateways more. */
class ErrorBodyTest extends WithSimulator {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "-",
            value = {
                "{\"task_info\":{\"id\":\"t\",\"error\":{\"code\":2001,\"title\":\"T\",\"detail\":\"No\"}}}|2001|T|No|t",
                "{\"error\":{\"error_code\":3005,\"title\":\"Provider\",\"detail\":\"No\"}}      | 3005 | Provider | No | -",
                "{\"error\":\"No\"}                                                               | -    | -        | No | -",
                "{\"detail\":\"No\"}                                                              | -    | -        | No | -",
                "{\"message\":\"No\"}                                                             | -    | -        | No | -",
                "{\"error_code\":4002,\"message\":\"No\"}                                         | 4002 | -        | No | -",
                "{\"error\":\"No\",\"error_code\":4008,\"title\":\"Router\"}                      | 4008 | Router   | No | -",
                "{\"detail\":[{\"msg\":\"No\"}]}                                                  | -    | - | [{msg=No}] | -",
                "{\"error_code\":1e999999999,\"detail\":\"No\"}                                 | -    | -        | No | -",
                "{\"detail\":null,\"unknown\":1}                                                  | -    | -        | -  | -",
                "[\"No\"]                                                                         | -    | -        | -  | -",
                "<html>No</html>                                                                  | -    | -        | -  | -",
                "{\"detail\":\"N                                                                  | -    | -        | -  | -",
                "``                                                                               | -    | -        | -  | -"
            })
    void every_form_of_an_error_body_is_read(String body, Integer code, String title, String detail, String taskId) {
        ApiException thrown = answered(body);

        assertThat(thrown.errorCode()).isEqualTo(code);
        assertThat(thrown.title()).isEqualTo(title);
        assertThat(thrown.detail()).isEqualTo(detail);
        assertThat(thrown.taskId()).isEqualTo(taskId);
        assertThat(thrown.body()).isEqualTo(body);
    }

    @Test
    void the_message_contains_all_known_details() {
        assertThat(answered("{\"error\":{\"error_code\":3005,\"title\":\"Provider failed\",\"detail\":\"Prompt\"}}"))
                .hasMessage("the service responded with status 400 (error code 3005): Provider failed: Prompt");
        assertThat(answered("<html>No</html>")).hasMessage("the service responded with status 400: <html>No</html>");
        assertThat(answered("")).hasMessage("the service responded with status 400 without a body");
    }

    @Test
    void an_unknown_outcome_has_all_details_of_the_response() {
        String body = "{\"error\":{\"error_code\":4002,\"title\":\"Router failed\",\"detail\":\"Overloaded\"}}";
        simulator.failNext(
                Operation.SUBMIT,
                Fault.status(503).header("traceparent", "00-trace-01").body(body));

        OutcomeUnknownException thrown = catchThrowableOfType(
                OutcomeUnknownException.class, () -> client.imageToVideo().submit(REQUEST));

        assertThat(thrown.status()).isEqualTo(503);
        assertThat(thrown.errorCode()).isEqualTo(4002);
        assertThat(thrown.title()).isEqualTo("Router failed");
        assertThat(thrown.detail()).isEqualTo("Overloaded");
        assertThat(thrown.body()).isEqualTo(body);
        assertThat(thrown.traceId()).isEqualTo("00-trace-01");
    }

    @Test
    void an_echoed_image_is_omitted() {
        ApiException thrown = answered("{\"detail\":\"bad input: " + "iVBORw0KGgo".repeat(50) + "\"}");

        assertThat(thrown.detail()).isEqualTo("bad input: …");
        assertThat(thrown.body()).isEqualTo("{\"detail\":\"bad input: …\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"iVBORw0KGgo/", "iVBORw0KGgo\\/", "iVBORw0-KGgo_", "iVBORw0K+GgoAAAA/8_-"})
    void an_echoed_image_is_omitted_in_every_encoding(String part) {
        assertThat(answered("<p>" + part.repeat(40) + "==</p>").body()).isEqualTo("<p>…</p>");
        String line = (part.repeat(10) + "A".repeat(76)).substring(0, 76);
        for (String end : new String[] {"\n", "\r\n", "\\n", "\\r\\n", "\n  "}) {
            assertThat(answered("<p>" + (line + end).repeat(5) + "AAAA=</p>").body())
                    .isEqualTo("<p>…</p>");
        }
    }

    @Test
    void text_on_several_lines_is_not_mistaken_for_an_image() {
        String words = "The_picture\nis/not-accepted\n" + "because it is too small\n".repeat(10) + "Sorry";

        assertThat(answered(words).body()).isEqualTo(words);
    }

    @Test
    void an_echoed_key_is_omitted() {
        ApiException thrown = answered("{\"detail\":\"no permission for a-very-secret-token\"}");

        assertThat(thrown.detail()).isEqualTo("no permission for [token]");
        assertThat(thrown.body()).doesNotContain("a-very-secret-token");
    }

    @ParameterizedTest
    @ValueSource(strings = {"123", "task", "id", "a"})
    void a_short_key_does_not_corrupt_ids(String key) {
        String answer = "{\"task_info\":{\"id\":\"aabc123-task-id\",\"status\":\"pending\"}}";
        try (KlingClient client = client(key).build()) {
            simulator.failNext(Operation.SUBMIT, Fault.status(202).body(answer));
            simulator.failNext(Operation.SUBMIT, Fault.status(503).body(answer));
            simulator.failNext(Operation.SUBMIT, Fault.status(400).body(answer));

            Task task = client.imageToVideo().submit(REQUEST);
            OutcomeUnknownException unknown = catchThrowableOfType(
                    OutcomeUnknownException.class, () -> client.imageToVideo().submit(REQUEST));
            ApiException refused = catchThrowableOfType(
                    ApiException.class, () -> client.imageToVideo().submit(REQUEST));

            assertThat(task.taskInfo().id()).isEqualTo("aabc123-task-id");
            assertThat(unknown.taskId()).isEqualTo("aabc123-task-id");
            assertThat(unknown.body()).contains("[token]");
            assertThat(refused.taskId()).isEqualTo("aabc123-task-id");
        }
    }

    @Test
    void a_key_echoed_in_a_task_or_as_an_id_is_omitted() {
        simulator.failNext(
                Operation.SUBMIT,
                Fault.status(202)
                        .header("X-Key", simulator.token())
                        .body("{\"task_info\":{\"id\":\"t-1\"},\"key\":\"" + simulator.token() + "\"}"));
        simulator.failNext(Operation.SUBMIT, Fault.status(503).body("{\"id\":\"" + simulator.token() + "\"}"));
        List<HttpAnswer> answers = new ArrayList<>();
        ImageToVideo listening = client.imageToVideo()
                .with(RequestOptions.builder().answerListener(answers::add).build());

        assertThat(listening.submit(REQUEST).extras()).containsEntry("key", "[token]");
        assertThat(answers.get(0).headers()).containsEntry("x-key", List.of("[token]"));
        assertThat(answers.get(0).body()).isEqualTo("{\"task_info\":{\"id\":\"t-1\"},\"key\":\"[token]\"}");
        OutcomeUnknownException thrown =
                catchThrowableOfType(OutcomeUnknownException.class, () -> listening.submit(REQUEST));
        assertThat(thrown.taskId()).isNull();
        assertThat(thrown.toString()).doesNotContain(simulator.token());
    }

    private ApiException answered(String body) {
        simulator.failNext(Operation.SUBMIT, Fault.status(400).body(body));
        return catchThrowableOfType(
                ApiException.class, () -> client.imageToVideo().submit(REQUEST));
    }
}
