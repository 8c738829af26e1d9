package io.github.kling4j.openapi.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Patterns of JSON Schema are taken, unless no pattern of Java is written for them. */
class PatternsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{type: string, pattern: 'a[]'} | Thing.it: Java reads the pattern otherwise; write for [] which characters it"
                        + " stands for, such as [a-z]",
                "{type: string, pattern: '[^]'} | Thing.it: Java reads the pattern otherwise; write for [^] which characters it"
                        + " stands for, such as [a-z]",
                "{type: string, pattern: 'a[b\\S]'} | Thing.it: Java reads the pattern otherwise; write for \\S in brackets which"
                        + " characters it stands for, such as [a-z]",
            })
    void whatWouldBeLostIsRefusedWithAWayOut(String schema, String finding) {
        assertThat(Described.thing("it: " + schema)).containsExactly(finding);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"^[a-z]+", "a\\$", "[$.]", "\\.png", "[^\\]$]", "a|b", "^a+$", "^.\\s*[\\s\\d]\\S$", "[[&]"})
    void aPatternThatBecomesOneOfJavaIsTaken(String pattern) {
        assertThat(Check.findings(
                        Described.thingIn("it: {type: string, pattern: '" + pattern + "'}"), Described.settings("{}")))
                .isEmpty();
    }
}
