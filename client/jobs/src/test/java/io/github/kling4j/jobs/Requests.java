package io.github.kling4j.jobs;

import io.github.kling4j.KlingClient;
import io.github.kling4j.model.TextToVideoRequest;
import io.github.kling4j.simulator.KlingSimulator;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** Requests and clients for tests. */
final class Requests {

    private Requests() {}

    static TextToVideoRequest text(String prompt) {
        return TextToVideoRequest.builder().prompt(prompt).build();
    }

    static KlingClient client(KlingSimulator simulator) {
        return KlingClient.builder()
                .baseUrl(simulator.baseUrl().toString())
                .apiKey(simulator.token())
                .build();
    }

    /** Writes the acknowledgement log of a process that was killed after writing this line. */
    static void logged(Path directory, JobStore store, StoredJob submitting, String taskId) throws IOException {
        Acknowledgement line = new Acknowledgement(
                submitting.key(), submitting.attempt(), submitting.attemptId(), store.digest(submitting), taskId);
        Files.createDirectories(directory);
        Files.writeString(directory.resolve("dead.acks"), line.line(Instant.EPOCH) + "\n");
    }

    /** Returns a PNG of 300 × 300 random grey pixels, about 90 kB. */
    static byte[] png(long seed) {
        try {
            ByteArrayOutputStream pixels = new ByteArrayOutputStream();
            Random random = new Random(seed);
            try (DeflaterOutputStream out = new DeflaterOutputStream(pixels)) {
                byte[] row = new byte[301];
                for (int y = 0; y < 300; y++) {
                    random.nextBytes(row);
                    row[0] = 0;
                    out.write(row);
                }
            }
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            png.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
            chunk(png, "IHDR", new byte[] {0, 0, 1, 44, 0, 0, 1, 44, 8, 0, 0, 0, 0});
            chunk(png, "IDAT", pixels.toByteArray());
            chunk(png, "IEND", new byte[0]);
            return png.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void chunk(ByteArrayOutputStream png, String type, byte[] data) throws IOException {
        DataOutputStream out = new DataOutputStream(png);
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) crc.getValue());
    }
}
