package io.github.kling4j.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViolationTest {

    @ParameterizedTest
    @CsvSource({
        "multi_prompt[2], duration, multi_prompt[2].duration",
        "first_frame, '', first_frame",
        "'', duration, duration",
        "'', '', ''",
        "grid[1], [0].text, grid[1][0].text",
    })
    void under_adds_the_path_of_the_parent(String parent, String path, String expected) {
        assertThat(new Violation("maximum", path, "is 9").under(parent))
                .isEqualTo(new Violation("maximum", expected, "is 9"));
    }

    @Test
    void to_string_contains_the_path_the_message_and_the_rule() {
        assertThat(new Violation("maximum", "duration", "is 20; must be at most 15"))
                .hasToString("duration: is 20; must be at most 15 [maximum]");
        assertThat(new Violation("frame-required", "", "a frame is required"))
                .hasToString("a frame is required [frame-required]");
    }

    @Test
    void violations_are_equal_if_all_components_are() {
        Violation violation = new Violation("a", "b", "c");

        assertThat(violation).isEqualTo(new Violation("a", "b", "c")).hasSameHashCodeAs(new Violation("a", "b", "c"));
        assertThat(violation)
                .isNotEqualTo(new Violation("x", "b", "c"))
                .isNotEqualTo(new Violation("a", "x", "c"))
                .isNotEqualTo(new Violation("a", "b", "x"));
    }

    @ParameterizedTest
    @CsvSource({", b, c, rule", "a, , c, path", "a, b, , message"})
    void null_components_are_refused(String rule, String path, String message, String missing) {
        assertThatNullPointerException()
                .isThrownBy(() -> new Violation(rule, path, message))
                .withMessage(missing);
    }
}
