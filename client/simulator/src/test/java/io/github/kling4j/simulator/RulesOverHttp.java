package io.github.kling4j.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonReader;
import java.net.http.HttpResponse;
import java.util.Map;
import okio.Buffer;
import org.assertj.core.api.InstanceOfAssertFactories;

/** Sends a case's body to a simulator and compares its answer. */
final class RulesOverHttp {

    private RulesOverHttp() {}

    static void check(RuleCase rule) throws Exception {
        check(Http.GENERATION, rule);
    }

    static void check(String endpoint, RuleCase rule) throws Exception {
        try (KlingSimulator simulator = KlingSimulator.start()) {
            HttpResponse<String> response = new Http(simulator, endpoint).submit(rule.body());

            assertThat(detail(response.body())).as(rule.rule()).isEqualTo(rule.detail());
            assertThat(response.statusCode())
                    .as(rule.rule())
                    .isEqualTo(rule.detail().isEmpty() ? 202 : 400);
            assertThat(simulator.tasks()).hasSize(rule.detail().isEmpty() ? 1 : 0);
        }
    }

    /** {@code task_info.error.detail}, or the empty text when there is no error. */
    private static String detail(String body) throws Exception {
        Object json = JsonReader.of(new Buffer().writeUtf8(body)).readJsonValue();
        Map<?, ?> task = assertThat(json)
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .extractingByKey("task_info", InstanceOfAssertFactories.MAP)
                .actual();
        return task.get("error") instanceof Map<?, ?> error ? String.valueOf(error.get("detail")) : "";
    }
}
