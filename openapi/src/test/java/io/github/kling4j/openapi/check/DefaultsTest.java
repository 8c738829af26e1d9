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
                "{allOf: [{type: string}], default: a} | Thing.it: default would be lost without a type; write $ref beside it,"
                        + " without allOf",
                "{type: integer, maximum: 3, default: 5} | Thing.it: the default 5 is refused by maximum; write another,"
                        + " or change that",
                "{type: boolean, default: 'yes'} | Thing.it: the default \"yes\" is refused by type; write another, or"
                        + " change that",
                "{type: string, enum: [a, b], default: c} | Thing.it: the default \"c\" is refused by enum; write another,"
                        + " or change that",
                "{type: string, format: date-time, default: '2020-01-01T00:00:00Z'} | Thing.it: the default of format date-time"
                        + " would be lost; say it in the description",
                "{type: object, additionalProperties: {type: string}, default: {a: b}} | Thing.it: the default of an object"
                        + " would be lost; say it in the description",
                "{type: array, items: {type: string, enum: [\"a\\tb\"], x-enum-varnames: [A]}, default: [\"a\\tb\"]} | Thing.it: the"
                        + " generator does not find the word a\\tb of the default, because it alters characters of it; say it in"
                        + " the description",
                "{type: array, items: {type: string, format: date-time}, default: ['2020-01-01T00:00:00Z']} | Thing.it: the"
                        + " default of a list of format date-time would be lost; say it in the description, or write the items"
                        + " as plain texts or numbers",
            })
    void whatWouldBeLostIsRefusedWithAWayOut(String schema, String finding) {
        assertThat(Described.thing("it: " + schema)).containsExactly(finding);
    }
}
