package io.github.kling4j.openapi.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The YAML of a description, and its references. */
class YamlTest {

    @ParameterizedTest
    @ValueSource(strings = {"on", "off", "yes", "16:9", "2026-01-01", "0x10", "1_000", "010"})
    void a_text_that_yaml_1_1_reads_as_another_type_needs_quotes(String word) {
        assertThat(Check.findings(
                        Described.thingIn("it: {type: string, enum: [a, " + word + "], x-enum-varnames: [A, B]}"),
                        Described.settings("{}")))
                .containsExactly("line 1, Thing.it.enum: " + word
                        + " without quotes is not a text to the generator; write" + " '" + word + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {".5", "-.5", ".inf", ".nan"})
    void a_number_that_json_does_not_support_is_refused(String number) {
        assertThat(Described.thing("it: {type: string, examples: [" + number + "]}"))
                .startsWith("line 1, Thing.it.examples: " + number
                        + " without quotes is not a text to the generator; write '" + number
                        + "', or the number in JSON notation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e3", "-1E-3", "1e+3", "1.5e3", "0o17"})
    void a_number_for_some_yaml_readers_only_needs_quotes(String word) {
        assertThat(Check.findings(
                        Described.thingIn("it: {type: string, enum: [a, " + word + "], x-enum-varnames: [A, B]}"),
                        Described.settings("{}")))
                .containsExactly("line 1, Thing.it.enum: " + word + " without quotes is a text to some readers and a"
                        + " number to others; write '" + word + "', or the number in decimal notation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000", "-0.001", "1.5e+3"})
    void a_number_for_all_yaml_readers_is_accepted(String number) {
        assertThat(Check.findings(
                        Described.thingIn("it: {type: number, minimum: " + number + "}"), Described.settings("{}")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e", "e3", "0o8", "-0o17", "1.0.0", "y"})
    void a_text_for_all_yaml_readers_is_accepted(String text) {
        assertThat(Check.findings(
                        Described.thingIn("it: {type: string, examples: [" + text + "]}"), Described.settings("{}")))
                .isEmpty();
    }

    @Test
    void a_member_name_that_yaml_1_1_reads_as_another_type_needs_quotes() {
        assertThat(Check.findings(Described.thingIn("\n  off: {type: string}"), Described.settings("{}")))
                .containsExactly("line 2, Thing: off without quotes is not a text to the generator; write 'off'");
        assertThat(Check.findings(Described.thingIn("null: {type: string}"), Described.settings("{}")))
                .containsExactly(
                        "line 1, Thing: null without quotes is not a name; write 'null'",
                        "Thing: null would be null in Java, which is already in use; give it another name under"
                                + " nameMappings in templates/generator.yaml");
    }

    @Test
    void a_repeated_member_name_is_refused() {
        assertThat(Check.findings(Described.thingIn("it: {type: string, type: integer}"), Described.settings("{}")))
                .containsExactly("line 1, Thing.it: type occurs twice; leave one out");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a: [1 | line 1, column 6: invalid YAML: expected ',' or ']', but got <stream end>",
                "a: b: c | line 1, column 5: invalid YAML: mapping values are not allowed here",
            })
    void invalid_yaml_is_reported_with_its_position(String text, String finding) {
        assertThat(Check.findings(text, Described.settings("{}"))).containsExactly(finding);
    }

    @Test
    void an_empty_description_is_refused() {
        assertThat(Check.findings("# gone", Described.settings("{}"))).containsExactly("invalid YAML: it is empty");
    }

    @Test
    void a_tab_as_indentation_is_refused() {
        assertThat(Check.findings("a:\n\tb: c\n", Described.settings("{}")))
                .containsExactly("line 2, column 1: a tab is not allowed here; use spaces");
    }

    @Test
    void an_unresolved_reference_is_refused_once() {
        assertThat(Check.findings(
                        Described.thingIn(
                                "a: {$ref: '#/components/schemas/Gone'}, b: {$ref: '#/components/schemas/Gone'}"),
                        Described.settings("{}")))
                .containsExactly("#/components/schemas/Gone is referenced, but is missing; write its current name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"shots.yaml#/Shot", "shots.yaml", "https://example.com/shots.yaml#/Shot", "Shot"})
    void a_reference_to_another_file_is_refused(String reference) {
        assertThat(Check.findings(Described.thingIn("it: {$ref: '" + reference + "'}"), Described.settings("{}")))
                .containsExactly(reference
                        + " is referenced, but is outside of this description; copy it into this description");
    }
}
