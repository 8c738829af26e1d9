package io.github.kling4j.rules;

import static io.github.kling4j.image.Jpegs.BASELINE;
import static io.github.kling4j.image.Jpegs.END;
import static io.github.kling4j.image.Jpegs.bytes;
import static io.github.kling4j.image.Jpegs.file;
import static io.github.kling4j.image.Jpegs.frame;
import static io.github.kling4j.image.Jpegs.join;
import static io.github.kling4j.image.Jpegs.profile;
import static io.github.kling4j.image.Jpegs.scan;
import static io.github.kling4j.image.Jpegs.segment;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.image.Pictures;
import io.github.kling4j.validation.Violation;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All forms of headers, and the sizes in them. The simulator has its own implementation. */
class ImageHeaderTest {

    private static final byte[] FRAME = frame(BASELINE, 400, 300);
    private static final String CUT_OFF = "begins like a %s, but ends before its width and height";
    private static final String NO_HEIGHT = "the frame header has the height 0, and no DNL segment has the height";

    @ParameterizedTest
    @MethodSource
    void the_size_of_every_kind_of_jpeg_is_read(String kind, byte[] image) {
        assertThat(SecondOpinion.violations(image)).as(kind).isEmpty();
    }

    static Stream<Arguments> the_size_of_every_kind_of_jpeg_is_read() {
        byte[] thumbnail = Pictures.jpeg(160, 120);
        List<Arguments> kinds = new ArrayList<>(List.of(
                kind("part 1 of 2 of a colour profile", profile(1, 2, 100), FRAME),
                kind("part 1 of 1 of a colour profile twice", profile(1, 1, 100), profile(1, 1, 100), FRAME),
                kind("part 0 of 0 of a colour profile", profile(0, 0, 100), FRAME),
                kind("an empty colour profile", profile(1, 1, 0), FRAME),
                kind("a segment that only begins like a colour profile", segment(0xe2, ascii("ICC_PROFILE")), FRAME),
                kind("a colour profile of a megabyte", join(new byte[0], largeProfile()), FRAME),
                kind("12 bits", frame(0xc1, 12, 400, 300, 3)),
                kind("16 bits without loss", frame(0xc3, 16, 400, 300, 1)),
                kind("grey", frame(BASELINE, 8, 400, 300, 1)),
                kind("four print colours", segment(0xee, ascii("Adobe\0d\0\0\0\0\2")), frame(0xc0, 8, 400, 300, 4)),
                kind("a thumbnail in Exif", segment(0xe1, join(ascii("Exif\0\0"), thumbnail)), FRAME),
                kind("a thumbnail in JFXX", segment(0xe0, join(ascii("JFXX\0\20"), thumbnail)), FRAME),
                kind(
                        "several pictures (MPF)",
                        segment(0xe2, ascii("MPF\0II*\0")),
                        FRAME,
                        scan(),
                        bytes(0xff, END),
                        thumbnail),
                kind("bytes that fill up to a marker", bytes(0xff, 0xff, 0xff), FRAME),
                kind("bytes between two segments", segment(0xe0, new byte[9]), bytes(0xff, 0, 1, 2), FRAME),
                kind("a segment of length 0", bytes(0xff, 0xfe, 0, 0), FRAME),
                kind("markers that stand alone", bytes(0xff, 0x01, 0xff, 0xd3), FRAME),
                kind(
                        "tables first",
                        segment(0xdb, new byte[65]),
                        segment(0xc4, new byte[30]),
                        segment(0xcc, new byte[2]),
                        segment(0xdd, new byte[2]),
                        FRAME),
                kind(
                        "a height that follows the first scan",
                        frame(BASELINE, 400, 0),
                        segment(0xc4, new byte[30]),
                        scan(),
                        segment(0xdc, bytes(300 >> 8, 300))),
                kind(
                        "a height that follows the last of several scans",
                        frame(0xc2, 400, 0),
                        scan(),
                        scan(),
                        segment(0xc4, new byte[30]),
                        scan(),
                        segment(0xdc, bytes(300 >> 8, 300)),
                        bytes(0xff, END)),
                kind("several resolutions", frame(0xde, 400, 300), frame(BASELINE, 100, 75), scan())));
        for (int marker = 0xc0; marker <= 0xcf; marker++) {
            if (marker != 0xc4 && marker != 0xc8 && marker != 0xcc) {
                kinds.add(kind("frame header " + Integer.toHexString(marker), frame(marker, 400, 300)));
            }
        }
        return kinds.stream();
    }

    private static byte[] largeProfile() {
        byte[][] parts = new byte[17][];
        for (int part = 0; part < parts.length; part++) {
            parts[part] = profile(part + 1, parts.length, 65_000);
        }
        return join(parts);
    }

    private static Arguments kind(String name, byte[]... parts) {
        return Arguments.of(name, file(parts));
    }

    @ParameterizedTest
    @MethodSource
    void a_jpeg_without_a_size_is_rejected_with_the_reason(String reason, byte[] image) {
        assertBroken(image, "image-format", "begins like a JPEG, but " + reason);
    }

    static Stream<Arguments> a_jpeg_without_a_size_is_rejected_with_the_reason() {
        return Stream.of(
                kind("a scan (SOS) comes before the frame header (SOF)", scan(), FRAME),
                kind("the image ends (EOI) before a frame header (SOF)", bytes(0xff, END), FRAME),
                kind("has the width 0 in its header", frame(BASELINE, 0, 300)),
                kind(NO_HEIGHT, frame(BASELINE, 400, 0)),
                kind(NO_HEIGHT, frame(BASELINE, 400, 0), scan(), bytes(0xff, END), segment(0xdc, bytes(1, 44))),
                kind(NO_HEIGHT, frame(BASELINE, 400, 0), scan(), segment(0xdc, bytes(1, 44, 0))),
                kind("has the height 0 in its header", frame(BASELINE, 400, 0), scan(), segment(0xdc, new byte[2])),
                kind(
                        "the frame header is too short to hold a width and a height",
                        segment(BASELINE, new byte[4]),
                        FRAME),
                kind("the frame header is that of JPEG-LS", segment(0xfe, new byte[3]), frame(0xf7, 400, 300), FRAME),
                kind("ends before its width and height", new byte[0], bytes(0xff), new byte[1000]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"JPEG", "PNG"})
    void a_truncated_header_is_rejected_at_every_length(String format) {
        byte[] whole = format.equals("PNG")
                ? Arrays.copyOf(Pictures.png(400, 300), 33)
                : file(segment(0xe0, new byte[14]), profile(1, 1, 20), FRAME);

        for (int length = format.equals("PNG") ? 8 : 3; length < whole.length; length++) {
            assertBroken(Arrays.copyOf(whole, length), "image-format", CUT_OFF.formatted(format));
        }
        assertThat(SecondOpinion.violations(whole)).isEmpty();
    }

    @Test
    void the_size_of_a_png_is_in_its_first_chunk() {
        byte[] animated = join(png(400, 300, "IHDR"), ascii("\0\0\0\10acTL\0\0\0\1\0\0\0\0\0\0\0\0"));

        assertThat(SecondOpinion.violations(animated)).isEmpty();
        assertBroken(
                png(400, 300, "iHDR"),
                "image-format",
                "begins like a PNG, but does not begin with an IHDR chunk of 13 bytes");
    }

    @ParameterizedTest
    @CsvSource({"0, 300", "300, 0", "-1, -1", "-2147483648, -2147483648"})
    void a_png_has_a_width_and_height_from_1_to_2147483647(int width, int height) {
        assertBroken(
                png(width, height, "IHDR"),
                "image-format",
                "begins like a PNG, but has the " + (width > 0 ? "height " + height : "width " + width)
                        + " in its header");
        assertThat(SecondOpinion.violations(png(Integer.MAX_VALUE, Integer.MAX_VALUE, "IHDR")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void other_formats_are_named(String name, byte[] image) {
        assertBroken(
                image,
                "image-format",
                "is neither PNG nor JPEG, but " + name + "; the content determines the format, not the " + "file name");
    }

    static Stream<Arguments> other_formats_are_named() {
        byte[] appleChunk = ascii("\211PNG\r\n\32\n\0\0\0\4CgBI\120\0\40\2");
        return Map.ofEntries(
                        Map.entry("Apple's own variant of PNG (CgBI)", join(appleChunk, png(400, 300, "IHDR"))),
                        Map.entry("JPEG-LS", file(frame(0xf7, 400, 300))),
                        Map.entry("GIF", Pictures.gif(400, 300)),
                        Map.entry("WebP", ascii("RIFF\0\1\0\0WEBPVP8 ")),
                        Map.entry("AVIF", ascii("\0\0\0\34ftypavif\0\0\0\0mif1miaf")),
                        Map.entry("HEIC", ascii("\0\0\0\34ftypheic\0\0\0\0mif1heic")),
                        Map.entry("a video or another file of the MP4 family", ascii("\0\0\0\34ftypisom\0\0\2\0")),
                        Map.entry("BMP", ascii("BM\66\7\14\0\0\0\0\0\66\0\0\0\50\0\0\0\220\1\0\0")),
                        Map.entry("TIFF", ascii("MM\0*\0\0\0\10")),
                        Map.entry("JPEG 2000", ascii("\0\0\0\14jP  \r\n\207\n")),
                        Map.entry("JPEG XL", ascii("\377\12\372\0")),
                        Map.entry("PDF", ascii("%PDF-1.7\n")),
                        Map.entry("SVG or other XML", ascii("<svg xmlns=")),
                        Map.entry("an HTML page", ascii("\n<!doctype html><html><title>403")),
                        Map.entry(
                                "Base64 text; decode it first, or pass it to Image.base64",
                                ascii("iVBORw0KGgoAAAANSUhE")),
                        Map.entry("the text of a data: URI; decode it first", ascii("data:image/png;base64,iVBO")),
                        Map.entry("empty", new byte[0]))
                .entrySet()
                .stream()
                .map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    private static byte[] png(int width, int height, String type) {
        return ByteBuffer.allocate(33)
                .putLong(0x89504e470d0a1a0aL)
                .putInt(13)
                .put(ascii(type))
                .putInt(width)
                .putInt(height)
                .put(bytes(8, 6))
                .array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(ISO_8859_1);
    }

    private static void assertBroken(byte[] image, String rule, String message) {
        assertThat(SecondOpinion.violations(image)).containsExactly(new Violation(rule, "", message));
    }
}
