package io.github.kling4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kling4j.model.Task;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The public value classes enforce their constraints. */
class ValuesTest {

    @Test
    void a_result_is_a_task_or_a_failure() {
        Task task = Task.builder().build();
        RuntimeException failure = new IllegalStateException();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Generated<>(0, "r", null, null))
                .withMessage("a result has either a task or a failure");
        assertThatIllegalArgumentException().isThrownBy(() -> new Generated<>(0, "r", task, failure));
        assertThat(new Generated<>(0, "r", task, null).orThrow()).isSameAs(task);
    }

    @Test
    void an_http_answer_is_immutable() {
        List<String> values = new ArrayList<>(List.of("a"));
        Map<String, List<String>> headers = new HashMap<>(Map.of("x", values));

        HttpAnswer answer = new HttpAnswer(200, headers, "");
        values.add("b");
        headers.clear();

        assertThat(answer.headers()).isEqualTo(Map.of("x", List.of("a")));
        assertThat(answer.headers().get("x")).isUnmodifiable();
    }
}
