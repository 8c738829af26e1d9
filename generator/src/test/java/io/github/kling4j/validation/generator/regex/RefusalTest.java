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

/** The reasons and places of refusals. */
class RefusalTest {

    private static final String UNICODE_CLASS =
            "\\p{…} matches different characters in different versions of Java; write the ranges instead, "
                    + "such as [\\x{370}-\\x{3FF}]";
    private static final String NAMED_CLASS =
            "Java has no [:…:] classes; write the characters instead, such as a-z for [:lower:], "
                    + "or \\[ for a literal bracket";
    private static final String FOLD =
            "(?i) is supported for ASCII only; write the character in both cases, outside of (?i)";
    private static final String QUOTE = "\\Q…\\E is not supported; write a backslash before each special character";
    private static final String OCTAL = "octal escapes are not supported; write \\x{…} with hexadecimal digits";
    private static final String SURROGATE = "an unpaired surrogate is not a character; write the whole character";
    private static final String JAVA_CLASS =
            "Java reads this as an operator on classes, RE2 as a character; write a backslash before it";
    private static final String JAVA_BOUNDS =
            "Java and RE2 read these repetition bounds differently; write bounds without leading zeros, right after the "
                    + "repeated part, or \\{ for a literal brace";
    private static final String JAVA_DOLLAR =
            "in Java, $ also matches before a final line break, which may follow here; "
                    + "write $ at the end of the pattern, or \\z for the end of the text";
    private static final String JAVA_BOUNDARY =
            "\\b and \\B have different meanings in different versions of Java; write the permitted characters";
    private static final String JAVA_FLAGS =
            "the flags m and U have different meanings in Java and RE2; write an equivalent, such as (^|\\n)";
    private static final String JAVA_VERTICAL =
            "\\v has different meanings in Java and RE2; write the characters, such as [\\n\\x{B}\\f\\r]";

    static Stream<Arguments> malformed() {
        return Stream.of(
                arguments("ab[a-z", "missing closing ]: [a-z", 2),
                arguments("a**", "invalid nested repetition operator: **", 1),
                arguments("a*+", "invalid nested repetition operator: *+", 1),
                arguments("(a", "missing closing ): (a", 0),
                arguments("a{2000}", "invalid repeat count: {2000}", 1),
                arguments("a(b{100}){11}", "invalid repeat count, over 1000 in all", 0),
                arguments("((a{1000}){1000}){1000}", "invalid repeat count, over 1000 in all", 0),
                arguments("(".repeat(1_100) + ")".repeat(1_100), "expression nests too deeply, over 1000 levels", 0),
                arguments("[ab]{1000}".repeat(30), "expression too large, over 20000 instructions", 0),
                arguments("(a)\\1", "invalid escape sequence: \\1", 3),
                arguments("a(?=b)", "invalid or unsupported Perl syntax: (?=", 1),
                arguments("(?<!a)b", "invalid named capture: (?<!a)b", 0),
                arguments(")", "unexpected )", 0),
                arguments("(a)[)]\\)\\Q)\\E)b", "unexpected )", 13),
                arguments("a\\C", "invalid escape sequence: \\C", 1),
                arguments("a\\", "trailing backslash at end of expression", 0));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void a_pattern_that_RE2_refuses_is_refused_with_its_message(String pattern, String reason, int index) {
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
    void an_unsupported_Java_pattern_is_refused_at_the_unsupported_part(String pattern, String reason, int index) {
        assertThat(Translation.ofWhole(pattern, 0)).isEqualTo(new Refused(reason, index));
        assertThat(Translation.of(pattern)).isNotInstanceOf(Refused.class);
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
    void a_Java_pattern_with_a_different_meaning_in_RE2_is_refused_at_the_difference(
            String pattern, String reason, int index) {
        assertThat(Translation.ofWhole(pattern, 0)).isEqualTo(new Refused(reason, index));
        assertThat(Translation.of(pattern)).isNotInstanceOf(Refused.class);
    }

    @Test
    void each_reason_has_an_example() {
        assertThat(Stream.of(foreign(), java())
                        .flatMap(examples -> examples)
                        .map(example -> example.get()[1])
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Reason.values()).map(Reason::text).toList());
    }
}
