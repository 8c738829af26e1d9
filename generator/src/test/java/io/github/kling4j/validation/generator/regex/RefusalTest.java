package io.github.kling4j.validation.generator.regex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.kling4j.validation.generator.regex.Translation.Refused;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What an author is told, and where. */
class RefusalTest {

    private static final String UNICODE_CLASS =
            "what \\p{…} holds differs between versions of Unicode; write the ranges instead, "
                    + "such as [\\x{370}-\\x{3FF}]";
    private static final String NAMED_CLASS =
            "a class with a name is not translated; write its characters instead, such as a-z for [:lower:], "
                    + "or \\[ for the bracket itself";
    private static final String FOLD =
            "(?i) is not translated beyond ASCII; write the character in both cases, outside of (?i)";
    private static final String QUOTE =
            "\\Q…\\E is not translated; write a backslash before each character that needs it";
    private static final String OCTAL = "an octal escape is not translated; write \\x{…} with hexadecimal digits";
    private static final String SURROGATE =
            "a surrogate is half a character, and no text has one alone; write the whole character";
    private static final String JAVA_CLASS =
            "Java takes this for an operator on classes, RE2 for a character; write a backslash before it";
    private static final String JAVA_BOUNDS =
            "Java and RE2 do not take the same for bounds here; write bounds without leading zeros, right after what "
                    + "they repeat, or \\{ for the brace itself";
    private static final String JAVA_DOLLAR =
            "to Java, $ holds before a last line break too, which may follow here; "
                    + "write it last, or \\z for the end of the text";
    private static final String JAVA_BOUNDARY =
            "\\b and \\B do not mean the same to all versions of Java; write the characters that may stand there";
    private static final String JAVA_FLAGS =
            "the flags m and U do not mean the same to Java and RE2; write what they stand for, such as (^|\\n)";
    private static final String JAVA_VERTICAL =
            "\\v does not mean the same to Java and RE2; write the characters, such as [\\n\\x{B}\\f\\r]";
    private static final String MANY_ENDS =
            "one round of this repetition can end at several places, and a match may try them all, round by round; "
                    + "let every round begin or end with a character that stands nowhere else in it, "
                    + "as in (-\\w+)* or (\\w+,)*";
    private static final String LIKE_EXIT =
            "what follows this repetition can begin like one more round of it, and a match may have to give rounds "
                    + "back; let it begin with another character";
    private static final String ROUNDS =
            "a match may have to give rounds of this repetition back, which is cheap for few only; allow at most 64";
    private static final String CUBIC =
            "this repetition and others can share the same characters in many ways, and the steps of a match may grow "
                    + "with the cube of the text's length or faster; let each leave out what follows it, "
                    + "as in [^,]*, instead of .*,";
    private static final String MANY_WAYS =
            "there are too many ways to match, and a match may try them all; let the branches of a choice, "
                    + "and a repetition and what follows it, begin with different characters";
    private static final String DEEP =
            "a match may nest too deep for the stack; split the pattern, or use smaller bounds";
    private static final String LARGE =
            "written out, the bounded repetitions are too long to be examined; use smaller bounds";

    static Stream<Arguments> malformed() {
        return Stream.of(
                arguments("ab[a-z", "missing closing ]: [a-z", 2),
                arguments("a**", "invalid nested repetition operator: **", 1),
                arguments("a*+", "invalid nested repetition operator: *+", 1),
                arguments("(a", "missing closing ): (a", 0),
                arguments("a{2000}", "invalid repeat count: {2000}", 1),
                arguments("(a)\\1", "invalid escape sequence: \\1", 3),
                arguments("a(?=b)", "invalid or unsupported Perl syntax: (?=", 1),
                arguments("(?<!a)b", "invalid named capture: (?<!a)b", 0),
                arguments("a\\C", "invalid escape sequence: \\C", 1),
                arguments("a\\", "trailing backslash at end of expression", 0));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void whatRe2RefusesIsToldInItsWords(String pattern, String reason, int index) {
        assertThat(Translation.of(pattern)).isEqualTo(new Refused(reason, index));
    }

    static Stream<Arguments> foreign() {
        return Stream.of(
                arguments("a\\p{Greek}", UNICODE_CLASS, 1),
                arguments("[a\\PL]", UNICODE_CLASS, 2),
                arguments("[a[:alpha:]]", NAMED_CLASS, 2),
                arguments("a(?i)ß", FOLD, 5),
                arguments("(?i)[a-é]", FOLD, 5),
                arguments("(?i:\\x{3B1})", FOLD, 4),
                arguments("a\\Q.\\E", QUOTE, 1),
                arguments("a\\012", OCTAL, 1),
                arguments("[\\0]", OCTAL, 1),
                arguments("a\\x{D83D}", SURROGATE, 1));
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void whatIsNotReadAlikeIsRefusedWhereItStands(String pattern, String reason, int index) {
        assertThat(Translation.of(pattern)).isEqualTo(new Refused(reason, index));
    }

    static Stream<Arguments> java() {
        return Stream.of(
                arguments("[a[b]]", JAVA_CLASS, 2),
                arguments("[\\w[]", JAVA_CLASS, 3),
                arguments("[a&&b]", JAVA_CLASS, 2),
                arguments("[A-[b]", JAVA_CLASS, 3),
                arguments("[0-9]{02}", JAVA_BOUNDS, 5),
                arguments("a{1,03}", JAVA_BOUNDS, 1),
                arguments("a|{01}", JAVA_BOUNDS, 2),
                arguments("b(?s){0,3}", JAVA_BOUNDS, 5),
                arguments("a$\\s*", JAVA_DOLLAR, 1),
                arguments("(a|b$)\\n?", JAVA_DOLLAR, 4),
                arguments("(a$|\\n)*", JAVA_DOLLAR, 2),
                arguments("\\ba", JAVA_BOUNDARY, 0),
                arguments("a\\B.", JAVA_BOUNDARY, 1),
                arguments("(?m)^a$", JAVA_FLAGS, 2),
                arguments("a(?U:b)", JAVA_FLAGS, 3),
                arguments("a\\v", JAVA_VERTICAL, 1),
                arguments("[\\v]", JAVA_VERTICAL, 1));
    }

    @ParameterizedTest
    @MethodSource("java")
    void whatJavaReadsInAnotherWayIsRefusedInJavasPatterns(String pattern, String reason, int index) {
        assertThat(Translation.ofWhole(pattern, 0)).isEqualTo(new Refused(reason, index));
        assertThat(Translation.of(pattern)).isInstanceOf(Translation.Portable.class);
    }

    static Stream<Arguments> expensive() {
        return Stream.of(
                arguments("^(\\w+\\s?)*$", MANY_ENDS, 9),
                arguments("^(a|aa)+$", MANY_ENDS, 7),
                arguments("^(a?b?)*$", MANY_ENDS, 7),
                arguments("^(.*,)*$", MANY_ENDS, 6),
                // What ends a round is known, but a round may be read far before the inner repetition is left.
                arguments("^((ab)*ac-?)*$", MANY_ENDS, 12),
                arguments("^(ab)*a", LIKE_EXIT, 5),
                arguments("^(\\.\\w+)*\\.com$", LIKE_EXIT, 8),
                arguments("^(ab){0,65}abc", ROUNDS, 5),
                arguments("^(.*a){12}$", CUBIC, 3),
                arguments("^.*a.*b.*c$", CUBIC, 8),
                arguments("a.*b.*c", CUBIC, 5),
                arguments("(a?){30}a{30}", MANY_WAYS, 4),
                arguments("^" + "(a|ab)".repeat(13) + "$", MANY_WAYS, 75),
                arguments("^(ab?){2,9}b{9}(ab?){2,3}b", MANY_WAYS, 20),
                arguments("a".repeat(1_001), DEEP, 0),
                arguments("^((a{1000}){20},)*$", LARGE, 4));
    }

    @ParameterizedTest
    @MethodSource("expensive")
    void whatAMatchCouldPayForIsRefusedAtTheRepetition(String pattern, String reason, int index) {
        assertThat(Translation.of(pattern)).isEqualTo(new Refused(reason, index));
    }

    @Test
    void everyReasonIsShownByAnExample() {
        assertThat(Stream.of(foreign(), java(), expensive()).flatMap(examples -> examples)
                .map(example -> example.get()[1]).distinct())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Reason.values()).map(Reason::text).toList());
    }
}
