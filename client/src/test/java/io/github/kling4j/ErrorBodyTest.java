package io.github.kling4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kling4j.simulator.Fault;
import io.github.kling4j.simulator.Operation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The service has many forms for errors, and gateways have more. */
class ErrorBodyTest extends WithSimulator {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", value = {
        "{\"task_info\":{\"id\":\"t\",\"error\":{\"code\":2001,\"title\":\"T\",\"detail\":\"No\"}}} | 2001 | T | No | t",
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
    void every_form_is_read(String body, Integer code, String title, String detail, String taskId) {
        ApiException thrown = answered(body);

        assertThat(thrown.errorCode()).isEqualTo(code);
        assertThat(thrown.title()).isEqualTo(title);
        assertThat(thrown.detail()).isEqualTo(detail);
        assertThat(thrown.taskId()).isEqualTo(taskId);
        assertThat(thrown.body()).isEqualTo(body);
    }

    @Test
    void the_message_tells_all_that_is_known() {
        assertThat(answered("{\"error\":{\"error_code\":3005,\"title\":\"Provider failed\",\"detail\":\"Prompt\"}}"))
                .hasMessage("the service answered 400 (error code 3005): Provider failed: Prompt");
        assertThat(answered("<html>No</html>")).hasMessage("the service answered 400: <html>No</html>");
        assertThat(answered("")).hasMessage("the service answered 400 without a body");
    }

    @Test
    void an_image_that_the_service_echoes_is_left_out() {
        ApiException thrown = answered("{\"detail\":\"bad input: " + "iVBORw0KGgo".repeat(50) + "\"}");

        assertThat(thrown.detail()).isEqualTo("bad input: …");
        assertThat(thrown.body()).isEqualTo("{\"detail\":\"bad input: …\"}");
    }

    @Test
    void a_key_that_the_service_echoes_is_left_out() {
        ApiException thrown = answered("{\"detail\":\"no permission for a-very-secret-token\"}");

        assertThat(thrown.detail()).isEqualTo("no permission for [token]");
        assertThat(thrown.body()).doesNotContain("a-very-secret-token");
    }

    private ApiException answered(String body) {
        simulator.failNext(Operation.SUBMIT, Fault.status(400).body(body));
        return catchThrowableOfType(ApiException.class, () -> client.imageToVideo().submit(REQUEST));
    }
}
