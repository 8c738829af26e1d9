package io.github.kling4j.validation.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules at and beyond each limit, under Maven's compiler plugin, which has a different stack size. */
class MavenLimitIT {

    @TempDir
    private Path work;

    @Test
    void expressions_at_each_limit_compile_and_those_one_beyond_are_refused() throws Exception {
        MavenProject project = new MavenProject(work, Map.of());
        project.write(
                "src/main/java/Limits.java",
                Limit.source(Limit.all().stream().map(Limit::most).toList()));
        assertThat(project.compile()).isEmpty();
        assertThat(work.resolve("target/classes/Limits_ModelValidator.class")).exists();

        project.write(
                "src/main/java/Limits.java",
                Limit.source(Limit.all().stream().map(Limit::beyond).toList()));
        List<String> errors = project.compile()
                .lines()
                .filter(line -> line.startsWith("[ERROR]") && line.contains("Limits.java:["))
                .map(line -> line.replaceFirst(".*Limits\\.java:\\[\\d+,\\d+] ", ""))
                .distinct()
                .toList();
        assertThat(errors)
                .containsExactlyElementsOf(
                        Limit.all().stream().map(Limit::error).distinct().toList());
    }
}
