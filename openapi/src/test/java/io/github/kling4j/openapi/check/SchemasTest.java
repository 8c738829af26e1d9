package io.github.kling4j.openapi.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Combinations of keywords, and keywords beside a reference. */
class SchemasTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{type: number, minimum: 0, exclusiveMinimum: true} | T.p: exclusiveMinimum true would be lost,"
                        + " because it is the notation of OpenAPI 3.0; write exclusiveMinimum: 0 without minimum",
                "{type: integer, maximum: 5, exclusiveMaximum: false} | T.p: exclusiveMaximum false would be lost,"
                        + " because it is the notation of OpenAPI 3.0; write maximum alone",
                "{type: integer, minimum: 5, maximum: 4} | T.p: no value satisfies both minimum 5 and maximum 4;"
                        + " change one of them",
                "{type: number, exclusiveMinimum: 5, maximum: 5} | T.p: no value satisfies both exclusiveMinimum 5"
                        + " and maximum 5; change one of them",
                "{type: string, minLength: 5, maxLength: 4} | T.p: no value satisfies both minLength 5 and maxLength"
                        + " 4; change one of them",
                "{type: array, items: {type: string}, minItems: 5, maxItems: 4} | T.p: no value satisfies both"
                        + " minItems 5 and maxItems 4; change one of them",
                "{type: integer, minimum: 5, maximum: 5} | ~~",
                "{type: integer, exclusiveMinimum: 4, exclusiveMaximum: 5} | T.p: no integer satisfies both"
                        + " exclusiveMinimum 4 and exclusiveMaximum 5; change one of them",
                "{type: number, exclusiveMinimum: 4, exclusiveMaximum: 5} | ~~",
                "{type: file} | T.p: JSON Schema has no type file; write one of string, integer, number, boolean,"
                        + " array, object, null",
                "{type: 'null'} | T.p: type null alone has no value to send or read; write the other type, or leave"
                        + " it out",
                "{type: [string, integer], default: 3} | T.p: default would be lost beside several types; state it in"
                        + " the description",
                "{type: [string, integer], maxLength: 3} | T.p: maxLength would be lost beside several types; state"
                        + " it in the description",
                "{oneOf: [{type: string, maxLength: 3}, {type: integer}]} | T.p: maxLength would be lost within a"
                        + " choice; state it in the description",
                "{anyOf: [{type: string, maxLength: 3}, {type: 'null'}]} | ~~",
                "{type: [integer, 'null'], default: null} | T.p: default null would be lost, because an absent"
                        + " property is null in Java; leave default out",
                "{type: string, default: \"a\\x7fb\"} | ~~",
                "{type: integer, minimum: 1, exclusiveMinimum: 2} | T.p: minimum would be lost beside"
                        + " exclusiveMinimum; write only the stricter one",
                "{type: string, maxLength: '3'} | T.p: maxLength \"3\" is not a valid count; write an integer from 0"
                        + " to 2147483647",
                "{type: string, minLength: -1} | T.p: minLength -1 is not a valid count; write an integer from 0 to"
                        + " 2147483647",
                "{type: string, maxLength: 3000000000} | T.p: maxLength 3000000000 is not a valid count; write an"
                        + " integer from 0 to 2147483647",
                "{type: integer, minimum: '3'} | T.p: minimum \"3\" is not a number; write a number without quotes",
                "{$ref: '#/components/schemas/Text', maxLength: 3} | T.p: maxLength would be lost beside $ref; write"
                        + " it in Text, or copy Text here without $ref",
                "{$ref: '#/components/schemas/Text', type: string} | T.p: type would be lost beside $ref; write it in"
                        + " Text, or copy Text here without $ref",
                "{$ref: '#/components/schemas/Text', default: a} | T.p: default would be lost beside a $ref that does"
                        + " not refer to an enumeration; copy Text here without $ref",
                "{$ref: '#/components/schemas/Word', default: a} | ~~",
                "{anyOf: [{$ref: '#/components/schemas/Word'}, {type: 'null'}], default: a} | T.p: default would be"
                        + " lost beside a choice; write $ref beside it, without null, or state it in the description",
                "{type: array, items: {type: string, default: a}} | T.p[]: default would be lost here; write it at"
                        + " each property with this schema",
            })
    void keywords_that_cannot_be_combined_are_refused(String property, String finding) {
        assertThat(String.join(
                        "; ",
                        Described.schemas("Text: {type: string}, Word: {type: string, enum: [a, b]}, T: {type:"
                                + " object, properties: {p: " + property + "}}")))
                .isEqualTo(finding);
    }

    @Test
    void the_default_of_a_referenced_schema_is_refused() {
        assertThat(Described.schemas("Count: {type: integer, default: 4}, Word: {type: string, enum: [a], default: a}"))
                .containsExactly(
                        "Count: default would be lost here; write it at each property with this schema",
                        "Word: default would be lost here; write it at each property with this schema");
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
    void a_required_property_that_may_be_null_is_refused(String property) {
        assertThat(Described.schemas("Maybe: {type: [string, 'null']}, Other: {type: object, properties: {}}, T: {type:"
                        + " object, required: [p], properties: {p: " + property + "}}"))
                .contains("T.p: required would be lost, because Java does not distinguish null from absent; remove"
                        + " null from the type, or the name from required");
    }

    @Test
    void a_property_with_two_definitions_in_all_of_is_refused() {
        String parts = "Base: {type: object, properties: {p: {type: string, description: A.}}}, T: {allOf: [{$ref:"
                + " '#/components/schemas/Base'}, {type: object, properties: {p: {type: %s, description: B.}}}]}";

        assertThat(Described.schemas(parts.formatted("integer")))
                .containsExactly(
                        "T.p: two parts of allOf define it differently, and one definition would be lost; define it"
                                + " in one part");
        assertThat(Described.schemas(parts.formatted("string"))).isEmpty();
    }

    @Test
    void a_required_property_is_declared_in_a_part_of_all_of() {
        assertThat(Described.schemas(
                        "Base: {type: object, properties: {p: {type: string}}}, T: {required: [p, q], allOf:"
                                + " [{$ref: '#/components/schemas/Base'}]}"))
                .containsExactly("T: required lists the property q, but neither the schema nor a part of its allOf"
                        + " declares it; correct the name");
    }

    @Test
    void additional_properties_false_in_a_request_is_refused() {
        String wish =
                "components: {schemas: {Wish: {type: object, additionalProperties: false, properties: {}}, Answer:"
                        + " {type: object, additionalProperties: false, properties: {}}}}";

        assertThat(Described.findings("paths: {/a: {post: "
                        + Described.operation(
                                "A",
                                "A_make",
                                "requestBody: {required: true, content: {application/json: {schema: {$ref:"
                                        + " '#/components/schemas/Wish'}}}}, responses: {'200': {description: x,"
                                        + " content: {application/json: {schema: {$ref:"
                                        + " '#/components/schemas/Answer'}}}}}")
                        + "}}, " + wish))
                .containsExactly("Wish: additionalProperties false would be lost, because requests are sent with"
                        + " their extras; leave it out, or state it in the description");
    }

    @Test
    void the_default_of_a_property_with_special_characters_in_its_name_is_checked() {
        assertThat(Described.schemas("T: {type: object, properties: {'a%/b': {type: integer, default: x}}}"))
                .contains("T.a%/b: the default \"x\" is refused by type; write another value, or change the keyword");
    }

    @Test
    void a_component_name_that_openapi_does_not_allow_is_refused() {
        assertThat(Described.schemas("'A b': {type: object, properties: {}}"))
                .contains("components: OpenAPI does not allow the name A b; use ASCII letters, digits, ., - and _");
    }
}
