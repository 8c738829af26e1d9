package io.github.kling4j.validation.generator.regex;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.validation.LinearPattern;
import io.github.kling4j.validation.generator.regex.Translation.Refused;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Patterns in Java's syntax, as in Jakarta Validation: the translation has the same results. */
class WholeMatchTest {

    private static final int PATTERNS = 20_000;
    private static final int TEXTS_EACH = 10;
    private static final List<String> TEXTS = List.of(
            "",
            "a",
            "b",
            "ab",
            "abab",
            "A",
            "aB",
            " ",
            "a b",
            "a\nb",
            "a\n",
            "\n",
            "a\rb",
            "a\u000Bb",
            "a\u0085b",
            "a\u2028b",
            "a\u2029b",
            "b\n",
            "ab\n",
            "ab\r\n",
            "ab\u2029",
            "ab\n\n",
            "b\r",
            "b\n\r",
            "é",
            "😀",
            "a😀b",
            "a.b",
            "ab-12",
            "12",
            "[",
            "a&",
            "1999-12-31",
            "a,b,c",
            "K",
            "\u212A",
            "\u017F",
            "x@y.z",
            "123e4567-e89b-12d3-a456-426614174000");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "a|b",
                "a|ab",
                "(a|b)*",
                "[a-z]+",
                "^[a-z]+$",
                "^a|b$",
                ".",
                ".*",
                "a.b",
                ".+b",
                "(?s)a.b",
                "(?s).*",
                "(?s).*(?:a).*",
                "(?s).*(?:^a).*",
                "(?s).*(?:b$).*",
                "(?s).*(?:^[a-z]{2,}$).*",
                "(?s).*(?:^[^b]*b\\r?$).*",
                "(?s).*(?:b\\r$).*",
                "(?s).*(?:[\\rb]$).*",
                "(?s).*(?:^(?:ab|.)$).*",
                "(?s).*[a-z\\n]+$.*",
                "(?s).*b$$.*",
                "a\\sb",
                "a\\Sb",
                "a[\\s.]b",
                "[^\\s]+",
                "[\\S\\n]+",
                "\\w+",
                "\\d{4}-\\d{2}-\\d{2}",
                "(?i)AB",
                "(?i:a)b",
                "(?i)[k-s]",
                "(?i)\\w",
                "[&a]+",
                "[\\[]",
                "\\.|\\[",
                "[^@]+@[^@.]+\\.[a-z]+",
                "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}",
                "([a-z],)*[a-z]",
                "\\x{1F600}",
                "[é😀]",
                "\\Aa\\z",
                "a{1,3}b?",
                "(?<name>a)b",
                "a*?b"
            })
    void a_pattern_matches_the_whole_text_as_in_Java(String pattern) {
        assertAgrees(pattern, 0);
    }

    @ParameterizedTest
    @CsvSource({"a.B, 32", "aB, 2", "a.B, 34"})
    void flags_have_the_same_meaning_as_in_Java(String pattern, int flags) {
        assertAgrees(pattern, flags);
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6, 7})
    void random_patterns_match_as_in_Java(long seed) {
        RandomPatterns patterns = RandomPatterns.ofOddities(seed);
        int translated = 0;
        int matched = 0;
        for (int i = 0; i < PATTERNS; i++) {
            String pattern = i % 2 == 0 ? patterns.pattern() : "(?s).*(?:" + patterns.pattern() + ").*";
            List<String> texts = IntStream.range(0, TEXTS_EACH)
                    .mapToObj(text -> patterns.text(4))
                    .toList();
            Translation translation = Translation.ofWhole(pattern, 0);
            if (isRight(pattern) && !(translation instanceof Refused)) {
                translated++;
                matched += matches(pattern, translation, texts);
            }
        }

        assertThat(translated).isGreaterThan(PATTERNS / 4);
        assertThat(matched).isBetween(translated, translated * (TEXTS_EACH - 1));
    }

    private static boolean isRight(String pattern) {
        try {
            Pattern.compile(pattern);
            return true;
        } catch (PatternSyntaxException e) {
            return false;
        }
    }

    private static int matches(String pattern, Translation translation, List<String> texts) {
        Pattern java = Pattern.compile(pattern);
        LinearPattern translated = CompiledPattern.of(translation);
        int matched = 0;
        for (String text : texts) {
            boolean expected = java.matcher(text).matches();
            matched += expected ? 1 : 0;
            if (translated.isFoundIn(text) != expected) {
                assertThat(!expected).as("%s on %s", pattern, shown(text)).isEqualTo(expected);
            }
        }
        return matched;
    }

    private static String shown(String text) {
        return text.codePoints().mapToObj("<%X>"::formatted).collect(Collectors.joining());
    }

    private static void assertAgrees(String pattern, int flags) {
        LinearPattern translated = CompiledPattern.of(Translation.ofWhole(pattern, flags));
        Pattern java = Pattern.compile(pattern, flags);
        assertThat(TEXTS)
                .allSatisfy(text -> assertThat(translated.isFoundIn(text))
                        .as("%s on %s", pattern, text)
                        .isEqualTo(java.matcher(text).matches()));
    }
}
