package io.github.kling4j.openapi.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keywords that say something together, or beside a reference. */
class SchemasTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{type: number, minimum: 0, exclusiveMinimum: true} | T.p: exclusiveMinimum true would be lost, it is of OpenAPI"
                        + " 3.0; write exclusiveMinimum: 0 without minimum",
                "{type: integer, maximum: 5, exclusiveMaximum: false} | T.p: exclusiveMaximum false would be lost, it is of"
                        + " OpenAPI 3.0; write maximum alone",
                "{type: integer, minimum: 5, maximum: 4} | T.p: nothing is between minimum 5 and maximum 4; change one of them",
                "{type: number, exclusiveMinimum: 5, maximum: 5} | T.p: nothing is between exclusiveMinimum 5 and maximum 5;"
                        + " change one of them",
                "{type: string, minLength: 5, maxLength: 4} | T.p: nothing is between minLength 5 and maxLength 4; change one of"
                        + " them",
                "{type: array, items: {type: string}, minItems: 5, maxItems: 4} | T.p: nothing is between minItems 5 and maxItems"
                        + " 4; change one of them",
                "{type: integer, minimum: 5, maximum: 5} | ~~",
                "{type: integer, exclusiveMinimum: 4, exclusiveMaximum: 5} | T.p: no integer is between exclusiveMinimum 4 and"
                        + " exclusiveMaximum 5; change one of them",
                "{type: number, exclusiveMinimum: 4, exclusiveMaximum: 5} | ~~",
                "{type: file} | T.p: JSON Schema has no type file; write one of string, integer, number, boolean, array, object,"
                        + " null",
                "{type: 'null'} | T.p: type null alone has no value to send or read; write the other type, or leave it out",
                "{type: [string, integer], default: 3} | T.p: default would be lost beside several types; say it in the"
                        + " description",
                "{type: [string, integer], maxLength: 3} | T.p: maxLength would be lost beside several types; say it in the"
                        + " description",
                "{oneOf: [{type: string, maxLength: 3}, {type: integer}]} | T.p: maxLength would be lost within a choice; say it"
                        + " in the description",
                "{anyOf: [{type: string, maxLength: 3}, {type: 'null'}]} | ~~",
                "{type: [integer, 'null'], default: null} | T.p: default null would be lost, an absent property is null in Java;"
                        + " leave default out",
                "{type: string, default: \"a\\x7fb\"} | ~~",
                "{type: integer, minimum: 1, exclusiveMinimum: 2} | T.p: minimum would be lost beside exclusiveMinimum; write only"
                        + " the one that leaves less",
                "{type: string, maxLength: '3'} | T.p: maxLength \"3\" is not a count; write a whole number of 0 to 2147483647",
                "{type: string, minLength: -1} | T.p: minLength -1 is not a count; write a whole number of 0 to 2147483647",
                "{type: string, maxLength: 3000000000} | T.p: maxLength 3000000000 is not a count; write a whole number of 0 to"
                        + " 2147483647",
                "{type: integer, minimum: '3'} | T.p: minimum \"3\" is not a number; write one, without quotes",
                "{$ref: '#/components/schemas/Text', maxLength: 3} | T.p: maxLength would be lost beside $ref; write it in Text,"
                        + " or here all that Text says, without $ref",
                "{$ref: '#/components/schemas/Text', type: string} | T.p: type would be lost beside $ref; write it in Text, or"
                        + " here all that Text says, without $ref",
                "{$ref: '#/components/schemas/Text', default: a} | T.p: default would be lost beside a $ref that does not"
                        + " refer to an enumeration; write here all that Text says, without $ref",
                "{$ref: '#/components/schemas/Word', default: a} | ~~",
                "{anyOf: [{$ref: '#/components/schemas/Word'}, {type: 'null'}], default: a} | T.p: default would be lost beside a"
                        + " choice; write $ref beside it, without null, or say it in the description",
                "{type: array, items: {type: string, default: a}} | T.p[]: default would be lost here; write it at each property"
                        + " that has this schema",
            })
    void keywordsThatWouldBeLostTogetherAreRefused(String property, String finding) {
        assertThat(String.join(
                        "; ",
                        Described.schemas("Text: {type: string}, Word: {type: string, enum: [a, b]}, T: {type:"
                                + " object, properties: {p: " + property + "}}")))
                .isEqualTo(finding);
    }

    @Test
    void theDefaultOfASchemaThatIsReferredToIsRefused() {
        assertThat(Described.schemas("Count: {type: integer, default: 4}, Word: {type: string, enum: [a], default: a}"))
                .containsExactly(
                        "Count: default would be lost here; write it at each property that has this schema",
                        "Word: default would be lost here; write it at each property that has this schema");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{type: [string, 'null']}",
                "{$ref: '#/components/schemas/Maybe'}",
                "{type: 'null'}",
                "{anyOf: [{$ref: '#/components/schemas/Other'}, {type: 'null'}]}",
            })
    void aRequiredPropertyThatMayBeNullIsRefused(String property) {
        assertThat(Described.schemas("Maybe: {type: [string, 'null']}, Other: {type: object, properties: {}}, T: {type:"
                        + " object, required: [p], properties: {p: " + property + "}}"))
                .contains(
                        "T.p: required would be lost beside null, which Java does not tell from absent; leave null out of the"
                                + " type, or the name out of required");
    }

    @Test
    void aPropertyThatTwoPartsSayOtherwiseIsRefused() {
        String parts = "Base: {type: object, properties: {p: {type: string, description: A.}}}, T: {allOf: [{$ref:"
                + " '#/components/schemas/Base'}, {type: object, properties: {p: {type: %s, description: B.}}}]}";

        assertThat(Described.schemas(parts.formatted("integer")))
                .containsExactly(
                        "T.p: two parts of allOf say otherwise what it is, and one would be lost; write it in one part");
        assertThat(Described.schemas(parts.formatted("string"))).isEmpty();
    }

    @Test
    void whatIsRequiredOfSeveralPartsIsAPropertyOfOne() {
        assertThat(Described.schemas(
                        "Base: {type: object, properties: {p: {type: string}}}, T: {required: [p, q], allOf:"
                                + " [{$ref: '#/components/schemas/Base'}]}"))
                .containsExactly(
                        "T: required names q, which is not a property of its parts; write the name that it has now");
    }

    @Test
    void anObjectOfARequestThatTakesNothingElseIsRefused() {
        String wish =
                "components: {schemas: {Wish: {type: object, additionalProperties: false, properties: {}}, Answer:"
                        + " {type: object, additionalProperties: false, properties: {}}}}";

        assertThat(Described.findings("paths: {/a: {post: "
                        + Described.operation(
                                "A",
                                "A_make",
                                "requestBody: {required: true, content: {application/json: {schema: {$ref:"
                                        + " '#/components/schemas/Wish'}}}}, responses: {'200': {description: x, content:"
                                        + " {application/json: {schema: {$ref: '#/components/schemas/Answer'}}}}}")
                        + "}}, " + wish))
                .containsExactly("Wish: additionalProperties false would be lost, a request is sent with its extras;"
                        + " leave it out, or say it in the description");
    }

    @Test
    void theDefaultOfAPropertyWithSignsInItsNameIsChecked() {
        assertThat(Described.schemas("T: {type: object, properties: {'a%/b': {type: integer, default: x}}}"))
                .contains("T.a%/b: the default \"x\" is refused by type; write another, or change that");
    }

    @Test
    void aNameOfAComponentThatOpenApiDoesNotAllowIsRefused() {
        assertThat(Described.schemas("'A b': {type: object, properties: {}}"))
                .contains(
                        "components: OpenAPI does not allow the name A b; write letters of ASCII, digits, ., - and _");
    }
}
