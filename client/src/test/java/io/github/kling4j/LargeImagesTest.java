package io.github.kling4j;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.kling4j.image.Image;
import io.github.kling4j.image.Jpegs;
import io.github.kling4j.image.Pictures;
import io.github.kling4j.model.ImageToVideoRequest;
import io.github.kling4j.simulator.Submission;
import io.github.kling4j.validation.Validator;
import io.github.kling4j.validation.Validators;
import io.github.kling4j.validation.Violation;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two images of the maximum size, in a JVM whose heap cannot hold a second copy. */
class LargeImagesTest extends WithSimulator {

    private static final int LARGEST = 10 * 1024 * 1024;

    @Test
    void two_files_of_10_MB_stream_through_a_heap_of_24_MB_and_cost_less_than_1_MB(@TempDir Path directory)
            throws Exception {
        Path first = Files.write(directory.resolve("first.png"), Pictures.pngOfSize(LARGEST));
        Path last = Files.write(directory.resolve("last.png"), Pictures.pngOfSize(LARGEST));

        long extra = bytesBeyondUrls("-Xmx24m", first.toString(), last.toString());

        assertThat(extra).isLessThan(1024 * 1024);
        assertThatTwoImagesArrived();
    }

    /**
     * The texts need 28 MB, and twice as much for a moment while they are created; the allocated bytes show the copies.
     */
    @Test
    void two_base64_texts_of_10_MB_are_not_copied_and_cost_less_than_1_MB() throws Exception {
        long extra = bytesBeyondUrls("-Xmx128m", Program.TEXT, Program.TEXT);

        assertThat(extra).isLessThan(1024 * 1024);
        assertThatTwoImagesArrived();
    }

    /**
     * The bytes need 20 MB, and half as much again while they are created; 28 MB of Base64 would not fit in addition.
     */
    @Test
    void two_images_of_10_MB_of_bytes_stream_as_well_and_cost_less_than_1_MB() throws Exception {
        long extra = bytesBeyondUrls("-Xmx46m", Program.BYTES, Program.BYTES);

        assertThat(extra).isLessThan(1024 * 1024);
        assertThatTwoImagesArrived();
    }

    @Test
    void a_jpeg_with_200_MB_of_comments_is_refused_for_its_size_in_a_heap_of_64_MB(@TempDir Path directory)
            throws Exception {
        Path large = directory.resolve("large.jpg");
        byte[] comments = Jpegs.comments(1024 * 1024);
        try (OutputStream out = Files.newOutputStream(large)) {
            out.write(Jpegs.file());
            for (int i = 0; i < 200; i++) {
                out.write(comments);
            }
        }

        assertThat(Forked.run(List.of("-Xmx64m"), Judge.class, large.toString()))
                .isEqualTo("is 209715202 bytes; at most 10485760 are allowed [image-size]");
    }

    /** The size of the image comes last; the bytes before it are skipped and not stored. */
    @Test
    void ten_megabytes_of_comments_before_the_size_are_not_stored() throws IOException {
        byte[] size = Jpegs.frame(Jpegs.BASELINE, 400, 300);
        byte[] jpeg = Jpegs.file(Jpegs.comments(LARGEST - 1024), Arrays.copyOf(size, 1022));
        byte[] atEnd = Jpegs.file(Jpegs.comments(LARGEST - 1024), new byte[1022 - size.length], size);
        Path file = Files.write(Files.createTempFile("large", ".jpg"), jpeg);
        try {
            String base64 = Base64.getEncoder().encodeToString(jpeg);
            for (Image image : List.of(Image.bytes(jpeg), Image.bytes(atEnd), Image.base64(base64), Image.file(file))) {
                assertThat(image.size()).isEqualTo(LARGEST);
                // The JDK's Base64 decoder skips text in slices of 2 KB.
                assertThat(allocatedToJudge(image))
                        .as("%s", image)
                        .isLessThan(image.text() == null ? 64 * 1024 : 512 * 1024);
            }
        } finally {
            Files.delete(file);
        }
    }

    private static long allocatedToJudge(Image image) {
        Validator<Image> validator = Validators.of(Image.class);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        // The first round loads classes; the allocations of the check itself occur in every round.
        for (int round = 0; round < 3; round++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            List<Violation> violations = validator.validate(image);
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
            assertThat(violations).isEmpty();
        }
        return least;
    }

    /** Prints the violations of an image file. */
    static final class Judge {

        public static void main(String[] args) {
            Validators.of(Image.class)
                    .validate(Image.file(Path.of(args[0])))
                    .forEach(violation -> System.out.println(violation));
        }
    }

    private long bytesBeyondUrls(String heap, String first, String last) throws Exception {
        String printed = Forked.run(
                List.of(heap), Program.class, simulator.baseUrl().toString(), simulator.token(), first, last);
        System.out.println("bytes allocated beyond a request with URLs: " + printed);
        return Long.parseLong(printed);
    }

    private void assertThatTwoImagesArrived() {
        Submission large = simulator.received().get(simulator.received().size() - 1);
        assertThat(large.bodySize()).isGreaterThan(2 * LARGEST * 4L / 3);
        assertThat(large.header("Content-Length")).isEqualTo(Long.toString(large.bodySize()));
        assertThat(large.header("Transfer-Encoding")).isNull();
        assertThat(large.refusals()).isEmpty();
    }

    /** Prints the additional allocated bytes of the request with large images, compared with the one with URLs. */
    static final class Program {

        /** Selects Base64 text instead of a file. */
        static final String TEXT = "text";
        /** Selects bytes instead of a file. */
        static final String BYTES = "bytes";

        private static final int ROUNDS = 3;

        public static void main(String[] args) {
            ImageToVideoRequest urls = REQUEST.toBuilder()
                    .lastFrame(Image.url("https://example.com/end.png"))
                    .build();
            ImageToVideoRequest large = REQUEST.toBuilder()
                    .firstFrame(image(args[2]))
                    .lastFrame(image(args[3]))
                    .build();
            try (KlingClient client =
                    KlingClient.builder().baseUrl(args[0]).apiKey(args[1]).build()) {
                System.out.println(least(client, large) - least(client, urls));
                client.imageToVideo().submit(large);
            }
        }

        private static Image image(String name) {
            return switch (name) {
                case TEXT -> Image.base64(Base64.getEncoder().encodeToString(Pictures.pngOfSize(LARGEST)));
                case BYTES -> Image.bytes(Pictures.pngOfSize(LARGEST));
                default -> Image.file(Path.of(name));
            };
        }

        /** The first rounds load classes; the allocations of a request itself occur in every round. */
        private static long least(KlingClient client, ImageToVideoRequest request) {
            long least = Long.MAX_VALUE;
            for (int round = 0; round < ROUNDS; round++) {
                long before = allocated();
                client.imageToVideo().submit(request);
                least = Math.min(least, allocated() - before);
            }
            return least;
        }

        private static long allocated() {
            ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
            return Arrays.stream(threads.getThreadAllocatedBytes(threads.getAllThreadIds()))
                    .sum();
        }
    }
}
