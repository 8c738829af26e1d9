package io.github.kling4j.validation.generator.regex;

import static io.github.kling4j.validation.generator.regex.Translation.Growth.LINEAR;
import static io.github.kling4j.validation.generator.regex.Translation.Growth.QUADRATIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.kling4j.validation.generator.regex.Translation.Growth;
import io.github.kling4j.validation.generator.regex.Translation.Portable;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TranslationTest {

    @ParameterizedTest
    @CsvSource(delimiter = ' ', quoteCharacter = '`', value = {
        "\\. \\.",
        "a\\_b a_b",
        "\\t\\n\\f\\r \\t\\n\\f\\r",
        "\\a\\v \\x{7}\\x{B}",
        "\\x41\\x{1f600}😀 A\\x{1F600}\\x{1F600}",
        "a{,2}]} a\\{,2\\}\\]\\}",
        ". [^\\n]",
        "(?s). [\\x{0}-\\x{10FFFF}]",
        "\\d\\D [0-9][^0-9]",
        "\\w\\W [0-9A-Z_a-z][^0-9A-Z_a-z]",
        "\\s\\S [\\t\\n\\f\\r\\x{20}][^\\t\\n\\f\\r\\x{20}]",
    })
    void charactersAndClassesArePrintedInOneWay(String pattern, String expected) {
        assertThat(Translation.of(pattern)).isEqualTo(new Portable(expected.replace("\\x{20}", " "), LINEAR));
    }

    static Stream<Arguments> classes() {
        return Stream.of(
                arguments("[a-cb-]", "[\\-a-c]"),
                arguments("[]a]", "[\\]a]"),
                arguments("[^]a]", "[^\\]a]"),
                arguments("[a&&b]", "[\\&ab]"),
                arguments("[[a]", "[\\[a]"),
                arguments("[\\w.]", "[.0-9A-Z_a-z]"),
                arguments("[^\\S\\n]", "[\\t\\f\\r ]"),
                arguments("[\\s\\S]", "[\\x{0}-\\x{10FFFF}]"),
                arguments("[^\\s\\S]", "[^\\x{0}-\\x{10FFFF}]"),
                arguments("(?i)k-s", "[Kk\\x{212A}]-[Ss\\x{17F}]"),
                arguments("(?i)[^x]|(?i:y)(?-i)z", "[^Xx]|[Yy]z"),
                arguments("(?i)\\w", "[0-9A-Z_a-z\\x{17F}\\x{212A}]"));
    }

    @ParameterizedTest
    @MethodSource("classes")
    void bracketsAndFlagsBecomeSetsOfCharacters(String pattern, String expected) {
        assertThat(Translation.of(pattern)).isEqualTo(new Portable(expected, LINEAR));
    }

    static Stream<Arguments> places() {
        return Stream.of(
                arguments("^a$", "\\Aa\\z"),
                arguments("\\Aa\\z", "\\Aa\\z"),
                arguments("(?m)^a$", "(?<![^\\n])a(?![^\\n])"),
                arguments("\\ba", "(?:(?<=\\w)(?!\\w)|(?<!\\w)(?=\\w))a"),
                arguments("\\Ba", "(?:(?<=\\w)(?=\\w)|(?<!\\w)(?=\\W|\\z))a"));
    }

    @ParameterizedTest
    @MethodSource("places")
    void placesAreSaidAsJavaReadsThemAlike(String pattern, String expected) {
        assertThat(Translation.of(pattern)).isEqualTo(new Portable(expected, LINEAR));
    }

    static Stream<Arguments> reduced() {
        return Stream.of(
                arguments("(a)(?:b)(?P<n>c)(?<m>d)", "abcd"),
                arguments("a|(b|c)|dd", "[a-c]|dd"),
                arguments("^(a|b)*$", "\\A[ab]*+\\z"),
                arguments("^((a+)+|b?)*c", "\\A[ab]*+c"),
                arguments("^(a*?)+?c", "\\Aa*+c"),
                arguments("^(a|)c", "\\Aa?+c"),
                arguments("x(^)*y{0}z", "xz"),
                arguments(".*a+", "a"),
                arguments("a*|b", ""),
                arguments("^.*", "\\A"));
    }

    @ParameterizedTest
    @MethodSource("reduced")
    void whatAYesOrNoAnswerDoesNotNeedIsLeftOut(String pattern, String expected) {
        assertThat(Translation.of(pattern)).isEqualTo(new Portable(expected, LINEAR));
    }

    static Stream<Arguments> repetitions() {
        String base64 = "[A-Za-z0-9+/]";
        String printed = "[+/-9A-Za-z]";
        return Stream.of(
                arguments("^[a-z]+(-[a-z]+)*$", "\\A[a-z]++(?:-[a-z]++)*+\\z", LINEAR),
                arguments("^([a-z]+\\.)+[a-z]{2,}$", "\\A(?:[a-z]++\\.)++[a-z]{2,}+\\z", LINEAR),
                arguments("^(ab|cd){2}$", "\\A(?:ab|cd){2}+\\z", LINEAR),
                arguments(
                        "^(" + base64 + "{4})*(" + base64 + "{2}==|" + base64 + "{3}=)?$",
                        "\\A(?:" + printed + "{4})*+(?:" + printed + "{2}==|" + printed + "{3}=)?+\\z",
                        LINEAR),
                arguments("^.*\\.png$", "\\A[^\\n]*\\.png\\z", LINEAR),
                arguments("^(ab){0,2}abc", "\\A(?:ab(?:ab)?)?abc", LINEAR),
                arguments("^(ab?){2,3}b$", "\\Aab?ab?(?:ab?)?b\\z", LINEAR),
                arguments("<[^>]*>", "<[^>]*+>", QUADRATIC),
                arguments("^[^@]+@[^@]+\\.[^@]+$", "\\A[^@]++@[^@]+\\.[^@]++\\z", QUADRATIC));
    }

    @ParameterizedTest
    @MethodSource("repetitions")
    void aRepetitionThatNeverNeedsToGiveBackIsPossessive(String pattern, String expected, Growth growth) {
        assertThat(Translation.of(pattern)).isEqualTo(new Portable(expected, growth));
    }
}
