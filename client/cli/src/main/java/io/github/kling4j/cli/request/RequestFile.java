package io.github.kling4j.cli.request;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import io.github.kling4j.KlingJson;
import io.github.kling4j.cli.output.ExitStatus;
import io.github.kling4j.cli.output.Failure;
import io.github.kling4j.cli.output.Json;
import io.github.kling4j.json.JsonValues;
import io.github.kling4j.validation.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import okio.BufferedSource;
import okio.ByteString;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/**
 * A file with one JSON request.
 *
 * @param name the name of the file; {@code -} for standard input
 */
public record RequestFile(String name) {

    private static final ByteString BYTE_ORDER_MARK = ByteString.decodeHex("efbbbf");

    /**
     * Reads the file, and returns the properties of its request.
     *
     * @param request the class of the request
     */
    Map<String, @Nullable Object> read(Class<?> request) {
        try (BufferedSource source = open(name, "--from")) {
            JsonReader reader = JsonReader.of(source);
            Object value = JsonValues.read(reader);
            if (!JsonFault.isWhole(reader)) {
                throw invalid(
                        new Violation("json", "", "unexpected text after the request; --from accepts one request"));
            }
            // Throws an exception if a value has another type than in the request.
            var unused = KlingJson.moshi().adapter(request).fromJson(Json.text(value, ""));
            return properties(value);
        } catch (JsonDataException e) {
            throw invalid(JsonFault.of(e));
        } catch (IOException e) {
            throw invalid(JsonFault.of(e));
        }
    }

    @SuppressWarnings("unchecked") // JSON names are strings.
    private Map<String, @Nullable Object> properties(@Nullable Object value) {
        if (value instanceof Map<?, ?> object) {
            return (Map<String, @Nullable Object>) object;
        }
        throw invalid(new Violation("type", "", "a request is an object, such as {\"prompt\": \"…\"}"));
    }

    private Failure invalid(Violation violation) {
        return new Failure(ExitStatus.INVALID, label(name) + ": " + violation);
    }

    /** Returns the name by which messages refer to a file. */
    public static String label(String name) {
        return name.equals("-") ? "standard input" : name;
    }

    /**
     * Opens a file, or standard input.
     *
     * @param option the option whose value is the name, for messages; the empty string if there is none
     */
    public static BufferedSource open(String name, String option) {
        String place = option.isEmpty() ? name : option + " " + name;
        try {
            BufferedSource source = Okio.buffer(Okio.source(stream(name, place)));
            if (source.rangeEquals(0, BYTE_ORDER_MARK)) {
                source.skip(BYTE_ORDER_MARK.size());
            }
            return source;
        } catch (NoSuchFileException e) {
            throw Failure.usage(place + ": the file does not exist; write the name of a file with a JSON request,"
                    + " or - for standard input");
        } catch (AccessDeniedException e) {
            throw Failure.usage(place + ": may not be read; change its permissions");
        } catch (IOException | InvalidPathException e) {
            throw Failure.usage(place + ": cannot be read: " + e.getMessage());
        }
    }

    private static InputStream stream(String name, String place) throws IOException {
        if (name.equals("-")) {
            return System.in;
        }
        Path file = Path.of(name);
        if (Files.isDirectory(file)) {
            throw Failure.usage(place + ": is a directory; write the name of a file in it");
        }
        return Files.newInputStream(file);
    }
}
