package io.github.kling4j.openapi.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Patterns that Java reads otherwise than JSON Schema are refused. */
class PatternsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "{type: string, pattern: '^a+$'} | Thing.it: Java reads the pattern otherwise; say it as a rule with matches(),"
                + " where $ is the end of the text",
        "{type: string, pattern: '^a.b.c'} | Thing.it: Java reads the pattern otherwise; write for . which characters"
                + " it does not stand for, such as [^\\n]",
        "{type: string, pattern: 'a[\\s]'} | Thing.it: Java reads the pattern otherwise; write for \\s which characters"
                + " it stands for, such as [ \\t]",
    })
    void whatWouldBeLostIsRefusedWithAWayOut(String schema, String finding) {
        assertThat(Described.thing("it: " + schema)).containsExactly(finding);
    }

    @ParameterizedTest
    @ValueSource(strings = {"^[a-z]+", "a\\$", "[$.]", "\\.png", "[^\\]$]", "a|b"})
    void aPatternThatJavaReadsLikeJsonSchemaIsTaken(String pattern) {
        assertThat(Check.findings(Described.thingIn("it: {type: string, pattern: '" + pattern + "'}"), Described.settings("{}"))).isEmpty();
    }
}
