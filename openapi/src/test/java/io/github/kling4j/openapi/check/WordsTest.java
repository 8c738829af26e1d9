package io.github.kling4j.openapi.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of enumerations become constants, or are refused. */
class WordsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{type: string, enum: []} | Thing.it: an enum without words would be lost; leave it out",
                "{type: string, enum: [a], maxLength: 1} | Thing.it: maxLength would be lost beside enum; leave it out",
                "{type: string, enum: [1080, p], x-enum-varnames: [FULL, HALF]} | Thing.it: the word 1080 is not a"
                        + " text; write '1080'",
                "{type: string, enum: [a, null]} | Thing.it: the word null is not a text; write 'null', or type:"
                        + " [string, 'null']",
                "{type: string, enum: ['16:9']} | Thing.it: no Java name can be derived from the word 16:9; give each"
                        + " word a name under x-enum-varnames, in the same order",
                "{type: string, enum: [std, STD]} | Thing.it: the word STD would be STD in Java, like another word;"
                        + " give each word a name under x-enum-varnames, in the same order",
                "{type: string, enum: [a-b, aB]} | Thing.it: the word aB would be A_B in Java, like another word;"
                        + " give each word a name under x-enum-varnames, in the same order",
                "{type: string, enum: [known]} | Thing.it: the word known would be KNOWN in Java, which every"
                        + " enumeration already has; give each word a name under x-enum-varnames, in the same order",
                "{type: string, enum: [last_word]} | Thing.it: the word last_word would be LAST_WORD in Java, which"
                        + " every enumeration already has; give each word a name under x-enum-varnames, in the same"
                        + " order",
                "{type: string, enum: [a, a]} | Thing.it: the word a occurs twice; leave one out",
                "{type: string, enum: [a, b], x-enum-varnames: [A]} | Thing.it: the number of entries in x-enum-varnames is 1, but the number of words is 2; write one"
                        + " for each word, in the same order",
                "{type: string, enum: [a], x-enum-descriptions: [A., B.]} | Thing.it: the number of entries in x-enum-descriptions is 2, but the number of words is 1;"
                        + " write one for each word, in the same order",
                "{type: string, enum: [a], x-enum-varnames: [theA]} | Thing.it: theA is not a valid constant name;"
                        + " write a name like THIS_ONE",
                "{type: string, enum: [a], x-implements: VideoRequest} | Thing.it: x-implements would be lost; it is"
                        + " only for objects with properties",
                "{const: a.b} | Thing.it: no Java name can be derived from the word a.b; give each word a name under"
                        + " x-enum-varnames, in the same order",
            })
    void an_enumeration_that_java_would_not_have_is_refused_with_an_alternative(String schema, String finding) {
        assertThat(Described.thing("it: " + schema)).containsExactly(finding);
    }
}
