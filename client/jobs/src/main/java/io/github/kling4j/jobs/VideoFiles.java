package io.github.kling4j.jobs;

import io.github.kling4j.DownloadOptions;
import io.github.kling4j.KlingClient;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Downloads the videos of a job to a directory or to a {@link VideoSink}. */
final class VideoFiles {

    private static final int LONGEST_NAME = 180;
    private static final DownloadOptions OVERWRITE =
            DownloadOptions.builder().overwrite(true).build();

    private final KlingClient client;
    private final Settings settings;

    VideoFiles(KlingClient client, Settings settings) {
        this.client = client;
        this.settings = settings;
    }

    /** Downloads the videos and returns their locations, in the order of the links. */
    List<String> fetch(StoredJob job, List<String> links) throws IOException {
        List<String> places = new ArrayList<>();
        for (int i = 0; i < links.size(); i++) {
            places.add(
                    settings.sink() == null
                            ? toDirectory(job, links.get(i), i)
                            : toSink(settings.sink(), job, links.get(i), i));
        }
        return places;
    }

    private String toDirectory(StoredJob job, String link, int index) throws IOException {
        Path directory = Files.createDirectories(settings.videos());
        return client.download(link, directory.resolve(fileName(job.key(), index)), OVERWRITE)
                .toString();
    }

    private String toSink(VideoSink sink, StoredJob job, String link, int index) throws IOException {
        Path directory = Files.createTempDirectory("kling-job");
        Path file = directory.resolve("video.mp4");
        try {
            String place = sink.store(job.job(), index, client.download(link, file));
            if (place == null) {
                throw new IOException("the sink returned null instead of the location of the video");
            }
            return Text.line(place);
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(directory);
        }
    }

    /**
     * Returns the file name of a video: the key of the job, percent-encoded and shortened if necessary. From the second
     * video of a job on, the name also contains the number of the video.
     */
    static String fileName(String key, int index) {
        String name = URLEncoder.encode(key, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        if (name.startsWith(".")) {
            name = "%2E" + name.substring(1);
        }
        if (name.length() > LONGEST_NAME) {
            String digest = HexFormat.of().formatHex(ImageStore.digest().digest(key.getBytes(StandardCharsets.UTF_8)));
            name = name.substring(0, LONGEST_NAME - 65) + "-" + digest;
        }
        // An encoded key contains no comma: the second video of one job cannot overwrite the first of another.
        return name + (index == 0 ? "" : "," + (index + 1)) + ".mp4";
    }
}
