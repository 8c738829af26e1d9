package io.github.kling4j.benchmarks.jobs;

import io.github.kling4j.Generated;
import io.github.kling4j.KlingClient;
import io.github.kling4j.WaitOptions;
import io.github.kling4j.benchmarks.validation.Cases;
import io.github.kling4j.model.ImageToVideoRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** {@code generateAll}, whose queue ends with its process: prints {@code done} for each video that is stored. */
public final class InMemory {

    private InMemory() {}

    /** Takes the base URL of the service, a directory, and how many videos to make. */
    public static void main(String[] args) throws IOException {
        Path videos = Files.createDirectories(Path.of(args[1]));
        WaitOptions wait = WaitOptions.builder()
                .initialDelay(Duration.ofMillis(1))
                .interval(Duration.ofSeconds(1))
                .build();
        System.out.println("ready");
        System.in.read();
        ExecutorService downloads = Executors.newFixedThreadPool(Store.THREADS);
        try (KlingClient client =
                        KlingClient.builder().baseUrl(args[0]).apiKey("token").build();
                Stream<Generated<ImageToVideoRequest>> all = client.imageToVideo()
                        .generateAll(
                                Collections.nCopies(Integer.parseInt(args[2]), Cases.single()), Store.THREADS, wait)) {
            all.forEach(each -> downloads.execute(() -> {
                String link = each.task().videos().get(0);
                client.download(link, videos.resolve(each.task().id() + ".mp4"));
                System.out.println("done");
            }));
            System.in.read();
        }
        System.exit(0);
    }
}
