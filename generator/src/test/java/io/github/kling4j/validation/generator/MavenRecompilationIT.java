package io.github.kling4j.validation.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.validation.Validators;
import io.github.kling4j.validation.Violation;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Incremental compilation by Maven's compiler plugin: it compiles all sources after a change, or only the changed
 * one.
 */
class MavenRecompilationIT {

    @TempDir
    private Path work;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_validator_of_a_changed_model_keeps_its_rules(boolean incremental) throws Exception {
        MavenProject project =
                new MavenProject(work, Map.of("maven.compiler.useIncrementalCompilation", "" + incremental));
        project.write("src/main/java/shop/Note.java", note("author"));
        project.write("src/main/java/shop/NoteRules.java", """
                package shop;

                import io.github.kling4j.validation.Rule;
                import io.github.kling4j.validation.RulesFor;

                @RulesFor(Note.class)
                @Rule(id = "text", expr = "has(this.text)", message = "is missing")
                interface NoteRules {}
                """);
        assertThat(project.compile()).isEmpty();
        assertThat(rules()).containsExactly("text");

        Path changed = project.write("src/main/java/shop/Note.java", note("writer"));
        // Maven compares timestamps in seconds.
        Files.setLastModifiedTime(changed, FileTime.from(Instant.now().plusSeconds(5)));
        assertThat(project.compile()).isEmpty();

        assertThat(Files.readString(work.resolve("target/generated-sources/annotations/shop/NoteValidator.java")))
                .contains("text@text");
        assertThat(rules()).containsExactly("text");
        Class.forName("shop.Note", false, loader()).getMethod("writer");
    }

    private static String note(String second) {
        return """
                package shop;

                @io.github.kling4j.validation.GenerateValidator
                public record Note(String text, String %s) {}
                """.formatted(second);
    }

    private URLClassLoader loader() throws IOException {
        return new URLClassLoader(
                new URL[] {work.resolve("target/classes").toUri().toURL()},
                getClass().getClassLoader());
    }

    private List<String> rules() throws Exception {
        try (URLClassLoader loader = loader()) {
            @SuppressWarnings("unchecked") // The validator is that of the value's class.
            Class<Object> note = (Class<Object>) loader.loadClass("shop.Note");
            Object nothing = note.getConstructors()[0].newInstance(null, null);
            return Validators.of(note).validate(nothing).stream()
                    .map(Violation::rule)
                    .toList();
        }
    }
}
