package io.github.kling4j.validation.generator.regex;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.validation.LinearPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A compiled pattern has the same results as RE2/J, as a table and as a program; patterns that RE2 accepts compile. */
class AgreementTest {

    /** For each seed; {@code -Dfull=true} compares ten thousand patterns in all. */
    private static final int PATTERNS = Boolean.getBoolean("full") ? 5_000 : 1_000;

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void random_patterns_with_all_of_the_syntax_agree_with_RE2(long seed) {
        RandomPatterns patterns = RandomPatterns.ofOddities(seed);
        Tally tally = new Tally();
        while (tally.patterns < PATTERNS) {
            tally.add(
                    patterns.pattern(),
                    IntStream.range(0, 100).mapToObj(text -> patterns.text(9)).toList());
        }

        assertThat(tally.found).as("of %d", tally.searched).isBetween(tally.searched / 3, tally.searched * 2 / 3);
    }

    @Test
    void random_patterns_over_few_characters_agree_with_RE2_on_all_short_texts() {
        RandomPatterns patterns = RandomPatterns.ofFewCharacters(4);
        List<String> texts = texts(5, "", "a", "b", "c");
        Tally tally = new Tally();
        while (tally.patterns < 1_000) {
            tally.add(patterns.pattern(), texts);
        }

        assertThat(tally.found).as("of %d", tally.searched).isBetween(tally.searched / 3, tally.searched * 2 / 3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "^.$",
                "a$",
                "^$",
                "(?m)^$",
                "(?m)a$",
                "(?m)^a",
                "(?m)^",
                "(?m)$",
                "(?s)^.$",
                "\\z",
                "\\A\\z",
                "\\s",
                "\\S",
                "^\\s+$",
                "\\w",
                "\\W",
                "\\b",
                "\\B",
                "a\\b",
                "a\\B",
                "\\Ba",
                "(?i)k",
                "(?i)s",
                "(?i)[a-z]",
                "(?i)[^k]",
                "(?i)\\w",
                "(?i)\\W",
                "(?i)[^\\w]",
                "[^a]",
                "^[^a]$",
                "^.{2}$",
                "^.{2,}b",
                "[a&&b]",
                "[[a]",
                "\\b^",
                "^\\B",
                "(?m)^\\b",
                "(?m)$\\B",
                "(?m)(?:^|a)b",
                "\\b\\B",
                "a\\z|^b",
                "(?:$)*a",
                "(?:\\b)+a",
                "^[\\x{100}-\\x{FFFF}]$",
                "\\p{L}",
                "\\P{Lu}",
                "^\\p{Lu}\\p{Ll}*$",
                "[[:alpha:]]",
                "[^[:^punct:]]",
                "\\QS\\E",
                "\\p{Cs}",
                "[\\x{D83D}\\x{DE00}]",
                "^[\\x{D800}-\\x{DFFF}\\x{E000}]",
                "[\\x{DBFF}-\\x{DC00}]"
            })
    void line_ends_spaces_folded_letters_and_surrogates_agree_with_RE2(String pattern) {
        List<String> texts = texts(
                3, "", "a", "b", "&", "[", "k", "\u212A", "S", "\u017F", "é", "\u0301", "😀", "\n", "\r", "\u0085",
                "\u2028", "\u000B", " ", "_", "\uD83D", "\uDE00");
        new Tally().add(pattern, texts);
    }

    /** RE2/J finds half of a surrogate pair if the pattern begins with it, because it searches for chars then. */
    @Test
    void a_surrogate_is_found_only_if_it_is_unpaired() {
        LinearPattern half = CompiledPattern.chosen("\uDE00$");
        assertThat(half.isFoundIn("a\uDE00")).isTrue();
        assertThat(half.isFoundIn("\uDE00\uDE00")).isTrue();
        assertThat(half.isFoundIn("😀")).isFalse();
    }

    @Test
    void a_pattern_that_is_too_large_for_a_table_agrees_with_RE2() {
        Tally tally = new Tally();
        String pattern = "(a|b)*a(a|b){6}b(a|b){9}$";
        assertThat(Translation.of(pattern) instanceof Translation.Steps).isTrue();

        tally.add(
                pattern,
                IntStream.range(1 << 19, (1 << 19) + 2_000)
                        .mapToObj(Integer::toBinaryString)
                        .map(bits -> bits.replace('0', 'a').replace('1', 'b'))
                        .toList());

        assertThat(tally.found).isBetween(500, tally.searched - 500);
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
            LinearPattern chosen = CompiledPattern.of(Translation.of(pattern));
            LinearPattern program = CompiledPattern.program(pattern);
            for (String text : texts) {
                boolean expected = re2.matcher(text).find();
                searched++;
                found += expected ? 1 : 0;
                if (chosen.isFoundIn(text) != expected || program.isFoundIn(text) != expected) {
                    assertThat(chosen.isFoundIn(text))
                            .as("%s on %s", shown(pattern), shown(text))
                            .isEqualTo(expected);
                    assertThat(program.isFoundIn(text))
                            .as("%s on %s", shown(pattern), shown(text))
                            .isEqualTo(expected);
                }
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
