package io.github.kling4j.validation.generator.regex;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.validation.generator.regex.Translation.Portable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A translated pattern gives RE2's answer. */
class AgreementTest {

    private static final int PATTERNS = 20_000;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void onWhatTheEnginesReadDifferently(long seed) {
        RandomPatterns patterns = RandomPatterns.ofOddities(seed);
        Tally tally = new Tally();
        for (int i = 0; i < PATTERNS; i++) {
            String pattern = patterns.pattern();
            tally.add(pattern, IntStream.range(0, 25).mapToObj(text -> patterns.text(9)).toList());
        }

        assertThat(tally.translated).as("of %d", tally.patterns).isGreaterThan(tally.patterns * 8 / 10);
        assertThat(tally.found).as("of %d", tally.searched).isBetween(tally.searched / 3, tally.searched * 2 / 3);
    }

    @Test
    void onEveryShortTextWhereThePartsOfAPatternCompete() {
        RandomPatterns patterns = RandomPatterns.ofFewCharacters(4);
        List<String> texts = texts(6, "", "a", "b", "c");
        Tally tally = new Tally();
        for (int i = 0; i < PATTERNS / 4; i++) {
            tally.add(patterns.pattern(), texts);
        }

        assertThat(tally.translated).as("of %d", tally.patterns).isGreaterThan(tally.patterns * 8 / 10);
        assertThat(tally.found).as("of %d", tally.searched).isBetween(tally.searched / 3, tally.searched * 2 / 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", ".", "^.$", "a$", "^$", "(?m)^$", "(?m)a$", "(?m)^a", "(?m)^", "(?m)$", "(?s)^.$", "\\z", "\\A\\z", "\\s",
        "\\S", "^\\s+$", "\\w", "\\W", "\\b", "\\B", "a\\b", "a\\B", "\\Ba", "(?i)k", "(?i)s", "(?i)[a-z]", "(?i)[^k]",
        "(?i)\\w", "(?i)\\W", "(?i)[^\\w]", "[^a]", "^[^a]$", "^.{2}$", "^.{2,}b", "[a&&b]", "[[a]",
        "^[\\x{100}-\\x{FFFF}]$"
    })
    void onLineEndsSpacesFoldedLettersAndSurrogatePairs(String pattern) {
        List<String> texts = texts(
                3, "", "a", "b", "&", "[", "k", "\u212A", "S", "\u017F", "é", "\u0301", "😀", "\n", "\r", "\u0085",
                "\u2028", "\u000B", " ", "_");
        Tally tally = new Tally();
        tally.add(pattern, texts);

        assertThat(tally.translated).isEqualTo(1);
    }

    private static List<String> texts(int length, String... pieces) {
        List<String> texts = List.of("");
        for (int i = 0; i < length; i++) {
            List<String> longer = new ArrayList<>();
            for (String piece : pieces) {
                texts.forEach(text -> longer.add(text + piece));
            }
            texts = longer.stream().distinct().toList();
        }
        return texts;
    }

    /** Compares the engines, and counts. */
    private static final class Tally {

        private int patterns;
        private int translated;
        private int searched;
        private int found;

        void add(String pattern, List<String> texts) {
            com.google.re2j.Pattern re2;
            try {
                re2 = com.google.re2j.Pattern.compile(pattern);
            } catch (com.google.re2j.PatternSyntaxException e) {
                return;
            }
            patterns++;
            if (Translation.of(pattern) instanceof Portable portable) {
                translated++;
                Pattern java = Pattern.compile(portable.javaRegex());
                texts.forEach(text -> add(pattern, re2.matcher(text).find(), java, text));
            }
        }

        private void add(String pattern, boolean expected, Pattern java, String text) {
            searched++;
            found += expected ? 1 : 0;
            if (java.matcher(text).find() != expected) {
                assertThat(!expected).as("%s as %s on %s", shown(pattern), java, shown(text)).isEqualTo(expected);
            }
        }

        private static String shown(String text) {
            StringBuilder shown = new StringBuilder();
            text.codePoints()
                    .mapToObj(c -> c > ' ' && c <= '~' ? Character.toString(c) : "<%X>".formatted(c))
                    .forEach(shown::append);
            return shown.toString();
        }
    }
}
