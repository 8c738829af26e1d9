package io.github.kling4j.openapi.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Defaults that Java would not have are refused. */
class DefaultsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{default: 3} | Thing.it: default would be lost without a type; write the type",
                "{allOf: [{type: string}], default: a} | Thing.it: default would be lost without a type; write $ref"
                        + " beside it, without allOf",
                "{type: integer, maximum: 3, default: 5} | Thing.it: the default 5 is refused by maximum; write"
                        + " another value, or change the keyword",
                "{type: boolean, default: 'yes'} | Thing.it: the default \"yes\" is refused by type; write another"
                        + " value, or change the keyword",
                "{type: string, enum: [a, b], default: c} | Thing.it: the default \"c\" is refused by enum; write"
                        + " another value, or change the keyword",
                "{type: string, format: date-time, default: '2020-01-01T00:00:00Z'} | Thing.it: the default of a value"
                        + " with the format date-time would be lost; state the default in the description",
                "{type: object, additionalProperties: {type: string}, default: {a: b}} | Thing.it: the default of an"
                        + " object would be lost; state the default in the description",
                "{type: array, items: {type: string, enum: [\"a\\tb\"], x-enum-varnames: [A]}, default:"
                        + " [\"a\\tb\"]} | Thing.it: the generator changes characters in the word"
                        + " a\\tb of the default, so it does not find the constant of this word; state the default in the"
                        + " description",
                "{type: array, items: {type: string, format: date-time}, default: ['2020-01-01T00:00:00Z']} |"
                        + " Thing.it: the default of a list whose items have the format date-time would be lost; state the default in"
                        + " the description, or declare the items as plain texts or numbers",
            })
    void a_default_that_java_would_not_have_is_refused_with_an_alternative(String schema, String finding) {
        assertThat(Described.thing("it: " + schema)).containsExactly(finding);
    }
}
