package io.github.kling4j.drills;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The output in the guide is the output of drills. */
class GuideTest {

    private static final Pattern SHOWN = Pattern.compile("(?ms)^```text\n(.*?)^```");

    static Stream<String> shown() {
        Matcher blocks = SHOWN.matcher(Standing.read(Repository.at("openapi/README.md")));
        return blocks.results().map(block -> block.group(1)).toList().stream();
    }

    @ParameterizedTest
    @MethodSource("shown")
    void every_output_in_the_guide_is_the_output_of_a_drill(String text) throws IOException {
        List<String> said =
                Drill.all().map(drill -> Standing.read(drill.expected())).toList();

        assertThat(said).anySatisfy(expected -> assertThat(expected).contains(text));
    }
}
