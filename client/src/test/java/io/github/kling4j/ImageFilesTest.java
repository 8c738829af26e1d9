package io.github.kling4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kling4j.error.InvalidRequestException;
import io.github.kling4j.error.KlingException;
import io.github.kling4j.error.TransportException;
import io.github.kling4j.image.Image;
import io.github.kling4j.image.Pictures;
import io.github.kling4j.model.ImageToVideoRequest;
import io.github.kling4j.validation.Violation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.RequestBody;
import okio.Buffer;
import okio.BufferedSink;
import okio.ForwardingSink;
import okio.Okio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Image files that are not regular files, or that change after the validation. */
@Timeout(60)
class ImageFilesTest extends WithSimulator {

    private static final String PIPE = "it is a pipe, a device or a socket";

    @TempDir
    private Path directory;

    private interface Change {
        void happen() throws IOException;
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void an_image_path_that_is_not_a_file_is_rejected_without_opening_it() throws IOException {
        Path pipe = SpecialFiles.pipe(directory.resolve("pipe.png"));
        Path link = Files.createSymbolicLink(directory.resolve("link.png"), pipe);
        List<Path> special = List.of(
                pipe,
                link,
                SpecialFiles.socket(directory.resolve("s")),
                SpecialFiles.NULL_DEVICE,
                Path.of("/dev/zero"));

        for (Path file : special) {
            assertRefused(file, PIPE);
        }
        assertRefused(directory, "it is a directory");
        assertThat(simulator.submissions()).isZero();
    }

    private void assertRefused(Path file, String reason) {
        InvalidRequestException thrown = catchThrowableOfType(
                InvalidRequestException.class, () -> client.imageToVideo().submit(of(file)));

        assertThat(thrown.violations())
                .containsExactly(new Violation(
                        "image-unreadable", "first_frame", "the image file " + file + " cannot be read: " + reason));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_file_with_the_size_0_is_not_read() {
        // Reading it waits for the next line of the kernel, and its attributes are those of a regular file.
        Path log = Path.of("/proc/kmsg");
        if (Files.isReadable(log)) {
            assertThat(catchThrowableOfType(
                                    InvalidRequestException.class,
                                    () -> client.imageToVideo().submit(of(log)))
                            .violations())
                    .extracting(Violation::rule)
                    .containsExactly("image-format");
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_file_replaced_after_its_validation_is_rejected_before_anything_is_sent() throws IOException {
        Path file = picture();
        TransportException pipe = submitWhile(file, () -> {
            Files.delete(file);
            SpecialFiles.pipe(file);
        });
        Files.delete(file);
        Path same = picture();
        TransportException twin = submitWhile(same, () -> {
            Path other = Files.copy(same, directory.resolve("other"), StandardCopyOption.COPY_ATTRIBUTES);
            Files.move(other, same, StandardCopyOption.REPLACE_EXISTING);
        });

        assertThat(pipe)
                .hasMessageStartingWith("nothing was sent: the image file " + file + " cannot be read: " + PIPE);
        assertThat(twin)
                .hasMessageStartingWith("nothing was sent: the image file " + file
                        + " changed after it was checked: submit the request" + " again");
        assertThat(simulator.submissions()).isZero();
    }

    /** An interceptor of a shared client runs after the validation and before there is a connection. */
    private TransportException submitWhile(Path file, Change change) {
        return catchThrowableOfType(
                TransportException.class,
                () -> submit(file, chain -> {
                    change.happen();
                    return chain.proceed(chain.request());
                }));
    }

    @Test
    void a_file_that_changes_while_it_is_sent_creates_no_task() throws IOException {
        Path file = picture();
        List<Change> changes = List.of(
                () -> Files.write(file, Arrays.copyOf(Pictures.pngOfSize(1_000_000), 500_000)),
                () -> Files.write(file, new byte[1], StandardOpenOption.APPEND));
        for (Change change : changes) {
            Files.write(file, Pictures.pngOfSize(1_000_000));

            KlingException thrown = catchThrowableOfType(
                    KlingException.class,
                    () -> submit(
                            file,
                            chain -> chain.proceed(chain.request()
                                    .newBuilder()
                                    .post(new ChangedMeanwhile(chain.request().body(), change))
                                    .build())));

            assertThat(thrown)
                    .hasMessageContaining("the image file " + file + " ")
                    .hasMessageContaining(": submit the request again");
        }
        assertThat(simulator.tasks()).isEmpty();
    }

    private void submit(Path file, Interceptor interceptor) {
        OkHttpClient http =
                new OkHttpClient.Builder().addInterceptor(interceptor).build();
        try (KlingClient client = client(simulator.token()).httpClient(http).build()) {
            client.imageToVideo().submit(of(file));
        }
    }

    private Path picture() throws IOException {
        return Files.write(directory.resolve("start.png"), Pictures.pngOfSize(1_000_000));
    }

    private static ImageToVideoRequest of(Path file) {
        return REQUEST.toBuilder().firstFrame(Image.file(file)).build();
    }

    /** A body that calls a function after its first slice was sent. */
    private static final class ChangedMeanwhile extends RequestBody {

        private final RequestBody body;
        private final Change change;
        private boolean changed;

        ChangedMeanwhile(RequestBody body, Change change) {
            this.body = body;
            this.change = change;
        }

        @Override
        public MediaType contentType() {
            return body.contentType();
        }

        @Override
        public long contentLength() throws IOException {
            return body.contentLength();
        }

        @Override
        public boolean isOneShot() {
            return true;
        }

        @Override
        public void writeTo(BufferedSink sink) throws IOException {
            BufferedSink watched = Okio.buffer(new ForwardingSink(sink) {
                @Override
                public void write(Buffer source, long byteCount) throws IOException {
                    super.write(source, byteCount);
                    if (!changed) {
                        changed = true;
                        change.happen();
                    }
                }
            });
            body.writeTo(watched);
            watched.emit();
        }
    }
}
