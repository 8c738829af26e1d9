package io.github.kling4j.openapi.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Patterns of JSON Schema are accepted, except those that cannot be converted to Java. */
class PatternsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{type: string, pattern: 'a[]'} | Thing.it: Java interprets the pattern differently; write for [] the"
                        + " characters that it matches, such as [a-z]",
                "{type: string, pattern: '[^]'} | Thing.it: Java interprets the pattern differently; write for [^]"
                        + " the characters that it matches, such as [a-z]",
                "{type: string, pattern: 'a[b\\S]'} | Thing.it: Java interprets the pattern differently; write for"
                        + " \\S in brackets the characters that it matches, such as [a-z]",
            })
    void a_pattern_that_java_does_not_support_is_refused_with_an_alternative(String schema, String finding) {
        assertThat(Described.thing("it: " + schema)).containsExactly(finding);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"^[a-z]+", "a\\$", "[$.]", "\\.png", "[^\\]$]", "a|b", "^a+$", "^.\\s*[\\s\\d]\\S$", "[[&]"})
    void a_pattern_that_java_supports_is_accepted(String pattern) {
        assertThat(Check.findings(
                        Described.thingIn("it: {type: string, pattern: '" + pattern + "'}"), Described.settings("{}")))
                .isEmpty();
    }
}
