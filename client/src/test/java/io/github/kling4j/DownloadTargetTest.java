package io.github.kling4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kling4j.error.DownloadException;
import io.github.kling4j.simulator.Fault;
import io.github.kling4j.simulator.Operation;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A video is written to its target in one step, and replaces only files that it may replace. */
@Timeout(120)
class DownloadTargetTest extends WithSimulator {

    private static final DownloadOptions OVERWRITE =
            DownloadOptions.builder().overwrite(true).build();

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
    void one_of_16_concurrent_downloads_to_one_path_succeeds() throws IOException {
        int downloads = 16;
        holdUntilAllHaveArrived(downloads);

        List<CompletableFuture<Path>> all = IntStream.range(0, downloads)
                .mapToObj(i -> client.downloadAsync(url, target))
                .toList();
        List<String> outcomes = all.stream().map(DownloadTargetTest::outcome).toList();

        assertThat(outcomes).filteredOn("written"::equals).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.equals("written"))
                .hasSize(downloads - 1)
                .containsOnly("the video at " + url + " was not written to " + target
                        + ": another process created this file during the download; it was not overwritten");
        assertThatOnlyTheWholeVideoIsThere();
    }

    @Test
    void one_of_the_downloads_to_one_path_in_two_programs_succeeds() throws IOException {
        int each = 4;
        holdUntilAllHaveArrived(2 * each);

        List<String> outcomes = Stream.of("first", "second")
                .map(program -> CompletableFuture.supplyAsync(() -> printedByAProgram(each)))
                .toList()
                .stream()
                .flatMap(printed -> printed.join().lines())
                .toList();

        assertThat(outcomes).hasSize(2 * each).filteredOn("written"::equals).hasSize(1);
        assertThatOnlyTheWholeVideoIsThere();
    }

    private String printedByAProgram(int downloads) {
        try {
            return Forked.run(
                    List.of(),
                    Program.class,
                    simulator.baseUrl().toString(),
                    url,
                    target.toString(),
                    Integer.toString(downloads));
        } catch (IOException | InterruptedException e) {
            throw new CompletionException(e);
        }
    }

    /** Downloads a video to one path several times concurrently, and prints the results. */
    static final class Program {

        public static void main(String[] args) {
            try (KlingClient client =
                    KlingClient.builder().baseUrl(args[0]).apiKey("a-key").build()) {
                List<CompletableFuture<Path>> all = new ArrayList<>();
                for (int i = 0; i < Integer.parseInt(args[3]); i++) {
                    all.add(client.downloadAsync(args[1], Path.of(args[2])));
                }
                all.forEach(download -> System.out.println(outcome(download)));
            }
        }
    }

    private static String outcome(CompletableFuture<Path> download) {
        return download.handle((path, failure) -> failure == null ? "written" : failure.getMessage())
                .join();
    }

    private void holdUntilAllHaveArrived(int downloads) {
        CountDownLatch arrived = new CountDownLatch(downloads);
        for (int i = 0; i < downloads; i++) {
            simulator.failNext(Operation.DOWNLOAD, Fault.held(arrived::countDown, arrived));
        }
    }

    private void assertThatOnlyTheWholeVideoIsThere() throws IOException {
        assertThat(directory.toFile().list()).containsExactly("sunrise.mp4");
        assertThat(Files.readAllBytes(target)).isEqualTo(video());
    }

    private byte[] video() throws IOException {
        return Files.readAllBytes(
                client.download(url, Files.createTempDirectory(directory, "v").resolve("video")));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_part_of_a_video_is_never_seen_at_the_target(boolean overwrite) throws IOException {
        if (overwrite) {
            Files.writeString(target, "old");
        }
        List<String> seen = new ArrayList<>();

        client.download(
                url,
                target,
                DownloadOptions.builder()
                        .overwrite(overwrite)
                        .progress((written, announced) -> seen.add(content()))
                        .build());

        assertThat(seen).isNotEmpty().containsOnly(overwrite ? "old" : "nothing");
        assertThat(target).hasBinaryContent(video());
    }

    private String content() {
        try {
            return Files.exists(target, LinkOption.NOFOLLOW_LINKS) ? Files.readString(target) : "nothing";
        } catch (IOException e) {
            return e.toString();
        }
    }

    @Test
    void a_file_created_at_the_target_during_a_download_is_not_overwritten() throws IOException {
        DownloadException thrown = failure(
                target,
                DownloadOptions.builder()
                        .progress((written, announced) -> {
                            if (written == announced) {
                                write("precious");
                            }
                        })
                        .build());

        assertThat(thrown)
                .hasMessage("the video at " + url + " was not written to " + target
                        + ": another process created this file during the download; it was not overwritten")
                .hasCauseInstanceOf(FileAlreadyExistsException.class);
        assertThat(target).hasContent("precious");
        assertThat(directory.toFile().list()).containsExactly("sunrise.mp4");
    }

    private void write(String text) {
        try {
            Files.writeString(target, text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_file_that_is_replaced_keeps_its_permissions() throws IOException {
        Files.writeString(target, "old");
        for (String permissions : List.of("rw-------", "r--r--r--", "rwxrwxrwx")) {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(permissions));

            client.download(url, target, OVERWRITE);

            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target)))
                    .isEqualTo(permissions);
            assertThat(target).isNotEmptyFile();
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void the_replacement_of_a_private_file_is_private_from_its_first_byte() throws IOException {
        Files.setPosixFilePermissions(Files.writeString(target, "old"), PosixFilePermissions.fromString("rw-------"));
        List<String> seen = new ArrayList<>();

        client.download(
                url,
                target,
                DownloadOptions.builder()
                        .overwrite(true)
                        .progress((written, announced) -> seen.addAll(permissions()))
                        .build());

        assertThat(seen).hasSizeGreaterThanOrEqualTo(2).containsOnly("rw-------");
    }

    private List<String> permissions() {
        try (Stream<Path> files = Files.list(directory)) {
            List<String> permissions = new ArrayList<>();
            for (Path file : files.toList()) {
                permissions.add(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
            }
            return permissions;
        } catch (IOException e) {
            return List.of(e.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    @DisabledOnOs(OS.WINDOWS)
    void a_target_that_is_not_a_file_is_rejected_before_anything_is_sent(boolean overwrite) throws IOException {
        Path pipe = SpecialFiles.pipe(directory.resolve("pipe"));
        Path device = Files.createSymbolicLink(directory.resolve("device"), SpecialFiles.NULL_DEVICE);
        for (Path path : List.of(pipe, device, SpecialFiles.NULL_DEVICE, SpecialFiles.socket(directory.resolve("s")))) {
            assertThat(failure(
                            path, DownloadOptions.builder().overwrite(overwrite).build()))
                    .hasMessage(path + " is a pipe, a device or a socket; videos can be written only to regular files");
        }
        assertThat(simulator.downloads()).isZero();
        assertThat(device).isSymbolicLink();
        Files.delete(device); // the removal of the directory would warn of it
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_symbolic_link_is_followed_with_overwrite() throws IOException {
        Path elsewhere = Files.createDirectory(directory.resolve("elsewhere"));
        Path file = Files.writeString(elsewhere.resolve("file.mp4"), "old");
        Path link = Files.createSymbolicLink(target, Path.of("elsewhere", "file.mp4"));

        assertThat(failure(link, DownloadOptions.defaults()))
                .hasMessage(link + " already exists and was not " + "overwritten");
        assertThat(simulator.downloads()).isZero();
        assertThat(file).hasContent("old");
        assertThat(client.download(url, link, OVERWRITE)).isEqualTo(link);

        assertThat(link).isSymbolicLink();
        assertThat(file).isRegularFile().hasBinaryContent(video());
        assertThat(elsewhere.toFile().list()).containsExactly("file.mp4");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    @DisabledOnOs(OS.WINDOWS)
    void a_dangling_symbolic_link_is_rejected(boolean overwrite) throws IOException {
        Path dangling = Files.createSymbolicLink(target, directory.resolve("missing"));
        Path circle = directory.resolve("circle");
        Files.createSymbolicLink(circle, circle);
        for (Path link : List.of(dangling, circle)) {
            assertThat(failure(
                            link, DownloadOptions.builder().overwrite(overwrite).build()))
                    .hasMessage(link + " is a symbolic link to a file that does not exist; remove it first");
        }
        Path folder = Files.createSymbolicLink(directory.resolve("folder"), directory);
        assertThat(failure(
                        folder, DownloadOptions.builder().overwrite(overwrite).build()))
                .hasMessage(folder + " is a directory: write a file in it");
        assertThat(simulator.downloads()).isZero();
        assertThat(directory.resolve("missing")).doesNotExist();
    }

    @Test
    void a_target_in_a_missing_directory_is_rejected_before_anything_is_sent() throws IOException {
        Path missing = directory.resolve("missing");
        Path file = Files.writeString(directory.resolve("file"), "precious");

        assertThat(failure(missing.resolve("a.mp4"), OVERWRITE))
                .hasMessage(missing.resolve("a.mp4") + " cannot be written: the directory " + missing
                        + " does not exist; create it first");
        assertThat(failure(file.resolve("a.mp4"), OVERWRITE))
                .hasMessage(file.resolve("a.mp4") + " cannot be written: " + file + " is not a directory");
        assertThat(simulator.downloads()).isZero();
    }

    @Test
    void without_hard_links_an_existing_file_is_not_replaced() throws IOException {
        Path archive = directory.resolve("videos.zip");
        try (FileSystem zip = FileSystems.newFileSystem(archive, Map.of("create", "true"))) {
            Path entry = zip.getPath("/sunrise.mp4");

            client.download(url, entry);

            assertThat(Files.readAllBytes(entry)).isEqualTo(video());
            assertThat(failure(entry, DownloadOptions.defaults()))
                    .hasMessage("/sunrise.mp4 already exists and was not overwritten");
            DownloadException late = failure(
                    zip.getPath("/late.mp4"),
                    DownloadOptions.builder()
                            .progress((written, announced) -> {
                                try {
                                    Files.writeString(zip.getPath("/late.mp4"), "precious");
                                } catch (IOException e) {
                                    throw new AssertionError(e);
                                }
                            })
                            .build());
            assertThat(late).hasMessageContaining("another process created this file during the download");
            assertThat(Files.readString(zip.getPath("/late.mp4"))).isEqualTo("precious");
            assertThat(Files.list(zip.getPath("/"))).hasSize(2);
        }
    }

    private DownloadException failure(Path target, DownloadOptions options) {
        return catchThrowableOfType(DownloadException.class, () -> client.download(url, target, options));
    }
}
