package io.github.kling4j.image;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonAdapter;
import com.sun.management.ThreadMXBean;
import io.github.kling4j.KlingJson;
import io.github.kling4j.model.ImageToVideoRequest;
import io.github.kling4j.validation.Validators;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import okio.BufferedSink;
import okio.Okio;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An upload of a file uses a few small arrays, independent of the size of the file. */
class UploadAllocationTest {

    private static final int ROUNDS = 10;
    private static final JsonAdapter<ImageToVideoRequest> ADAPTER =
            KlingJson.moshi().adapter(ImageToVideoRequest.class);

    @ParameterizedTest
    @ValueSource(ints = {100_000, 10_000_000})
    void checking_and_writing_a_frame_allocates_at_most_64_KB(int size, @TempDir Path directory) throws IOException {
        Path frame = Files.write(directory.resolve("frame.png"), Pictures.pngOfSize(size));
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        // The first rounds load classes; the allocations of an upload itself occur in every round.
        for (int round = 0; round < ROUNDS; round++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            write(frame);
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
        }

        assertThat(least).isBetween(1L, 64 * 1024L);
    }

    private static void write(Path frame) throws IOException {
        ImageToVideoRequest request = ImageToVideoRequest.builder()
                .firstFrame(Image.file(frame))
                .prompt("The sun rises")
                .build();
        JsonWithImages json = JsonWithImages.of(ADAPTER, request);
        Validators.of(ImageToVideoRequest.class).requireValid(request);
        try (BufferedSink sink = Okio.buffer(Okio.blackhole())) {
            json.writeTo(sink);
        }
    }
}
