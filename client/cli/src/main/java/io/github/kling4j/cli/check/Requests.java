package io.github.kling4j.cli.check;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import io.github.kling4j.cli.output.Failure;
import io.github.kling4j.cli.request.RequestFile;
import java.io.IOException;
import okio.Buffer;
import okio.BufferedSource;

/**
 * The requests of a file. A file contains either one request, on any number of lines, or one request on each line. The
 * second form is assumed if the name of the file ends with {@code .jsonl} or {@code .ndjson}, or if the first line is a
 * complete JSON value and another line follows. In this form, only one line is in memory at a time.
 */
final class Requests {

    private final String name;
    private final String label;
    private final Judge<?> judge;
    private final Report report;

    Requests(String name, Judge<?> judge, Report report) {
        this.name = name;
        this.label = RequestFile.label(name);
        this.judge = judge;
        this.report = report;
    }

    /** Checks each request and immediately reports the result. */
    void check() {
        try (BufferedSource source = RequestFile.open(name, "")) {
            if (hasManyLines(source)) {
                checkLines(source);
            } else {
                report.add(judge.verdict(label, 0, source));
            }
        } catch (IOException e) {
            throw Failure.usage(label + ": cannot be read: " + e.getMessage());
        }
    }

    private boolean hasManyLines(BufferedSource source) throws IOException {
        if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
            return true;
        }
        long end = source.indexOf((byte) '\n');
        if (end < 0) {
            return false;
        }
        BufferedSource ahead = source.peek();
        Buffer first = new Buffer();
        first.write(ahead, end);
        return isWhole(first) && hasMore(ahead);
    }

    private static boolean isWhole(Buffer line) {
        try {
            JsonReader reader = JsonReader.of(line);
            reader.skipValue();
            return reader.peek() == JsonReader.Token.END_DOCUMENT;
        } catch (IOException | JsonDataException e) {
            return false;
        }
    }

    private static boolean hasMore(BufferedSource rest) throws IOException {
        while (!rest.exhausted()) {
            if (!isBlank(rest.readByte())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBlank(byte each) {
        return each == ' ' || each == '\t' || each == '\r' || each == '\n';
    }

    private void checkLines(BufferedSource source) throws IOException {
        Buffer line = new Buffer();
        for (long number = 1; !source.exhausted(); number++) {
            long end = source.indexOf((byte) '\n');
            if (end < 0) {
                line.writeAll(source);
            } else {
                line.write(source, end);
                source.skip(1);
            }
            if (hasMore(line.peek())) {
                report.add(judge.verdict(label, number, line));
            }
            line.clear();
        }
    }
}
