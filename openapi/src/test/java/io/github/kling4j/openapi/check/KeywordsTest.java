package io.github.kling4j.openapi.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keywords that would be lost, misspelt ones included, are refused by name. */
class KeywordsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{type: string, enum: [a, b], const: a} | Thing.it: const would be lost; leave it out beside enum",
                "{type: string, nullable: true} | Thing.it: nullable would be lost; write type: [string, 'null'];"
                        + " nullable is of"
                        + " OpenAPI 3.0",
                "{type: object, minProperties: 1} | Thing.it: minProperties would be lost; say it as a rule",
                "{type: object, patternProperties: {a: {}}} | Thing.it: patternProperties would be lost; say it as a"
                        + " rule, or in"
                        + " the description",
                "{type: array, prefixItems: []} | Thing.it: prefixItems would be lost; give the list one schema for its"
                        + " items, or"
                        + " make it an object",
                "{type: string, not: {}} | Thing.it: not would be lost; say it as a rule, or in the description",
                "{type: string, maxLenght: 3} | Thing.it: maxLenght would be lost; say it as a rule, or in the description",
                "{type: string, readOnly: true} | Thing.it: readOnly would be lost; say it in the description",
                "{type: integer, maxLength: 3} | Thing.it: maxLength would be lost, it is of type string only; write the type",
                "{maximum: 3} | Thing.it: maximum would be lost, it is of type integer or number only; write the"
                        + " type",
                "{type: array, items: {type: integer, const: 1}} | Thing.it[]: const would be lost; write 1 as the minimum and the maximum",
                "{type: string, format: binary-text} | Thing.it: format binary-text would be lost; leave it out, or write one of date,"
                        + " date-time, image, uri, uuid",
                "{type: integer, format: unix} | Thing.it: format unix would be lost; leave it out, or write one of"
                        + " int32, int64",
                "{type: string, format: date-time, maxLength: 3} | Thing.it: the limits of a text would be lost, it becomes a"
                        + " time; leave them or the format out",
                "{type: string, format: binary} | Thing.it: format binary would be lost; leave it out, or write one of date,"
                        + " date-time, image, uri, uuid",
                "{type: array, items: {type: string, format: byte}} | Thing.it[]: format byte would be lost; leave it out, or"
                        + " write one of date, date-time, image, uri, uuid",
                "{format: uuid} | Thing.it: format uuid would be lost; leave it out",
                "{type: integer, maximum: 3000000000} | Thing.it: maximum 3000000000 is beyond 32 bits; write format: int64",
                "{type: integer, format: int64, minimum: -9223372036854775809} | Thing.it: minimum -9223372036854775809 is"
                        + " beyond what Java's long holds; leave it out",
                "{type: integer, minimum: 1.5} | Thing.it: minimum 1.5 would be cut to an integer; write the integer",
                "{type: object, properties: {a: {type: string}}, required: [a, b]} | Thing.it: required names b, which is not a"
                        + " property here; write the name that it has now",
                "{type: object, properties: {}, x-implements: Request} | Thing.it: x-implements \"Request\" is not a type of the"
                        + " models; write VideoRequest, for what is submitted, or VideoTask, for what is answered",
                "{type: string, x-urls: true} | Thing.it: x-urls would be lost, it is of type array only; write the type",
                "{type: string, x-implements: VideoRequest} | Thing.it: x-implements would be lost; it is of objects with"
                        + " properties only",
                "{$ref: '#/components/schemas/Thing', x-implements: Request} | Thing.it: x-implements would be lost; it is of objects with"
                        + " properties only",
                "{type: object, x-class-extra-annotation: '@Deprecated'} | Thing.it: x-class-extra-annotation would be lost;"
                        + " nothing here reads it, leave it out",
                "{type: integer, multipleOf: 2} | Thing.it: multipleOf would be lost; say it as a rule",
                "{type: array, items: {type: string}, uniqueItems: true} | Thing.it: uniqueItems would be lost; say it as a"
                        + " rule",
                "{type: integer, const: 3} | Thing.it: const would be lost; write 3 as the minimum and the maximum",
                "{type: boolean, const: true} | Thing.it: const would be lost; say it as a rule, or in the description",
                "{type: integer, maximum: 3, examples: [2, 7]} | Thing.it: the example 7 is refused by maximum; write another, or"
                        + " change that",
                "{type: string, example: 4} | Thing.it: the example 4 is refused by type; write another, or change that",
            })
    void whatWouldBeLostIsRefusedWithAWayOut(String schema, String finding) {
        assertThat(Described.thing("it: " + schema)).containsExactly(finding);
    }
}
