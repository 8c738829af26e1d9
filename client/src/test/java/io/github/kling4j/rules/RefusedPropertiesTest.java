package io.github.kling4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A property that a rule annotation refuses is reported by its rule, and not as an unknown property, too. */
class RefusedPropertiesTest {

    private static final Pattern REFUSED = Pattern.compile("!given\\(this\\.extras\\.(\\w+)\\)");

    @ParameterizedTest
    @ValueSource(strings = {"NoFrames", "NoReferences", "NoShots", "NoSound"})
    void a_property_that_an_annotation_refuses_is_not_unknown(String annotation) throws IOException {
        Path source = Path.of("src/main/java/io/github/kling4j/rules", annotation + ".java");
        List<String> refused = REFUSED.matcher(Files.readString(source))
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(refused)
                .isNotEmpty()
                .allSatisfy(name ->
                        assertThat(UnknownProperties.first(Map.of(name, "x"))).isNull());
    }

    @Test
    void an_empty_value_is_unknown_because_no_rule_refuses_it() {
        assertThat(UnknownProperties.first(Map.of("images", ""))).isNotNull();
    }

    @Test
    void a_property_without_a_rule_is_unknown() {
        assertThat(UnknownProperties.first(Map.of("camera", "x"))).isNotNull();
    }
}
