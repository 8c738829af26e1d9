package io.github.kling4j.rules;

import static io.github.kling4j.image.Jpegs.bytes;
import static io.github.kling4j.image.Jpegs.join;
import static io.github.kling4j.image.Jpegs.segment;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.image.Pictures;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** If the JDK's readers find a size, the client finds the same, also in randomly damaged files. */
class ImageReaderTest {

    private static final int ROUNDS = 1500;
    /** Headers end before this position. */
    private static final int BEGINNING = 700;

    private static final long SEED = 20_261_129;

    @Test
    void the_size_equals_that_of_the_jdk_readers() throws IOException {
        Random random = new Random(SEED);
        List<byte[]> images = List.of(
                Pictures.png(320, 240),
                Pictures.jpeg(321, 243),
                Pictures.printJpeg(33, 77),
                Pictures.progressiveJpeg(1000, 11),
                withMetadata(Pictures.jpeg(64, 1024)));
        int read = 0;
        for (int round = 0; round < ROUNDS; round++) {
            byte[] image = images.get(round % images.size()).clone();
            byte[] damaged = round < images.size() ? image : damaged(image, random);
            String format = ImageHeader.format(damaged);
            ImageHeader expected = format == null ? null : readByTheJdk(format, damaged);
            if (expected != null && !hasReservedMarker(damaged)) {
                read++;
                assertThat(ImageHeader.read(format, new ByteArrayInputStream(damaged), damaged.length))
                        .as("round %d, a %s", round, format)
                        .isEqualTo(expected);
            }
        }
        assertThat(read).as("images that the JDK reads").isBetween(ROUNDS / 4, ROUNDS - 1);
    }

    private static byte[] withMetadata(byte[] jpeg) {
        return join(
                bytes(0xff, 0xd8),
                segment(0xe1, Pictures.jpeg(16, 16)),
                bytes(0xff, 0xff, 0xff, 0xd1),
                segment(0xfe, new byte[300]),
                Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    /** Changes, removes or adds a few bytes at the beginning. */
    private static byte[] damaged(byte[] image, Random random) {
        int place = random.nextInt(Math.min(BEGINNING, image.length - 8));
        byte[] before = Arrays.copyOf(image, place);
        byte[] after = Arrays.copyOfRange(image, place + random.nextInt(3), image.length);
        byte[] between = new byte[random.nextInt(3)];
        random.nextBytes(between);
        return join(before, between, after);
    }

    /** JDK versions differ in skipping the segment of such a marker, or only the marker. */
    private static boolean hasReservedMarker(byte[] image) {
        for (int i = 2; i < Math.min(image.length - 1, BEGINNING); i++) {
            int marker = image[i + 1] & 0xff;
            if (image[i] == (byte) 0xff
                    && (marker > 0x01 && marker < 0xc0
                            || marker == 0xc8
                            || marker == 0xde
                            || marker == 0xdf
                            || marker >= 0xf0 && marker < 0xfe)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable ImageHeader readByTheJdk(String format, byte[] image) {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(image))) {
            reader.setInput(input, true, true);
            return new ImageHeader(reader.getWidth(0), reader.getHeight(0));
        } catch (IOException | RuntimeException e) {
            // The JDK throws many kinds of exceptions for broken files.
            return null;
        } finally {
            reader.dispose();
        }
    }
}
