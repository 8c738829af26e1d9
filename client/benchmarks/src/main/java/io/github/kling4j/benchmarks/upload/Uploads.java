package io.github.kling4j.benchmarks.upload;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.kling4j.KlingJson;
import io.github.kling4j.image.Image;
import io.github.kling4j.image.JsonWithImages;
import io.github.kling4j.model.ImageToVideoRequest;
import io.github.kling4j.validation.Validators;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import okio.Buffer;
import okio.BufferedSink;
import okio.HashingSink;
import okio.Okio;
import tools.jackson.databind.json.JsonMapper;

/** The same request, its frame in a file, written to a sink in four ways. */
public final class Uploads {

    private static final String PROMPT = "The sun rises";
    private static final String BEGIN = "{\"first_frame\":\"";
    private static final String END = "\",\"prompt\":\"" + PROMPT + "\"}";
    private static final JsonAdapter<ImageToVideoRequest> OURS =
            KlingJson.moshi().adapter(ImageToVideoRequest.class);
    private static final JsonAdapter<Text> TEXT = new Moshi.Builder().build().adapter(Text.class);
    private static final JsonMapper JACKSON = JsonMapper.builder().build();

    private Uploads() {}

    /** One way to write. */
    @FunctionalInterface
    interface Way {

        void write(Path frame, BufferedSink sink) throws IOException;
    }

    public record Text(String first_frame, String prompt) {}

    public record Bytes(byte[] first_frame, String prompt) {}

    static ImageToVideoRequest request(Path frame) {
        return ImageToVideoRequest.builder()
                .firstFrame(Image.file(frame))
                .prompt(PROMPT)
                .build();
    }

    /** With every check: the rules of a request, the picture's header, the file unchanged at the end. */
    static void ours(Path frame, BufferedSink sink) throws IOException {
        ImageToVideoRequest request = request(frame);
        JsonWithImages json = JsonWithImages.of(OURS, request);
        Validators.of(ImageToVideoRequest.class).requireValid(request);
        json.writeTo(sink);
    }

    /** Slices of the file, encoded one by one between the texts around them; nothing is checked. */
    static void streaming(Path frame, BufferedSink sink) throws IOException {
        sink.writeUtf8(BEGIN);
        Base64.Encoder encoder = Base64.getEncoder();
        byte[] slice = new byte[6 * 1024];
        byte[] encoded = new byte[8 * 1024];
        try (InputStream in = Files.newInputStream(frame)) {
            for (int read = in.readNBytes(slice, 0, slice.length);
                    read > 0;
                    read = in.readNBytes(slice, 0, slice.length)) {
                byte[] full = read == slice.length ? slice : Arrays.copyOf(slice, read);
                sink.write(encoded, 0, encoder.encode(full, encoded));
            }
        }
        sink.writeUtf8(END);
    }

    /** Returns how many bytes {@link #streaming} writes. */
    static long streamedLength(Path frame) throws IOException {
        return BEGIN.length() + (Files.size(frame) + 2) / 3 * 4 + END.length();
    }

    /** A text of Base64, written through a buffer, as Retrofit's converter does it. */
    static void moshi(Path frame, BufferedSink sink) throws IOException {
        String text = Base64.getEncoder().encodeToString(Files.readAllBytes(frame));
        Buffer buffer = new Buffer();
        TEXT.toJson(JsonWriter.of(buffer), new Text(text, PROMPT));
        sink.write(buffer.readByteString());
    }

    /** Bytes, which Jackson encodes by itself. */
    static void jackson(Path frame, BufferedSink sink) throws IOException {
        JACKSON.writeValue(sink.outputStream(), new Bytes(Files.readAllBytes(frame), PROMPT));
    }

    /** The same in memory, for libraries that need the length in advance. */
    static byte[] jacksonBytes(Path frame) throws IOException {
        return JACKSON.writeValueAsBytes(new Bytes(Files.readAllBytes(frame), PROMPT));
    }

    /** Throws {@link IllegalStateException} when any of them writes other bytes than the rest. */
    static void requireAgreement(Path frame) throws IOException {
        String expected = hash(Uploads::streaming, frame);
        for (Way way : new Way[] {Uploads::ours, Uploads::moshi, Uploads::jackson}) {
            if (!hash(way, frame).equals(expected)) {
                throw new IllegalStateException("one of the ways writes other bytes than streaming by hand");
            }
        }
    }

    private static String hash(Way way, Path frame) throws IOException {
        HashingSink hashing = HashingSink.sha256(Okio.blackhole());
        try (BufferedSink sink = Okio.buffer(hashing)) {
            way.write(frame, sink);
        }
        return hashing.hash().hex();
    }
}
