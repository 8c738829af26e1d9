package io.github.kling4j;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import io.github.kling4j.model.ImageToVideoRequest;
import io.github.kling4j.model.Task;
import io.github.kling4j.model.TextToVideoRequest;
import java.io.IOException;
import okio.Buffer;
import org.junit.jupiter.api.Timeout;

/** The adapters read and write all JSON texts exactly, or reject them. */
class JsonFuzzTest {

    @Timeout(90)
    @FuzzTest(maxDuration = "60s")
    void every_json_text_is_read_and_written_or_rejected(byte[] bytes) throws IOException {
        readAndWrite(Task.class, bytes);
        readAndWrite(ImageToVideoRequest.class, bytes);
        readAndWrite(TextToVideoRequest.class, bytes);
    }

    private static <T> void readAndWrite(Class<T> model, byte[] bytes) throws IOException {
        JsonAdapter<T> adapter = KlingJson.moshi().adapter(model);
        T read;
        String written;
        try {
            read = adapter.fromJson(new Buffer().write(bytes));
            written = adapter.toJson(read);
        } catch (IOException | JsonDataException refused) {
            return;
        }
        assertThat(adapter.fromJson(written)).isEqualTo(read);
    }
}
