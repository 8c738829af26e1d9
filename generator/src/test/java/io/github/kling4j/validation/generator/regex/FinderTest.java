package io.github.kling4j.validation.generator.regex;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Matcher;
import io.github.kling4j.validation.PatternFinder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The matching parts of a text are the same as in RE2/J. */
class FinderTest {

    private static PatternFinder finder(String pattern) {
        Translation.Steps steps = Translation.Steps.of(pattern);
        return PatternFinder.of(steps.starts(), steps.classes(), steps.sets(), steps.instructions());
    }

    @ParameterizedTest
    @CsvSource({
        "abc 123, [0-9]+, 123",
        "abc, x*, ''",
        "aab, a|aa, a",
        "aab, aa|a, aa",
        "xaaby, a+?b, aab",
        "xaab, a*?, ''",
        "ab😀c, [^a-z], 😀",
        "none, [0-9], ''"
    })
    void finds_the_leftmost_part_and_of_those_the_preferred_one(String text, String pattern, String expected) {
        assertThat(finder(pattern).find(text)).isEqualTo(expected);
    }

    @Test
    void finds_all_matches_up_to_a_limit() {
        PatternFinder numbers = finder("[0-9]+");

        assertThat(numbers.findAll("1 a 22 b 333")).containsExactly("1", "22", "333");
        assertThat(numbers.findAll("1 a 22 b 333", 2)).containsExactly("1", "22");
        assertThat(numbers.findAll("1 a 22 b 333", 0)).isEmpty();
        assertThat(numbers.findAll("1 a 22 b 333", -1)).hasSize(3);
        assertThat(finder("a*").findAll("baac")).containsExactly("", "aa", "");
    }

    @Test
    void finds_the_matches_that_RE2_finds() {
        RandomPatterns patterns = RandomPatterns.ofFewCharacters(5);
        int found = 0;
        for (int i = 0; i < 1_000; i++) {
            String pattern = patterns.pattern();
            com.google.re2j.Pattern re2;
            try {
                re2 = com.google.re2j.Pattern.compile(pattern);
            } catch (com.google.re2j.PatternSyntaxException e) {
                continue;
            }
            PatternFinder finder = finder(pattern);
            for (int j = 0; j < 30; j++) {
                String text = patterns.text(9);
                List<String> expected = all(re2.matcher(text));
                assertThat(finder.findAll(text)).as("%s on %s", pattern, text).isEqualTo(expected);
                assertThat(finder.find(text)).isEqualTo(expected.isEmpty() ? "" : expected.get(0));
                found += expected.size();
            }
        }
        assertThat(found).isGreaterThan(10_000);
    }

    /** As in Go, an empty match directly after another match is ignored. */
    private static List<String> all(Matcher matcher) {
        List<String> all = new ArrayList<>();
        int last = -1;
        while (matcher.find()) {
            if (matcher.end() > matcher.start() || matcher.start() != last) {
                all.add(matcher.group());
            }
            last = matcher.end();
        }
        return all;
    }
}
