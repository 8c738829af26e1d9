package io.github.kling4j.openapi.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of an edit, and whether it breaks something. */
class SpecChangesTest {

    private static final String SPEC = """
            openapi: 3.1.0
            info: {title: t, version: '1'}
            paths:
              /things:
                post:
                  operationId: make
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
              schemas:
                Wish:
                  type: object
                  properties:
                    size: {type: [integer, 'null'], minimum: 1, maximum: 9, default: 3}
                    name: {type: string, maxLength: 5}
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
    @CsvSource(delimiter = ';', value = {
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
        "'name: {type: string, maxLength: 5}'; 'name: {type: string}'; false; Wish.name: maxLength no longer 5",
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
        "'[red, blue]'; '[red, blue, green]'; false; Colour: enum with green",
        "'[red, blue]'; '[red]'; true; Colour: enum without blue",
        "'[new, old]'; '[new, old, gone]'; false; Thing.state: enum with gone",
        "'id: {type: string}'; 'id: {type: string}, at: {type: string}'; false; Thing.at: added",
        "operationId: make; operationId: create; false; POST /things: operationId make -> create",
        "title: t; title: u; false; info: title t -> u",
    })
    void saysWhatMovedAndWhetherItBreaks(String before, String after, boolean breaking, String said) {
        String edited = SPEC.replace(before, after);
        assertThat(edited).isNotEqualTo(SPEC);

        assertThat(SpecChanges.between(SPEC, edited))
                .singleElement()
                .satisfies(change -> assertThat(change).hasToString(said))
                .satisfies(change -> assertThat(change.breaking()).isEqualTo(breaking));
    }

    @Test
    void aChangeBelowAListSaysHowItIsReached() {
        assertThat(SpecChanges.between(SPEC, SPEC.replace("exclusiveMinimum: 0", "exclusiveMinimum: 2")))
                .containsExactly(new SpecChange(
                        true, "Part.weight", "minimum 0 -> 2", "Wish", "parts[].weight", Set.of("weighed")));
    }

    @Test
    void aLimitIsJudgedByItselfThoughAnotherOfTheSamePropertyBreaks() {
        assertThat(SpecChanges.between(SPEC, SPEC.replace("minimum: 1, maximum: 9", "minimum: 2, maximum: 10")))
                .extracting(change -> change.breaking() + " " + change)
                .containsExactly("true Wish.size: minimum 1 -> 2", "false Wish.size: maximum 9 -> 10");
    }

    @Test
    void aDefaultOfAnotherTypeThatReadsTheSameDidNotMove() {
        assertThat(SpecChanges.between(SPEC, SPEC.replace("size: {type: [integer", "size: {type: [number")))
                .extracting(SpecChange::toString)
                .containsExactly("Wish.size: type integer -> number");
    }

    @Test
    void whatOpenapiDiffDoesNotLookAtIsSaidBesideWhatItFinds() {
        assertThat(SpecChanges.between(SPEC, SPEC.replace("maximum: 9", "maximum: 10").replace("title: t", "title: u")))
                .extracting(SpecChange::toString)
                .containsExactly("Wish.size: maximum 9 -> 10", "info: title t -> u");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "openapi: [", "# gone", "paths"})
    void anythingMayHaveMovedSinceWhatCannotBeRead(String before) {
        assertThat(SpecChanges.between(before, SPEC)).containsExactly(SpecChange.ofOperation(
                true,
                "accepted/kling-v3.yaml",
                "is not there, or cannot be read, so that anything may have moved"));
    }

    @Test
    void aDescriptionThatRefersToWhatIsNotThereIsNotCompared() {
        assertThat(SpecChanges.between(SPEC, SPEC.replace("    Part:\n", "    Piece:\n"))).containsExactly(
                SpecChange.ofOperation(
                        true,
                        "kling-v3.yaml",
                        "cannot be compared: ref '#/components/schemas/Part' doesn't exist."));
    }

    @Test
    void nothingMovedBetweenEqualDescriptions() {
        assertThat(SpecChanges.between(SPEC, SPEC)).isEmpty();
    }
}
