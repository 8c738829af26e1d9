package io.github.kling4j.validation.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules at and beyond each limit of the rule language, under javac; {@code MavenLimitIT} does the same under Maven. */
class LimitTest {

    @TempDir
    private Path work;

    @Test
    void expressions_at_each_limit_compile() {
        assertThat(messages(Limit.all().stream().map(Limit::most).toList())).isEmpty();
    }

    @Test
    void expressions_one_beyond_each_limit_are_refused_with_the_limit() {
        assertThat(messages(Limit.all().stream().map(Limit::beyond).toList()))
                .extracting(message -> message.lines().findFirst().orElseThrow())
                .containsExactlyElementsOf(
                        Limit.all().stream().map(Limit::error).toList());
    }

    private List<String> messages(List<String> rules) {
        return new Javac(work)
                .with("-Werror")
                .compileText("Limits.java", Limit.source(rules))
                .messages();
    }
}
