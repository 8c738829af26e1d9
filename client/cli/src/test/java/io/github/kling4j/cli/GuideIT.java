package io.github.kling4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.cli.output.ExitStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs every command of the guide in a shell, and compares the output. */
class GuideIT {

    private static final Path FILES = Path.of("src/test/resources/guide");
    private static final String SIMULATOR = "kling simulator";

    @TempDir
    private Path directory;

    @Test
    void every_command_in_the_guide_has_the_output_in_the_guide() throws IOException {
        List<Guide.Step> steps = Guide.steps(Files.readString(Path.of("README.md")));
        assertThat(steps.get(0).command()).isEqualTo(SIMULATOR);
        try (Stream<Path> files = Files.list(FILES)) {
            for (Path file : files.toList()) {
                Files.copy(file, directory.resolve(file.getFileName()));
            }
        }

        SoftAssertions all = new SoftAssertions();
        try (Shell simulator = new Shell(directory, Map.of());
                Shell shell = new Shell(directory, Map.of())) {
            simulator.begin(SIMULATOR);
            for (String line : steps.get(0).output().split("\n")) {
                assertThat(simulator.line()).isEqualTo(line);
            }
            for (Guide.Step step : steps.subList(1, steps.size())) {
                all.assertThat(Guide.plain(shell.run(step.command()).output()))
                        .as(step.command())
                        .isEqualTo(Guide.plain(step.output()));
            }
        }
        all.assertAll();
        assertThat(steps).hasSizeGreaterThan(25);
    }

    @Test
    void the_guide_lists_every_exit_status() throws IOException {
        StringBuilder table = new StringBuilder();
        for (ExitStatus status : ExitStatus.values()) {
            table.append("| %d | `%s` | %s |%n".formatted(status.number(), status.word(), status.meaning()));
        }
        assertThat(Files.readString(Path.of("README.md"))).contains(table);
    }
}
