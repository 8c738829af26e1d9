package io.github.kling4j.openapi.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The text of a description, and its references. */
class YamlTest {

    @ParameterizedTest
    @ValueSource(strings = {"on", "off", "yes", "16:9", "2026-01-01", "0x10", "1_000", "010"})
    void whatTheGeneratorReadsOtherwiseWithoutQuotesIsRefused(String word) {
        assertThat(Check.findings(
                        Described.thingIn("it: {type: string, enum: [a, " + word + "], x-enum-varnames: [A, B]}"),
                        Described.settings("{}")))
                .containsExactly("line 1, Thing.it.enum: " + word
                        + " without quotes is not a text to the generator; write" + " '" + word + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {".5", "-.5", ".inf", ".nan"})
    void aNumberThatJsonDoesNotHaveIsRefused(String number) {
        assertThat(Described.thing("it: {type: string, examples: [" + number + "]}"))
                .startsWith("line 1, Thing.it.examples: " + number
                        + " without quotes is not a text to the generator; write '" + number
                        + "', or the number as JSON has it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e3", "-1E-3", "1e+3", "1.5e3", "0o17"})
    void whatIsANumberToSomeReadersOnlyIsRefusedWithoutQuotes(String word) {
        assertThat(Check.findings(
                        Described.thingIn("it: {type: string, enum: [a, " + word + "], x-enum-varnames: [A, B]}"),
                        Described.settings("{}")))
                .containsExactly("line 1, Thing.it.enum: " + word + " without quotes is a text to some readers and a"
                        + " number to others; write '" + word + "', or the number written out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000", "-0.001", "1.5e+3"})
    void whatIsANumberToAllReadersIsTaken(String number) {
        assertThat(Check.findings(
                        Described.thingIn("it: {type: number, minimum: " + number + "}"), Described.settings("{}")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e", "e3", "0o8", "-0o17", "1.0.0", "y"})
    void whatIsATextToAllReadersIsTaken(String text) {
        assertThat(Check.findings(
                        Described.thingIn("it: {type: string, examples: [" + text + "]}"), Described.settings("{}")))
                .isEmpty();
    }

    @Test
    void aNameThatTheGeneratorReadsOtherwiseWithoutQuotesIsRefused() {
        assertThat(Check.findings(Described.thingIn("\n  off: {type: string}"), Described.settings("{}")))
                .containsExactly("line 2, Thing: off without quotes is not a text to the generator; write 'off'");
        assertThat(Check.findings(Described.thingIn("null: {type: string}"), Described.settings("{}")))
                .containsExactly(
                        "line 1, Thing: null without quotes is not a name; write 'null'",
                        "Thing: null would be null in Java, which is taken; give it another name under nameMappings in"
                                + " templates/generator.yaml");
    }

    @Test
    void aNameThatStandsTwiceIsRefused() {
        assertThat(Check.findings(Described.thingIn("it: {type: string, type: integer}"), Described.settings("{}")))
                .containsExactly("line 1, Thing.it: type stands here for the second time; leave one out");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a: [1 | line 1, column 6: this is not YAML: expected ',' or ']', but got <stream end>",
                "a: b: c | line 1, column 5: this is not YAML: mapping values are not allowed here",
            })
    void whatIsNoYamlIsSaidToBeNoneWhereItEnds(String text, String finding) {
        assertThat(Check.findings(text, Described.settings("{}"))).containsExactly(finding);
    }

    @Test
    void nothingAtAllIsNoDescription() {
        assertThat(Check.findings("# gone", Described.settings("{}"))).containsExactly("this is not YAML: it is empty");
    }

    @Test
    void aTabIsNoIndentation() {
        assertThat(Check.findings("a:\n\tb: c\n", Described.settings("{}")))
                .containsExactly("line 2, column 1: a tab begins this line or a value in it; write spaces");
    }

    @Test
    void aReferenceToWhatIsNotThereIsRefusedOnce() {
        assertThat(Check.findings(
                        Described.thingIn(
                                "a: {$ref: '#/components/schemas/Gone'}, b: {$ref: '#/components/schemas/Gone'}"),
                        Described.settings("{}")))
                .containsExactly("#/components/schemas/Gone is referred to, but is not there; write the name that it"
                        + " has now");
    }

    @ParameterizedTest
    @ValueSource(strings = {"shots.yaml#/Shot", "shots.yaml", "https://example.com/shots.yaml#/Shot", "Shot"})
    void aReferenceIntoAnotherFileIsRefused(String reference) {
        assertThat(Check.findings(Described.thingIn("it: {$ref: '" + reference + "'}"), Described.settings("{}")))
                .containsExactly(reference
                        + " is referred to, but is outside this description; bring it in, and refer to it there");
    }
}
