package io.github.kling4j.openapi.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Nothing that the description says is lost without a word. */
class CheckTest {

    private static final Path FOLDER = Path.of(System.getProperty("basedir", "."));

    @Test
    void theDescriptionSaysNothingThatWouldBeLost() {
        YAMLMapper yaml = new YAMLMapper();

        assertThat(Check.findings(
                        yaml.readTree(FOLDER.resolve("kling-v3.yaml")),
                        yaml.readTree(FOLDER.resolve("templates/generator.yaml"))))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "{const: a} | Thing.it: const would be lost; write enum with the one word",
        "{type: string, nullable: true} | Thing.it: nullable would be lost; write type: [string, 'null'];"
                + " nullable is of"
                + " OpenAPI 3.0",
        "{type: string, example: a} | Thing.it: example would be lost; write examples: [...]; example is of OpenAPI"
                + " 3.0",
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
        "{type: array, items: {const: a}} | Thing.it[]: const would be lost; write enum with the one word",
        "{type: string, format: email} | Thing.it: format email would be lost; leave it out, or write one of binary,"
                + " byte, date, date-time, image, number, uri, uuid",
        "{type: integer, format: unix} | Thing.it: format unix would be lost; leave it out, or write one of"
                + " int32, int64",
        "{type: string, format: date-time, maxLength: 3} | Thing.it: the limits of a text would be lost, it becomes a"
                + " time; leave them or the format out",
        "{default: 3} | Thing.it: default would be lost without a type; write the type",
        "{type: object, x-class-extra-annotation: '@Deprecated'} | Thing.it: x-class-extra-annotation would be lost;"
                + " say it as a rule, or in the description",
        "{description: 'Ends */ here.'} | Thing.it: the description has */ which Javadoc reads otherwise; say"
                + " it in words",
        "{description: 'Say \"a\".'} | Thing.it: the description has \" which Javadoc reads otherwise; say it in words",
        "{description: \"One.\\nTwo.\"} | Thing.it: every line of a description after the first begins with \" * \", so"
                + " that it goes on as Javadoc; not: Two.",
    })
    void whatWouldBeLostIsRefusedWithAWayOut(String schema, String finding) {
        assertThat(Check.findings(thing("it: " + schema), settings("{}"))).containsExactly(finding);
    }

    @Test
    void aLineOfADescriptionFitsIntoJavadoc() {
        assertThat(Check.findings(thing("it: {description: " + "a".repeat(114) + "}"), settings("{}")))
                .containsExactly("Thing.it: a line of a description has at most 113 characters; not 114");
    }

    @Test
    void twoNamesThatBecomeOneAreRefusedUnlessOneIsGivenAnother() {
        JsonNode spec = thing("a-b: {type: string}, a_b: {type: string}, 1st: {type: string}, _1st: {type: string}");

        assertThat(Check.findings(spec, settings("{}"))).containsExactly(
                "Thing: a-b and a_b would both be aB in Java; give one another name under nameMappings in"
                        + " templates/generator.yaml",
                "Thing: 1st and _1st would both be 1st in Java; give one another name under nameMappings in"
                        + " templates/generator.yaml");
        assertThat(Check.findings(spec, settings("{nameMappings: {a-b: aMinusB, _1st: theFirst}}"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Builder", "Map", "Nullable", "Objects", "String", "Types", "string", "Call"})
    void aSchemaThatIsNamedLikeATypeOfTheModelsIsRefusedUnlessItsClassIsNamedOtherwise(String name) {
        JsonNode spec = settings("{components: {schemas: {" + name + ": {type: object}}}}");

        assertThat(Check.findings(spec, settings("{}"))).containsExactly(
                name + ": the source of models uses this name itself; name the schema otherwise, or its class under"
                        + " modelNameMappings in templates/generator.yaml");
        assertThat(Check.findings(spec, settings("{modelNameMappings: {" + name + ": Chart}}"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"say\"it", "back\\slash", "\"", "\\"})
    void aPropertyThatWouldEndATextOfJavaIsRefused(String name) {
        assertThat(Check.findings(thing("'" + name + "': {type: string}"), settings("{}"))).containsExactly(
                "Thing: the name " + name + " cannot stand in a text of Java; leave the property out, so that it is one"
                        + " of the extras()");
    }

    @Test
    void aPropertyWithALineBreakIsRefusedOnOneLine() {
        assertThat(Check.findings(thing("\"a\\nb\": {type: string}"), settings("{}"))).containsExactly(
                "Thing: the name a?b cannot stand in a text of Java; leave the property out, so that it is one of the"
                        + " extras()");
    }

    @Test
    void aPathAndAParameterThatWouldEndATextOfJavaAreRefused() {
        JsonNode spec = settings("""
                {paths: {'/a"b': {
                  parameters: [{name: 'of"path', in: query}],
                  get: {parameters: [{name: 'c\\d', in: header}, {name: fine, in: query}]}}}}
                """);

        assertThat(Check.findings(spec, settings("{}"))).containsExactly(
                "paths: the name /a\"b cannot stand in a text of Java; write it in percent-encoding",
                "parameters: the name of\"path cannot stand in a text of Java; send it by an interceptor",
                "parameters: the name c\\d cannot stand in a text of Java; send it by an interceptor");
    }

    @Test
    void aSchemaThatWouldBeTheAdapterOfAnotherIsRefused() {
        assertThat(Check.findings(
                        settings("{components: {schemas: {A: {type: object}, AJsonAdapter: {type: object}}}}"),
                        settings("{}")))
                .containsExactly("AJsonAdapter: would be the class AJsonAdapter, as something of A is; name one of them"
                        + " otherwise, or its class under modelNameMappings in templates/generator.yaml");
    }

    private static JsonNode thing(String properties) {
        return settings("{components: {schemas: {Thing: {type: object, properties: {" + properties + "}}}}}");
    }

    private static JsonNode settings(String yaml) {
        return new YAMLMapper().readTree(yaml);
    }
}
