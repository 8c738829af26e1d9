package io.github.kling4j;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.squareup.moshi.JsonDataException;
import io.github.kling4j.http.Answer;
import io.github.kling4j.http.ErrorBody;
import io.github.kling4j.image.Image;
import io.github.kling4j.model.ImageToVideoRequest;
import io.github.kling4j.model.Task;
import io.github.kling4j.validation.Validators;
import io.github.kling4j.validation.Violation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import okhttp3.Headers;
import okio.Buffer;

/**
 * Whatever comes in, no reader fails otherwise than it says. In a build, the inputs of {@code
 * ArbitraryBytesTestInputs} are read; with {@code JAZZER_FUZZ=1} and one method named, a minute of new ones.
 */
class ArbitraryBytesTest {

    @FuzzTest(maxDuration = "60s")
    void an_image_of_any_bytes_is_judged(byte[] bytes) {
        assertThat(Validators.of(Image.class).validate(Image.bytes(bytes)))
                .extracting(Violation::rule).allMatch(rule -> rule.startsWith("image-"));
    }

    @FuzzTest(maxDuration = "60s")
    void an_image_of_any_text_is_judged_and_never_shown(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        Image image = Image.base64(text);

        List<Violation> violations = Validators.of(Image.class).validate(image);

        assertThat(violations.isEmpty()).isEqualTo(violations.stream().noneMatch(v -> v.rule().startsWith("image-")));
        assertThat(image.toString()).startsWith("Image[");
    }

    @FuzzTest(maxDuration = "60s")
    void json_of_any_bytes_is_read_or_refused_and_what_is_read_can_be_written(byte[] bytes) {
        for (Class<?> model : List.of(Task.class, ImageToVideoRequest.class)) {
            Object read;
            try {
                read = KlingJson.moshi().adapter(model).fromJson(new Buffer().write(bytes));
            } catch (IOException | JsonDataException refused) {
                continue;
            }
            assertThat(written(model, read)).isNotEmpty();
        }
    }

    private static <T> String written(Class<T> model, Object value) {
        return KlingJson.moshi().adapter(model).toJson(model.cast(value));
    }

    @FuzzTest(maxDuration = "60s")
    void an_answer_of_any_bytes_is_read(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);

        assertThat(ErrorBody.read(text).beginning()).hasSizeLessThanOrEqualTo(1001);
        Task task = TaskAnswers.acknowledged(new Answer(202, Headers.of(), text, null));
        assertThat(task == null || !task.taskInfo().id().isBlank()).isTrue();
    }
}
