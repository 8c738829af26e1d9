package io.github.kling4j;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.kling4j.http.Answer;
import io.github.kling4j.http.ErrorBody;
import io.github.kling4j.model.Task;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Timeout;

/** Every response results in a task or an error. */
class AnswerFuzzTest {

    private static final int LONGEST = 1001;

    @Timeout(90)
    @FuzzTest(maxDuration = "60s")
    void an_answer_of_any_bytes_is_read(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);

        ErrorBody error = ErrorBody.read(text);
        assertThat(error.beginning()).hasSizeLessThanOrEqualTo(LONGEST);
        assertThat(error.detail() == null ? "" : error.detail()).hasSizeLessThanOrEqualTo(LONGEST);
        assertThat(Refusals.of(new Answer(400, Headers.of(), text, null), null, Instant.EPOCH)
                        .getMessage())
                .startsWith("the service responded with status 400");
        Task task = TaskAnswers.acknowledged(
                new Answer(202, Headers.of(), text, null), HttpUrl.get("https://example.com/generation"));
        assertThat(task == null || !task.taskInfo().id().isBlank()).isTrue();
    }
}
