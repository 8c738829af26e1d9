package io.github.kling4j.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.validation.generator.regex.CompiledPattern;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The steps of a search grow with the length of the text at most, on texts written against a backtracking engine. */
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
    void aSearchVisitsEachInstructionAtMostOnceForEachPlace(String pattern) {
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
    void aSmallPatternIsATableWhichTakesOneStepForEachCodePoint(String pattern) {
        assertThat(CompiledPattern.chosen(pattern)).isInstanceOf(PatternTable.class);
    }
}
