package io.github.kling4j.validation.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both sides of every limit of the rule language, under javac. {@code MavenLimitIT} asks Maven the same. */
class LimitTest {

    @TempDir
    private Path work;

    @Test
    void whatKeepsEachLimitCompiles() {
        assertThat(messages(Limit.all().stream().map(Limit::most).toList())).isEmpty();
    }

    @Test
    void whatIsOneBeyondEachLimitIsRefusedWithTheLimit() {
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
