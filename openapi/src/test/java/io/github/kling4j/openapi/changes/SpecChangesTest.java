package io.github.kling4j.openapi.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports changes of a description, and whether they are breaking. */
class SpecChangesTest {

    private static final String SPEC = """
            openapi: 3.1.0
            info: {title: t, version: '1'}
            servers: [{url: 'https://a.example', description: here}]
            security: [{token: []}]
            paths:
              /things:
                post:
                  operationId: make
                  parameters: [{name: page, in: query, description: which, schema: {type: string}}]
                  requestBody:
                    content:
                      application/json:
                        schema: {$ref: '#/components/schemas/Wish'}
                  responses:
                    '200':
                      description: made
                      content:
                        application/json:
                          schema: {$ref: '#/components/schemas/Thing'}
            components:
              securitySchemes: {token: {type: http, scheme: bearer, description: the key}}
              schemas:
                Wish:
                  type: object
                  properties:
                    size: {type: [integer, 'null'], minimum: 1, maximum: 9, default: 3}
                    name: {type: string, maxLength: 5, description: 'Not with light, one of the extras.'}
                    colour: {anyOf: [{$ref: '#/components/schemas/Colour'}, {type: 'null'}]}
                    parts:
                      type: [array, 'null']
                      maxItems: 4
                      items: {$ref: '#/components/schemas/Part'}
                Part:
                  type: object
                  required: [weight]
                  properties:
                    weight: {type: integer, exclusiveMinimum: 0, description: 'As it is [weighed].'}
                    label: {type: string}
                Colour: {type: string, enum: [red, blue]}
                Thing:
                  type: object
                  properties: {id: {type: string}, state: {type: string, enum: [new, old]}}
            """;

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "maximum: 9; maximum: 10; false; Wish.size: maximum 9 -> 10",
                "maximum: 9; maximum: 8; true; Wish.size: maximum 9 -> 8",
                "minimum: 1,; ''; false; Wish.size: minimum no longer 1",
                "default: 3; default: 4; true; Wish.size: default 3 -> 4",
                "'[integer, ''null'']'; integer; true; Wish.size: may no longer be null",
                "name: {type: string; 'name: {type: [string, ''null'']'; false; Wish.name: may be null",
                "maxLength: 5; maxLength: 6; false; Wish.name: maxLength 5 -> 6",
                "maxLength: 5; 'maxLength: 5, minLength: 1'; true; Wish.name: minLength 1",
                "maxLength: 5; 'maxLength: 5, pattern: a'; true; Wish.name: pattern a",
                "maxLength: 5; 'maxLength: 5, format: uuid'; true; Wish.name: format uuid",
                "'maxLength: 5, desc'; desc; false; Wish.name: maxLength no longer 5",
                "maxItems: 4; 'maxItems: 4\n          minItems: 1'; true; Wish.parts: minItems 1",
                "minimum: 1; minimum: 0; false; Wish.size: minimum 1 -> 0",
                "minimum: 1; minimum: 2; true; Wish.size: minimum 1 -> 2",
                "', default: 3'; ''; true; Wish.size: default no longer 3",
                "label: {type: string}; 'label: {type: string, default: a}'; true; Part.label: default a",
                "'id: {type: string}'; 'id: {type: string, minLength: 2}'; false; Thing.id: minLength 2",
                "'id: {type: string}'; 'id: {type: string, maxLength: 2}'; false; Thing.id: maxLength 2",
                "'id: {type: string}'; 'id: {type: [string, ''null'']}'; false; Thing.id: may be null",
                "'required: [weight]'; 'required: []'; false; Part.weight: no longer required",
                "maxItems: 4; maxItems: 3; true; Wish.parts: maxItems 4 -> 3",
                "weight: {type: integer; weight: {type: string; true; Part.weight: type integer -> string",
                "exclusiveMinimum: 0; exclusiveMinimum: 1; true; Part.weight: minimum 0 -> 1",
                "'label: {type: string}'; ''; true; Part.label: removed",
                "required: [weight]; 'required: [weight, label]'; true; Part.label: required",
                "'[red, blue]'; '[red, blue, green]'; false; Colour: enum value green added",
                "'[red, blue]'; '[red]'; true; Colour: enum value blue removed",
                "'[new, old]'; '[new, old, gone]'; false; Thing.state: enum value gone added",
                "'id: {type: string}'; 'id: {type: string}, at: {type: string}'; false; Thing.at: added",
                "operationId: make; operationId: create; false; POST /things: operationId make -> create",
                "title: t; title: u; false; info: title t -> u",
                "https://a.example; https://b.example; true; 'server 1: url https://a.example -> https://b.example;"
                        + " in Java, adapt io.github.kling4j.KlingClient (the base URL)'",
                "description: here; description: there; false; server 1: description changed",
                "'[{token: []}]'; '[]'; true; 'the description: security changed; in Java, adapt"
                        + " io.github.kling4j.http.Secret (the Authorization header)'",
                "scheme: bearer; scheme: basic; true; 'security scheme token: scheme bearer -> basic; in Java, adapt"
                        + " io.github.kling4j.http.Secret (the Authorization header)'",
                "description: the key; description: a key; false; security scheme token: description changed",
                "'name: page, in: query'; 'name: page, in: header'; true; 'POST /things, parameter page: in query ->"
                        + " header'",
                "'in: query, description: which'; 'in: query, required: true, description: which'; true; 'POST"
                        + " /things, parameter page: required true'",
                "'schema: {type: string}}]'; 'schema: {type: integer}}]'; true; 'POST /things, parameter page: type"
                        + " string -> integer'",
                "description: which; description: what; false; 'POST /things, parameter page: description changed'",
                "'parameters: [{name'; 'parameters: [{name: size, in: query, schema: {type: string}}, {name'; true;"
                        + " 'POST /things, parameter size: added'",
                "'    Wish:\n      type: object\n'; '    Wish:\n      type: object\n      additionalProperties:"
                        + " false\n'; true; 'Wish: additionalProperties false'",
                "'    Thing:\n      type: object\n'; '    Thing:\n      type: object\n      additionalProperties:"
                        + " false\n'; false; 'Thing: additionalProperties false'",
                "'        parts:'; '        light: {type: string}\n        parts:'; true; 'Wish.light: added;"
                        + " putExtra(\"light\") now throws an exception, use the builder method'",
                "'        parts:'; '        heavy: {type: string}\n        parts:'; false; Wish.heavy: added",
            })
    void a_change_has_a_text_and_is_breaking_or_compatible(String before, String after, boolean breaking, String said) {
        String edited = SPEC.replace(before, after);
        assertThat(edited).isNotEqualTo(SPEC);

        assertThat(SpecChanges.between(SPEC, edited))
                .singleElement()
                .satisfies(change -> assertThat(change).hasToString(said))
                .satisfies(change -> assertThat(change.breaking()).isEqualTo(breaking));
    }

    @Test
    void a_change_in_a_list_item_contains_its_property_path() {
        assertThat(SpecChanges.between(SPEC, SPEC.replace("exclusiveMinimum: 0", "exclusiveMinimum: 2")))
                .containsExactly(new SpecChange(
                        true, "Part.weight", "minimum 0 -> 2", "Wish", "parts[].weight", Set.of("weighed")));
    }

    @Test
    void each_limit_of_a_property_is_breaking_or_compatible_independently() {
        assertThat(SpecChanges.between(SPEC, SPEC.replace("minimum: 1, maximum: 9", "minimum: 2, maximum: 10")))
                .extracting(change -> change.breaking() + " " + change)
                .containsExactly("true Wish.size: minimum 1 -> 2", "false Wish.size: maximum 9 -> 10");
    }

    @Test
    void a_default_with_the_same_text_and_another_type_is_unchanged() {
        assertThat(SpecChanges.between(SPEC, SPEC.replace("size: {type: [integer", "size: {type: [number")))
                .extracting(SpecChange::toString)
                .containsExactly("Wish.size: type integer -> number");
    }

    @Test
    void changes_that_openapi_diff_ignores_are_reported_in_addition() {
        assertThat(SpecChanges.between(
                        SPEC, SPEC.replace("maximum: 9", "maximum: 10").replace("title: t", "title: u")))
                .extracting(SpecChange::toString)
                .containsExactly("Wish.size: maximum 9 -> 10", "info: title t -> u");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "openapi: [", "# gone", "paths"})
    void an_unreadable_accepted_description_is_a_breaking_change(String before) {
        assertThat(SpecChanges.between(before, SPEC))
                .containsExactly(SpecChange.ofOperation(
                        true,
                        "accepted/kling-v3.yaml",
                        "does not exist or cannot be read, so anything may have changed"));
    }

    @Test
    void a_description_with_an_unresolved_reference_is_not_compared() {
        assertThat(SpecChanges.between(SPEC, SPEC.replace("    Part:\n", "    Piece:\n")))
                .containsExactly(SpecChange.ofOperation(
                        true, "kling-v3.yaml", "cannot be compared: ref '#/components/schemas/Part' doesn't exist."));
    }

    @Test
    void a_new_task_status_is_breaking_and_names_the_java_code_to_adapt() {
        String spec = SPEC.replace("Colour", "TaskStatus");

        assertThat(SpecChanges.between(spec, spec.replace("[red, blue]", "[red, blue, green]")))
                .extracting(change -> change.breaking() + " " + change)
                .containsExactly(
                        "true TaskStatus: enum value green added; in Java, adapt io.github.kling4j.Observed (which"
                                + " words are final)");
    }

    @Test
    void aliases_are_resolved_before_the_comparison() {
        String spec = SPEC.replace("state: {type", "state: &state {type")
                .replace("id: {type: string}", "id: *state")
                .replace(
                        "{id: *state, state: &state {type: string, enum: [new, old]}}",
                        "{state: &state {type: string, enum: [new, old]}, id: *state}");

        assertThat(SpecChanges.between(spec, spec.replace("[new, old]", "[new, old, gone]")))
                .extracting(SpecChange::toString)
                .containsExactly("Thing.state: enum value gone added", "Thing.id: enum value gone added");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "maximum 9 -> 8 | The maximum of `Wish.size` is `8`; it was `9`.",
                "minLength 1 | The minLength of `Wish.size` is `1`; there was none.",
                "maxLength no longer 5 | `Wish.size` no longer has maxLength; it was `5`.",
                "added | `Wish.size` is new.",
                "removed | `Wish.size` was removed.",
                "required | `Wish.size` is required.",
                "no longer required | `Wish.size` is no longer required.",
                "may no longer be null | `Wish.size` may no longer be null.",
                "enum value green added | `Wish.size` accepts the value `green`.",
                "enum value green removed | `Wish.size` no longer accepts the value `green`.",
                "examples changed | The examples of `Wish.size` have changed.",
                "description changed | The description of `Wish.size` has changed.",
                "response 409 added | `Wish.size` may return the status 409.",
                "is a oneOf | `Wish.size` is a oneOf.",
            })
    void a_change_is_a_sentence_in_the_changelog(String what, String sentence) {
        assertThat(new SpecChange(true, "Wish.size", what, "", "", Set.of()).sentence())
                .isEqualTo(sentence);
    }

    @Test
    void the_java_code_to_adapt_is_a_separate_sentence() {
        assertThat(SpecChanges.between(SPEC, SPEC.replace("https://a.example", "https://b.example")))
                .extracting(SpecChange::sentence)
                .containsExactly("The url of `server 1` is `https://b.example`; it was `https://a.example`. In Java,"
                        + " adapt io.github.kling4j.KlingClient (the base URL).");
    }

    @Test
    void equal_descriptions_have_no_changes() {
        assertThat(SpecChanges.between(SPEC, SPEC)).isEmpty();
    }
}
