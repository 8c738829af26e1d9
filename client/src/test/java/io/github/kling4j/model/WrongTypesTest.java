package io.github.kling4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.squareup.moshi.JsonDataException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A value of the wrong JSON type is rejected with its path. */
class WrongTypesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"prompt":5}                     | Expected a string but was NUMBER at path $.prompt
            {"duration":"5"}                 | Expected an int but was STRING at path $.duration
            {"duration":5.5}                 | Expected an int but was 5.5 at path $.duration
            {"duration":99999999999}         | Expected an int but was 99999999999 at path $.duration
            {"multi_shot":"yes"}             | Expected a boolean but was STRING at path $.multi_shot
            {"multi_prompt":{}}              | Expected an array but was BEGIN_OBJECT at path $.multi_prompt
            {"multi_prompt":[{},"x"]}        | Expected an object but was STRING at path $.multi_prompt[1]
            {"multi_prompt":[{"prompt":[]}]} | Expected a string but was BEGIN_ARRAY at path $.multi_prompt[0].prompt
            [1]                              | Expected an object but was BEGIN_ARRAY at path $
            """)
    void isRefused(String json, String message) {
        assertThatExceptionOfType(JsonDataException.class)
                .isThrownBy(() -> Json.decode(ImageToVideoRequest.class, json))
                .withMessage(message);
    }

    @Test
    void an_invalid_time_is_the_only_lost_property() throws IOException {
        Task task = Json.decode(Task.class, "{\"task_info\":{\"id\":\"t\",\"created_at\":\"yesterday\"}}");

        assertThat(task.taskInfo().id()).isEqualTo("t");
        assertThat(task.taskInfo().createdAt()).isNull();
    }

    @Test
    void an_integer_may_have_a_zero_fraction() throws IOException {
        assertThat(Json.decode(Shot.class, "{\"duration\":5.0}").duration()).isEqualTo(5);
    }
}
