package io.github.kling4j.drills;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The fast loop prints the output of the build, without Maven. */
class LookTest {

    @TempDir
    private Path work;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void the_command_in_the_guide_checks_the_current_description() throws Exception {
        assertThat(Standing.read(Repository.at("openapi/README.md"))).contains("\njava openapi/Look.java\n");
        Look.writeCommand();
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");

        Process process = new ProcessBuilder(java.toString(), "openapi/Look.java")
                .directory(Repository.at("").toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(output).doesNotContain("does not compile", "errors in").containsAnyOf("No changes", "compatible");
        assertThat(process.waitFor()).isEqualTo(output.contains("breaking") ? 1 : 0);
    }

    @Test
    void a_finding_is_printed_with_the_changes_and_no_java_is_generated() throws IOException {
        boolean isGood = look(
                "  duration:\n          type: integer\n          minimum: 3",
                "  duration:\n          type:" + " integer\n          multipleOf: 2\n          minimum: 4");

        assertThat(isGood).isFalse();
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("errors in the description:\n  ImageToVideoRequest.duration: multipleOf would be lost;")
                .contains("changes of the description:\n", "ImageToVideoRequest.duration: minimum 3 -> 4")
                .doesNotContain("compile");
        assertThat(work.resolve("sources")).doesNotExist();
    }

    @Test
    void a_rule_that_no_longer_compiles_is_printed_with_the_message_of_the_compiler() throws IOException {
        assertThat(look("        multi_shot:", "        several_shots:")).isFalse();
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("changes of the description:\n")
                .contains("does not compile:\n")
                .contains("PromptOrShots.java: [expression] unknown property \"multi_shot\"");
    }

    @Test
    void each_change_of_the_description_is_printed_once() throws IOException {
        assertThat(look("          maximum: 15", "          maximum: 20")).isTrue();
        assertThat(said.toString(StandardCharsets.UTF_8).lines())
                .contains("description, compatible:")
                .filteredOn(line -> line.endsWith(" ImageToVideoRequest.duration: maximum 15 -> 20"))
                .hasSize(1);
    }

    private boolean look(String before, String after) throws IOException {
        String spec = Standing.read(Repository.at(Standing.SPEC));
        assertThat(spec).contains(before);
        Path edited = Files.writeString(work.resolve("kling-v3.yaml"), spec.replace(before, after));
        return new Look(new PrintStream(said, true, StandardCharsets.UTF_8)).at(edited, work);
    }
}
