package io.github.kling4j.validation.generator.regex;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.validation.generator.regex.Translation.Portable;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A translated pattern gives RE2's answer. */
class AgreementTest {

    private static final int PATTERNS = 20_000;
    private static final int TEXTS_EACH = 25;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void onRandomPatternsAndTexts(long seed) {
        RandomPatterns patterns = new RandomPatterns(seed);
        int wellFormed = 0;
        int portable = 0;
        int found = 0;
        for (int i = 0; i < PATTERNS; i++) {
            String pattern = patterns.pattern();
            wellFormed += isWellFormed(pattern) ? 1 : 0;
            if (Translation.of(pattern) instanceof Portable translated) {
                portable++;
                found += agreements(pattern, translated, patterns);
            }
        }

        assertThat(portable).as("translated of %d", wellFormed).isGreaterThan(wellFormed * 6 / 10);
        assertThat(found).as("found of %d", portable * TEXTS_EACH)
                .isBetween(portable * TEXTS_EACH / 5, portable * TEXTS_EACH * 4 / 5);
    }

    @Test
    void onTheLineTerminatorsAndLettersOfBothEngines() {
        String[] patterns = {
            ".", "^.$", "a$", "^$", "(?m)^$", "(?m)a$", "(?m)^a", "(?s)^.$", "\\s", "\\S", "^\\s+$", "\\w", "\\W", "\\b", "\\B",
            "a\\b", "a\\B", "\\Ba", "(?i)k", "(?i)s", "(?i)[a-z]", "(?i)[^k]", "(?i)\\w", "(?i)\\W", "(?i)[^\\w]", "[^a]",
            "^[^a]$", "^.{2}$", "[a&&b]", "[[a]", "^[\\x{100}-\\x{FFFF}]$", "\\z", "\\A\\z", "", "(?m)$", "(?m)^"
        };
        String[] pieces = {"", "a", "b", "&", "[", "k", "\u212A", "S", "\u017F", "é", "😀", "\n", "\r", "\u0085", "\u2028", "\u000B", " ", "_", "\u0301"};
        for (String pattern : patterns) {
            Pattern java = Pattern.compile(((Portable) Translation.of(pattern)).javaRegex());
            com.google.re2j.Pattern re2 = com.google.re2j.Pattern.compile(pattern);
            for (String first : pieces) {
                for (String second : pieces) {
                    for (String third : pieces) {
                        String text = first + second + third;
                        assertThat(java.matcher(text).find())
                                .as("%s on %s", pattern, shown(text))
                                .isEqualTo(re2.matcher(text).find());
                    }
                }
            }
        }
    }

    private static int agreements(String pattern, Portable translated, RandomPatterns texts) {
        Pattern java = Pattern.compile(translated.javaRegex());
        com.google.re2j.Pattern re2 = com.google.re2j.Pattern.compile(pattern);
        int found = 0;
        for (int i = 0; i < TEXTS_EACH; i++) {
            String text = texts.text();
            boolean expected = re2.matcher(text).find();
            assertThat(java.matcher(text).find())
                    .as("%s, translated to %s, on %s", shown(pattern), translated.javaRegex(), shown(text))
                    .isEqualTo(expected);
            found += expected ? 1 : 0;
        }
        return found;
    }

    private static boolean isWellFormed(String pattern) {
        try {
            com.google.re2j.Pattern.compile(pattern);
            return true;
        } catch (com.google.re2j.PatternSyntaxException e) {
            return false;
        }
    }

    private static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(c -> shown.append(c > ' ' && c <= '~' ? Character.toString(c) : "<%X>".formatted(c)));
        return shown.toString();
    }
}
