package io.github.kling4j.jobs;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * One line of the acknowledgement log, which records the task that the service created for a job.
 *
 * @param key the key of the job
 * @param attempt the number of the attempt, from 1
 * @param attemptId see {@link StoredJob#attemptId}
 * @param request the digest of the request that was sent, see {@link StoredRequest#digest}
 * @param taskId the id of the task at the service
 */
record Acknowledgement(String key, int attempt, long attemptId, String request, String taskId) {

    private static final int WORDS = 7;

    /**
     * Returns the line for the log file, without a line break. The last word of the line is a checksum of the other
     * words.
     */
    String line(Instant at) {
        String words =
                encoded(key) + " " + attempt + " " + attemptId + " " + request + " " + encoded(taskId) + " " + at;
        return words + " " + checksum(words);
    }

    /** Parses a line; returns null if the line is incomplete or its checksum is wrong. */
    static @Nullable Acknowledgement of(String line) {
        String[] words = line.split(" ");
        int last = line.lastIndexOf(' ');
        if (words.length != WORDS || !checksum(line.substring(0, last)).equals(words[WORDS - 1])) {
            return null;
        }
        return new Acknowledgement(
                decoded(words[0]), Integer.parseInt(words[1]), Long.parseLong(words[2]), words[3], decoded(words[4]));
    }

    private static String checksum(String words) {
        CRC32 sum = new CRC32();
        sum.update(words.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
