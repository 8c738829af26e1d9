package io.github.kling4j.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.KlingClient;
import io.github.kling4j.image.Image;
import io.github.kling4j.model.ImageToVideoRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Contains the code of the guide. */
class GuideTest {

    @Test
    void the_code_in_the_guide_is_the_code_in_this_class() throws IOException {
        String guide = Files.readString(Path.of("README.md"));
        String here = Files.readString(Path.of("src/test/java/io/github/kling4j/jobs/GuideTest.java"));

        assertThat(found("^```java\n(.*?)^```", guide))
                .hasSize(2)
                .isEqualTo(found("^ *// guide\n(.*?)^ *// end\n", here));
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern, Pattern.MULTILINE | Pattern.DOTALL)
                .matcher(text)
                .results()
                .map(block -> block.group(1).stripTrailing().stripIndent())
                .toList();
    }

    void batch() throws InterruptedException {
        // guide
        try (KlingClient client = KlingClient.create();
                VideoJobs jobs = VideoJobs.builder(client)
                        .file(Path.of("harbour"))
                        .videos(Path.of("videos"))
                        .open()) {
            for (int i = 1; i <= 100; i++) {
                jobs.add(
                        "harbour-" + i,
                        ImageToVideoRequest.builder()
                                .firstFrame(Image.file(Path.of("frames", i + ".png")))
                                .prompt("The sun sets")
                                .build());
            }
            jobs.start();
            jobs.awaitIdle(Duration.ofHours(6));
        }
        // end
    }

    void service(KlingClient client, DataSource postgresql) {
        // guide
        VideoJobs jobs = VideoJobs.builder(client)
                .dataSource(postgresql)
                .acknowledgements(Path.of("/var/lib/trailers/acknowledgements"))
                .sink((job, index, file) -> "s3://trailers/" + job.key() + "-" + index + ".mp4") // upload it here
                .inFlight(20)
                .submitsPerDay(500)
                .open();
        jobs.start();
        // end
    }
}
