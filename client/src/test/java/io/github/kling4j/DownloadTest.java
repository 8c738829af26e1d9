package io.github.kling4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kling4j.error.ApiException;
import io.github.kling4j.error.DownloadException;
import io.github.kling4j.error.OutcomeUnknownException;
import io.github.kling4j.simulator.Fault;
import io.github.kling4j.simulator.Operation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DownloadTest extends WithSimulator {

    @TempDir
    private Path directory;

    private Path target;
    private String url;

    @BeforeEach
    void makeAVideo() {
        target = directory.resolve("sunrise.mp4");
        url = client.imageToVideo().generate(REQUEST).videos().get(0);
    }

    @Test
    void a_download_writes_only_the_complete_video() throws IOException {
        assertThat(client.download(url, target)).isEqualTo(target);

        byte[] video = Files.readAllBytes(target);
        assertThat(new String(video, 4, 4, StandardCharsets.US_ASCII)).isEqualTo("ftyp");
        assertThat(directory).isDirectoryContaining(file -> file.equals(target));
        assertThat(directory.toFile().list()).hasSize(1);
    }

    @Test
    void the_token_is_never_sent_to_the_host_of_the_videos() {
        client.download(url, target);

        assertThat(simulator.downloads()).isEqualTo(1);
        assertThat(simulator.tokenLeaked()).isFalse();
    }

    @Test
    void a_redirect_of_the_api_to_another_host_is_not_followed() {
        simulator.failNext(Operation.LOOK_UP, Fault.status(302).header("Location", url));
        simulator.failNext(Operation.SUBMIT, Fault.status(307).header("Location", url));

        assertThat(catchThrowableOfType(
                                ApiException.class, () -> client.imageToVideo().get("t"))
                        .status())
                .isEqualTo(302);
        assertThat(catchThrowableOfType(
                                OutcomeUnknownException.class,
                                () -> client.imageToVideo().submit(REQUEST))
                        .status())
                .isEqualTo(307);
        assertThat(simulator.downloads()).isZero();
        assertThat(simulator.tokenLeaked()).isFalse();
    }

    @Test
    void an_existing_file_is_not_overwritten() throws IOException {
        Files.writeString(target, "precious");

        DownloadException thrown = failure(url);

        assertThat(thrown)
                .hasMessage(target + " already exists and was not overwritten")
                .hasCauseInstanceOf(FileAlreadyExistsException.class);
        assertThat(target).hasContent("precious");
        assertThat(simulator.downloads()).isZero();
    }

    @Test
    void a_partial_video_leaves_no_file_after_the_last_attempt() {
        for (int i = 0; i < 5; i++) {
            simulator.failNext(Operation.DOWNLOAD, Fault.truncated());
        }

        assertThat(failure(url)).hasCauseInstanceOf(IOException.class);
        assertThat(simulator.downloads()).isEqualTo(5);
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void an_interrupted_download_is_retried() {
        simulator.failNext(Operation.DOWNLOAD, Fault.truncated());
        simulator.failNext(Operation.DOWNLOAD, Fault.resetOnHeaders());
        simulator.failNext(Operation.DOWNLOAD, Fault.status(503));
        List<Long> announced = new CopyOnWriteArrayList<>();

        client.download(
                url,
                target,
                DownloadOptions.builder()
                        .progress((written, whole) -> announced.add(whole - written))
                        .build());

        assertThat(simulator.downloads()).isEqualTo(4);
        assertThat(announced).as("progress ends with the last byte").endsWith(0L);
        assertThat(directory.toFile().list()).containsExactly("sunrise.mp4");
    }

    @Test
    void an_existing_file_is_replaced_with_overwrite() throws IOException {
        Files.writeString(target, "old");

        client.download(url, target, DownloadOptions.builder().overwrite(true).build());

        assertThat(Files.size(target)).isGreaterThan(1000);
        assertThat(directory.toFile().list()).containsExactly("sunrise.mp4");
    }

    @Test
    void a_video_that_is_too_large_is_rejected() {
        DownloadException thrown = catchThrowableOfType(
                DownloadException.class,
                () -> client.download(
                        url, target, DownloadOptions.builder().maximumSize(1000).build()));

        assertThat(thrown).hasMessageContaining("the video is larger than 1000 bytes");
        assertThat(simulator.downloads()).as("not tried again").isEqualTo(1);
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    @Timeout(30)
    void an_exception_of_the_progress_listener_has_no_effect() {
        for (Throwable thrown : List.of(new IllegalStateException("enough"), new AssertionError("enough"))) {
            client.download(
                    url,
                    target,
                    DownloadOptions.builder()
                            .overwrite(true)
                            .progress((written, whole) -> Thrown.sneakily(thrown))
                            .build());

            assertThat(directory.toFile().list()).containsExactly("sunrise.mp4");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 204, 205, 206})
    void a_response_without_a_complete_video_is_a_failure(int status) {
        for (int i = 0; i < 5; i++) {
            simulator.failNext(
                    Operation.DOWNLOAD,
                    Fault.status(status).header("Content-Type", "video/mp4").body(status == 206 ? "ftyp" : ""));
        }

        assertThat(failure(url))
                .hasMessageEndingWith(
                        switch (status) {
                            case 200 -> ": the response was empty";
                            case 206 ->
                                ": the status code was 206: only a part of the video was received, although the whole "
                                        + "video was requested";
                            default -> ": the status code was " + status + ", which has no content";
                        });
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    @Timeout(60)
    void a_download_that_is_stopped_between_two_attempts_leaves_nothing() throws Exception {
        ManualTime manual = new ManualTime();
        for (boolean closing : new boolean[] {false, true}) {
            simulator.failNext(Operation.DOWNLOAD, Fault.truncated());
            try (KlingClient client = client(simulator.token()).time(manual).build()) {
                CompletableFuture<Path> download = client.downloadAsync(url, target);
                manual.awaitAppointment();
                assertThat(directory.toFile().list()).singleElement().asString().endsWith(".part");

                Runnable stop = closing ? client::close : () -> download.cancel(true);
                stop.run();

                assertThat(directory).isEmptyDirectory();
                assertThat(manual.appointments() + manual.alarms()).isZero();
            }
        }
    }

    @Test
    void a_download_can_run_asynchronously() {
        assertThat(client.downloadAsync(url, target).join()).isEqualTo(target).isNotEmptyFile();
    }

    @Test
    void an_error_of_the_host_is_reported_with_a_remedy() {
        simulator.failNext(Operation.DOWNLOAD, Fault.status(403));

        DownloadException thrown = failure(url + "?signature=secret");

        assertThat(thrown.status()).isEqualTo(403);
        assertThat(thrown)
                .hasMessageContaining("the video at " + url + " was not written to " + target)
                .hasMessageContaining("the status code was 403; URLs of videos expire soon")
                .hasMessageNotContaining("secret");
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void an_invalid_url_is_rejected() {
        assertThat(failure("not a url")).hasMessage("the video's URL is not an http or https URL");
    }

    @Test
    void a_missing_directory_is_named() {
        target = directory.resolve("missing").resolve("sunrise.mp4");

        assertThat(failure(url)).hasMessageContaining(target.toString()).hasCauseInstanceOf(IOException.class);
    }

    @Test
    void a_failure_without_a_response_has_a_null_status() {
        assertThat(failure("https://localhost:1/sunrise.mp4").status()).isNull();
    }

    @Test
    void a_target_may_have_a_name_of_the_maximum_length() {
        target = directory.resolve("n".repeat(251) + ".mp4");

        assertThat(client.download(url, target)).isNotEmptyFile();
        assertThat(directory.toFile().list()).hasSize(1);
    }

    @Test
    void a_directory_is_rejected_as_a_target_and_nothing_is_downloaded() {
        for (Path target : List.of(directory, directory.getRoot(), Path.of(""))) {
            for (boolean overwrite : new boolean[] {false, true}) {
                assertThat(catchThrowableOfType(
                                DownloadException.class,
                                () -> client.download(
                                        url,
                                        target,
                                        DownloadOptions.builder()
                                                .overwrite(overwrite)
                                                .build())))
                        .hasMessage(target + " is a directory: write a file in it");
            }
        }
        assertThat(simulator.downloads()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "Content-Type, application/xml, 'the response is not a video but application/xml'",
        "Content-Type, text/html, 'the response is not a video but text/html'",
        "Content-Encoding, gzip, 'the video has the content encoding gzip, although the client requested an"
                + " unencoded video'"
    })
    void a_response_that_is_not_a_video_is_not_written(String header, String value, String reason) {
        for (int i = 0; i < 5; i++) {
            simulator.failNext(
                    Operation.DOWNLOAD,
                    Fault.status(200)
                            .header("Content-Type", "video/mp4")
                            .header(header, value)
                            .body("something else"));
        }

        assertThat(failure(url)).hasMessageEndingWith(": " + reason);
        assertThat(simulator.downloads()).isEqualTo(5);
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void an_empty_content_encoding_means_identity() {
        simulator.failNext(
                Operation.DOWNLOAD,
                Fault.status(200)
                        .header("Content-Type", "video/mp4")
                        .header("Content-Encoding", "")
                        .body("ftyp"));

        assertThat(client.download(url, target)).hasContent("ftyp");
    }

    @Test
    void messages_of_foreign_exceptions_are_shown_with_their_class() {
        OkHttpClient failing = new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    throw new IOException("gone");
                })
                .build();
        try (KlingClient client = client(simulator.token()).httpClient(failing).build()) {
            assertThat(catchThrowableOfType(DownloadException.class, () -> client.download(url, target)))
                    .hasMessageEndingWith(" was not written to " + target + ": java.io.IOException: gone");
        }
    }

    private DownloadException failure(String url) {
        return catchThrowableOfType(DownloadException.class, () -> client.download(url, target));
    }
}
