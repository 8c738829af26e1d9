package io.github.kling4j.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.validation.generator.regex.CompiledPattern;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The number of steps of a search is linear in the length of the text, for texts that make backtracking engines slow.
 */
class PatternStepsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^(a|b)*$",
                "^(a+)+$",
                "^((a*)*|b)*$",
                "^(.*a){12}$",
                "a.*b$",
                "^(a?){30}a{30}$",
                "^(-a?a)*$",
                "(a|b)*c",
                "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",
                "^([0-9]+(\\.[0-9]+)?(ns|us|ms|s|m|h))+$",
                "a[ab]{14}$",
                "^.*a.*b.*c$",
                "\\b(ab|a|b)\\b$",
                "(?m)^(a|-)+x$",
                "[a-z]{0,900}@"
            })
    void a_search_executes_each_instruction_at_most_once_at_each_position(String pattern) {
        PatternProgram program = (PatternProgram) CompiledPattern.program(pattern);
        int instructions = CompiledPattern.size(pattern);
        for (String pump : List.of("a", "b", "ab", "a-", "-a", "a.", "a😀", "\n", "a\n", "1h", "a@", "!")) {
            for (int length : Stream.of(100, 400).toList()) {
                String text = pump.repeat(length);
                assertThat(program.steps(text + "!"))
                        .as("%s on %s", pattern, pump)
                        .isLessThanOrEqualTo((long) instructions * (text.length() + 2));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"^(a+)+$", "a.*b$", "^(.*a){12}$", "^([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]+)*$"})
    void a_small_pattern_becomes_a_table_with_one_step_for_each_code_point(String pattern) {
        assertThat(CompiledPattern.chosen(pattern)).isInstanceOf(PatternTable.class);
    }
}
