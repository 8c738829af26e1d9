package com.example.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.kling4j.KlingClient;
import io.github.kling4j.WaitOptions;
import io.github.kling4j.jobs.JobState;
import io.github.kling4j.jobs.VideoJobs;
import io.github.kling4j.model.Task;
import io.github.kling4j.model.TextToVideoRequest;
import io.github.kling4j.simulator.Fault;
import io.github.kling4j.simulator.KlingSimulator;
import io.github.kling4j.simulator.Operation;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Runs the application over HTTP, with its own data source. The order of the properties in JSON does not matter. */
class StudioTest {

    private static final TextToVideoRequest REQUEST =
            TextToVideoRequest.builder().prompt("A boat leaves the harbour").build();
    private static final WaitOptions HURRY = WaitOptions.builder()
            .initialDelay(Duration.ZERO)
            .interval(Duration.ofMillis(10))
            .build();

    @TempDir
    private Path directory;

    private KlingSimulator simulator;
    private ConfigurableApplicationContext application;

    @BeforeEach
    void start() {
        simulator = KlingSimulator.start();
        application = SpringApplication.run(
                Studio.class,
                "--server.port=0",
                "--management.endpoint.health.show-details=always",
                "--spring.datasource.url=jdbc:h2:file:" + directory.resolve("studio") + ";WRITE_DELAY=0",
                "--kling.api-key=" + simulator.token(),
                "--kling.base-url=" + simulator.baseUrl(),
                "--kling.jobs.videos=" + directory.resolve("videos"),
                "--kling.jobs.acknowledgements=" + directory.resolve("acknowledgements"),
                "--kling.jobs.poll-interval=100ms");
    }

    @AfterEach
    void stop() {
        application.close();
        simulator.close();
    }

    @Test
    void a_video_is_made_and_measured() throws Exception {
        KlingClient client = application.getBean(KlingClient.class);
        Task done = client.textToVideo().generate(REQUEST, HURRY);
        Path video = client.download(done.videos().get(0), directory.resolve("video.mp4"));

        assertThat(video).isNotEmptyFile();
        assertThat(application
                        .getBean(MeterRegistry.class)
                        .get("kling.client.submit")
                        .tag("kling.outcome", "succeeded")
                        .timer()
                        .count())
                .isEqualTo(1);
        assertThat(health()).contains("\"kling\":{\"status\":\"UP\"}");
    }

    @Test
    void a_job_is_done_on_the_data_source_of_the_application() throws Exception {
        VideoJobs jobs = application.getBean(VideoJobs.class);
        jobs.add("harbour", REQUEST);

        assertThat(jobs.awaitIdle(Duration.ofMinutes(2))).isTrue();
        assertThat(jobs.get("harbour").state()).isEqualTo(JobState.DONE);
        assertThat(directory.resolve("videos/harbour.mp4")).isNotEmptyFile();
        assertThat(health()).contains("\"klingJobs\":{").contains("\"done\":1").doesNotContain("ATTENTION");
        assertThat(application
                        .getBean(MeterRegistry.class)
                        .get("kling.jobs")
                        .tag("state", "done")
                        .gauge()
                        .value())
                .isEqualTo(1);
    }

    @Test
    void a_refused_account_is_reported_and_leaves_the_application_up() throws Exception {
        simulator.failNext(Operation.SUBMIT, Fault.status(402));
        KlingClient client = application.getBean(KlingClient.class);
        assertThat(catchThrowable(() -> client.textToVideo().submit(REQUEST))).isNotNull();

        assertThat(health())
                .startsWith("200 ")
                .contains("\"status\":\"ATTENTION\"")
                .contains("\"account\":\"refused with status 402\"");
    }

    private String health() throws Exception {
        URI uri = URI.create("http://localhost:" + application.getEnvironment().getProperty("local.server.port")
                + "/actuator/health");
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
        return answer.statusCode() + " " + answer.body();
    }
}
