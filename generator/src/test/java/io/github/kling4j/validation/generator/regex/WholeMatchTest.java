package io.github.kling4j.validation.generator.regex;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.validation.generator.regex.Translation.Portable;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Patterns in Java's words, as Jakarta Validation has them: the translation decides as they do. */
class WholeMatchTest {

    private static final List<String> TEXTS = List.of(
            "", "a", "b", "ab", "abab", "A", "aB", " ", "a b", "a\nb", "a\n", "\n", "a\rb", "a\u000Bb", "a\u0085b",
            "a\u2028b", "a\u2029b", "é", "😀", "a😀b", "a.b", "ab-12", "12", "[", "a&", "1999-12-31", "a,b,c", "K", "\u212A", "\u017F", "x@y.z",
            "123e4567-e89b-12d3-a456-426614174000");

    @ParameterizedTest
    @ValueSource(strings = {
        "", "a", "a|b", "a|ab", "(a|b)*", "[a-z]+", "^[a-z]+$", "^a|b$", ".", ".*", "a.b", ".+b", "(?s)a.b", "(?s).*",
        "(?s).*(?:a).*", "(?s).*(?:^a).*", "(?s).*(?:b$).*", "(?s).*(?:^[a-z]{2,}$).*", "a\\sb", "a\\Sb", "a[\\s.]b",
        "[^\\s]+", "[\\S\\n]+", "\\w+", "\\d{4}-\\d{2}-\\d{2}", "(?i)AB", "(?i:a)b", "(?i)[k-s]", "(?i)\\w", "[&a]+", "[\\[]", "\\.|\\[",
        "[^@]+@[^@.]+\\.[a-z]+", "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "([a-z],)*[a-z]", "\\x{1F600}", "[é😀]",
        "\\Aa\\z", "a{1,3}b?", "(?<name>a)b", "a*?b"
    })
    void theWholeTextMatchesAsInJava(String pattern) {
        assertAgrees(pattern, 0);
    }

    @ParameterizedTest
    @CsvSource({"a.B, 32", "aB, 2", "a.B, 34"})
    void flagsCountAsInJava(String pattern, int flags) {
        assertAgrees(pattern, flags);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {
        "a|b \\A[ab]\\z",
        "(?s).*(?:ab).* ab",
        "(?s).*(?:^ab$).* \\Aab\\z",
        "(?s).*b b\\z",
        "(?s)a.* \\Aa",
    })
    void anchorsStandWhereTheyAreNeeded(String pattern, String expected) {
        assertThat(Translation.ofWhole(pattern, 0))
                .isInstanceOfSatisfying(Portable.class, portable -> assertThat(portable.javaRegex()).isEqualTo(expected));
    }

    private static void assertAgrees(String pattern, int flags) {
        assertThat(Translation.ofWhole(pattern, flags)).isInstanceOf(Portable.class);
        Pattern translated = Pattern.compile(((Portable) Translation.ofWhole(pattern, flags)).javaRegex());
        Pattern java = Pattern.compile(pattern, flags);
        assertThat(TEXTS).allSatisfy(text -> assertThat(translated.matcher(text).find())
                .as("%s on %s", translated, text)
                .isEqualTo(java.matcher(text).matches()));
    }
}
