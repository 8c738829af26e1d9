package io.github.kling4j.openapi.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keywords that the generator would ignore, including misspelled ones, are refused by name. */
class KeywordsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{type: string, enum: [a, b], const: a} | Thing.it: const would be lost; leave it out beside enum",
                "{type: string, nullable: true} | Thing.it: nullable would be lost; write type: [string, 'null'];"
                        + " nullable is a keyword of OpenAPI 3.0",
                "{type: object, minProperties: 1} | Thing.it: minProperties would be lost; write a rule",
                "{type: object, patternProperties: {a: {}}} | Thing.it: patternProperties would be lost; write a"
                        + " rule, or state it in the description",
                "{type: array, prefixItems: []} | Thing.it: prefixItems would be lost; give the list one schema for its"
                        + " items, or"
                        + " make it an object",
                "{type: string, not: {}} | Thing.it: not would be lost; write a rule, or state it in the description",
                "{type: string, maxLenght: 3} | Thing.it: maxLenght would be lost; write a rule, or state it in the"
                        + " description",
                "{type: string, readOnly: true} | Thing.it: readOnly would be lost; state it in the description",
                "{type: integer, maxLength: 3} | Thing.it: maxLength would be lost, because it applies only to type"
                        + " string; write the type",
                "{maximum: 3} | Thing.it: maximum would be lost, because it applies only to type integer or number;"
                        + " write the type",
                "{type: array, items: {type: integer, const: 1}} | Thing.it[]: const would be lost; write 1 as the"
                        + " minimum and the maximum",
                "{type: string, format: binary-text} | Thing.it: format binary-text would be lost; leave it out, or"
                        + " write one of date, date-time, image, uri, uuid",
                "{type: integer, format: unix} | Thing.it: format unix would be lost; leave it out, or write one of"
                        + " int32, int64",
                "{type: string, format: date-time, maxLength: 3} | Thing.it: minLength, maxLength and pattern would"
                        + " be lost, because format date-time makes the Java type a time; leave them out, or the format",
                "{type: string, format: binary} | Thing.it: format binary would be lost; leave it out, or write one"
                        + " of date, date-time, image, uri, uuid",
                "{type: array, items: {type: string, format: byte}} | Thing.it[]: format byte would be lost; leave it"
                        + " out, or write one of date, date-time, image, uri, uuid",
                "{format: uuid} | Thing.it: format uuid would be lost; leave it out",
                "{type: integer, maximum: 3000000000} | Thing.it: maximum 3000000000 exceeds 32 bits; write format:"
                        + " int64",
                "{type: integer, format: int64, minimum: -9223372036854775809} | Thing.it: minimum"
                        + " -9223372036854775809 exceeds 64 bits; leave it out",
                "{type: integer, minimum: 1.5} | Thing.it: minimum 1.5 would be truncated to an integer; write the"
                        + " integer",
                "{type: object, properties: {a: {type: string}}, required: [a, b]} | Thing.it: required names b,"
                        + " which is not a property here; write its current name",
                "{type: object, properties: {}, x-implements: Request} | Thing.it: x-implements \"Request\" is not a"
                        + " type of the models; write VideoRequest for a request, or VideoTask for a response",
                "{type: string, x-urls: true} | Thing.it: x-urls would be lost, because it applies only to type"
                        + " array; write the type",
                "{type: string, x-implements: VideoRequest} | Thing.it: x-implements would be lost; it is only for"
                        + " objects with properties",
                "{$ref: '#/components/schemas/Thing', x-implements: Request} | Thing.it: x-implements would be lost;"
                        + " it is only for objects with properties",
                "{type: object, x-class-extra-annotation: '@Deprecated'} | Thing.it: x-class-extra-annotation would"
                        + " be lost; no tool reads it; leave it out",
                "{type: integer, multipleOf: 2} | Thing.it: multipleOf would be lost; write a rule",
                "{type: array, items: {type: string}, uniqueItems: true} | Thing.it: uniqueItems would be lost; write"
                        + " a rule",
                "{type: integer, const: 3} | Thing.it: const would be lost; write 3 as the minimum and the maximum",
                "{type: boolean, const: true} | Thing.it: const would be lost; write a rule, or state it in the"
                        + " description",
                "{type: integer, maximum: 3, examples: [2, 7]} | Thing.it: the example 7 is refused by maximum; write"
                        + " another value, or change the keyword",
                "{type: string, example: 4} | Thing.it: the example 4 is refused by type; write another value, or"
                        + " change the keyword",
            })
    void a_keyword_that_the_generator_ignores_is_refused_with_an_alternative(String schema, String finding) {
        assertThat(Described.thing("it: " + schema)).containsExactly(finding);
    }
}
