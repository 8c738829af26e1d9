package io.github.kling4j.openapi.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
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
    void theDescriptionSaysNothingThatWouldBeLost() throws IOException {
        assertThat(Check.findings(
                        Files.readString(FOLDER.resolve("kling-v3.yaml")),
                        settings(Files.readString(FOLDER.resolve("templates/generator.yaml")))))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "{const: a} | Thing.it: const would be lost; write enum with the one word",
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
        "{type: array, items: {const: a}} | Thing.it[]: const would be lost; write enum with the one word",
        "{type: string, format: email} | Thing.it: format email would be lost; leave it out, or write one of date,"
                + " date-time, image, uri, uuid",
        "{type: integer, format: unix} | Thing.it: format unix would be lost; leave it out, or write one of"
                + " int32, int64",
        "{type: string, format: date-time, maxLength: 3} | Thing.it: the limits of a text would be lost, it becomes a"
                + " time; leave them or the format out",
        "{default: 3} | Thing.it: default would be lost without a type; write the type",
        "{allOf: [{type: string}], default: a} | Thing.it: default would be lost without a type; write $ref beside it,"
                + " without allOf",
        "{type: string, format: binary} | Thing.it: format binary would be lost; leave it out, or write one of date,"
                + " date-time, image, uri, uuid",
        "{type: array, items: {type: string, format: byte}} | Thing.it[]: format byte would be lost; leave it out, or"
                + " write one of date, date-time, image, uri, uuid",
        "{format: uuid} | Thing.it: format uuid would be lost; leave it out",
        "{type: integer, maximum: 3000000000} | Thing.it: maximum 3000000000 is beyond 32 bits; write format: int64",
        "{type: integer, format: int64, minimum: -9223372036854775809} | Thing.it: minimum -9223372036854775809 is"
                + " beyond what Java's long holds; leave it out",
        "{type: integer, minimum: 1.5} | Thing.it: minimum 1.5 would be cut to an integer; write the integer",
        "{type: integer, maximum: 3, default: 5} | Thing.it: the default 5 is refused by maximum; write another,"
                + " or change that",
        "{type: boolean, default: 'yes'} | Thing.it: the default \"yes\" is refused by type; write another, or"
                + " change that",
        "{type: string, enum: [a, b], default: c} | Thing.it: the default \"c\" is refused by enum; write another,"
                + " or change that",
        "{type: string, pattern: '^a+$'} | Thing.it: Java reads the pattern otherwise; say it as a rule with matches(),"
                + " where $ is the end of the text",
        "{type: string, pattern: '^a.b.c'} | Thing.it: Java reads the pattern otherwise; write for . which characters"
                + " it does not stand for, such as [^\\n]",
        "{type: string, pattern: 'a[\\s]'} | Thing.it: Java reads the pattern otherwise; write for \\s which characters"
                + " it stands for, such as [ \\t]",
        "{type: string, enum: []} | Thing.it: an enum without words would be lost; leave it out",
        "{type: string, enum: [a], maxLength: 1} | Thing.it: maxLength would be lost beside enum; leave it out",
        "{type: string, enum: [1080, p], x-enum-varnames: [FULL, HALF]} | Thing.it: the word 1080 is not a text; write"
                + " '1080'",
        "{type: string, enum: [a, null]} | Thing.it: the word null is not a text; write 'null', or type: [string, 'null']",
        "{type: string, enum: ['a*/b'], x-enum-varnames: [AB]} | Thing.it: the word a*/b would reach Java as another;"
                + " leave the enum out, and say the words in the description",
        "{type: string, enum: [\"a\\tb\"], x-enum-varnames: [AB]} | Thing.it: the word a?b would reach Java as another;"
                + " leave the enum out, and say the words in the description",
        "{type: string, enum: ['16:9']} | Thing.it: of the word 16:9 no name of Java can be made; give each word a name"
                + " under x-enum-varnames, in their order",
        "{type: string, enum: [std, STD]} | Thing.it: the word STD would be STD in Java, as another is; give each word"
                + " a name under x-enum-varnames, in their order",
        "{type: string, enum: [a-b, aB]} | Thing.it: the word aB would be A_B in Java, as another is; give each word a"
                + " name under x-enum-varnames, in their order",
        "{type: string, enum: [known]} | Thing.it: the word known would be KNOWN in Java, as something of"
                + " every enumeration is; give each word a name under x-enum-varnames, in their order",
        "{type: string, enum: [last_word]} | Thing.it: the word last_word would be LAST_WORD in Java, as"
                + " something of every enumeration is; give each word a name under x-enum-varnames, in their order",
        "{type: string, enum: [a, a]} | Thing.it: the word a stands here twice; leave one out",
        "{type: string, enum: [a, b], x-enum-varnames: [A]} | Thing.it: x-enum-varnames has 1 of 2; write one"
                + " for each word, in their order",
        "{type: string, enum: [a], x-enum-descriptions: [A., B.]} | Thing.it: x-enum-descriptions has 2 of 1; write one"
                + " for each word, in their order",
        "{type: string, enum: [a], x-enum-varnames: [theA]} | Thing.it: theA is not the name of a constant; write it like"
                + " THIS_ONE",
        "{type: object, properties: {a: {type: string}}, required: [a, b]} | Thing.it: required names b, which is not a"
                + " property here; write the name that it has now",
        "{type: object, properties: {}, x-implements: Request} | Thing.it: x-implements \"Request\" is not a type of the"
                + " models; write VideoRequest, for what is submitted, or VideoTask, for what is answered",
        "{type: string, x-urls: true} | Thing.it: x-urls would be lost, it is of type array only; write the type",
        "{type: string, enum: [a], x-implements: VideoRequest} | Thing.it: x-implements would be lost; it is of objects"
                + " with properties only",
        "{type: string, x-implements: VideoRequest} | Thing.it: x-implements would be lost; it is of objects with"
                + " properties only",
        "{$ref: '#/components/schemas/Thing', x-implements: Request} | Thing.it: x-implements would be lost; it is of objects with"
                + " properties only",
        "{type: object, x-class-extra-annotation: '@Deprecated'} | Thing.it: x-class-extra-annotation would be lost;"
                + " nothing here reads it, leave it out",
        "{type: integer, multipleOf: 2} | Thing.it: multipleOf would be lost; say it as a rule",
        "{type: array, items: {type: string}, uniqueItems: true} | Thing.it: uniqueItems would be lost; say it as a"
                + " rule",
        "{type: integer, enum: [1, 2]} | Thing.it: an enumeration of numbers would be lost; write minimum and maximum,"
                + " or a rule",
        "{type: string, format: image, maxLength: 5} | Thing.it: the limits of a text would be lost, it becomes an"
                + " Image; say them as rules of Image",
        "{type: array, items: {type: array, items: {type: string}}} | Thing.it[]: a list or map within a list or map"
                + " would be lost; make the inner one a property of a schema",
        "{type: object, additionalProperties: {type: array, items: {type: string}}} | Thing.it{}: a list or map within a"
                + " list or map would be lost; make the inner one a property of a schema",
        "{type: array, items: {type: object, additionalProperties: {type: string}}} | Thing.it[]: a list or map within a"
                + " list or map would be lost; make the inner one a property of a schema",
        "{type: array, items: {type: string, maxLength: 3}} | Thing.it[]: maxLength of each item would be lost; say it"
                + " as a rule for each item",
        "{type: object, additionalProperties: {type: integer, minimum: 1}} | Thing.it{}: minimum of each item would be"
                + " lost; say it as a rule for each item",
        "{type: object, properties: {a: {type: string}}, additionalProperties: {type: string}} | Thing.it: the type of"
                + " additionalProperties would be lost beside properties, because extras() holds any value; leave"
                + " additionalProperties out",
        "{allOf: [{type: object}, {oneOf: [{type: string}, {type: integer}]}]} | Thing.it: a choice as a part of allOf"
                + " would be lost; write the properties of all, and say the choice as a rule",
        "{type: string, default: \"a\\nb\"} | Thing.it: the default a\\nb would reach Java as another; say it in the"
                + " description",
        "{type: string, default: 'a */ b'} | Thing.it: the default a */ b would reach Java as another; say it in the"
                + " description",
        "{type: array, items: {type: string}, default: ['a \"b\"']} | Thing.it: the default a \"b\" would reach Java as"
                + " another; say it in the description",
        "{type: string, pattern: \"a\\tb\"} | Thing.it: the pattern a\\tb would reach Java as another; write \\t, \\n or"
                + " \\r for the character, and [/] for a slash beside an asterisk",
        "{type: string, pattern: 'a*/b'} | Thing.it: the pattern a*/b would reach Java as another; write \\t, \\n or \\r"
                + " for the character, and [/] for a slash beside an asterisk",
        "{type: number, format: double, default: 1.5} | Thing.it: format double is refused beside default; leave the"
                + " format out, a number is exact without it",
        "{type: string, format: uri, default: 'http://a'} | Thing.it: format uri is refused beside default; leave the"
                + " format out, it is a text in Java without it, too",
        "{type: string, format: date-time, default: '2020-01-01T00:00:00Z'} | Thing.it: the default of format date-time"
                + " would be lost; say it in the description",
        "{type: object, additionalProperties: {type: string}, default: {a: b}} | Thing.it: the default of an object"
                + " would be lost; say it in the description",
        "{type: array, items: {type: integer, format: int64}, default: [1]} | Thing.it: the default of a list of format"
                + " int64 would be lost; say it in the description, or write the items as plain texts or numbers",
        "{description: 'Ends */ here.'} | Thing.it: the description has */ which would end the comment; write * / with a"
                + " blank",
        "{description: 'The path \\user.'} | Thing.it: the description has \\u which Java would read as an escape; write"
                + " the character, or U+ and its number",
        "{description: 'See {@code a}.'} | Thing.it: the description has {@ which Javadoc would read as a tag; write"
                + " { @ with a blank",
        "{description: \"One.\\n * @two\"} | Thing.it: the description has @ at the begin of a line, which Javadoc would"
                + " read as a tag; write a word before it",
    })
    void whatWouldBeLostIsRefusedWithAWayOut(String schema, String finding) {
        assertThat(Check.findings(thing("it: " + schema), settings("{}"))).containsExactly(finding);
    }

    @ParameterizedTest
    @ValueSource(strings = {"^[a-z]+", "a\\$", "[$.]", "\\.png", "[^\\]$]", "a|b"})
    void aPatternThatJavaReadsLikeJsonSchemaIsTaken(String pattern) {
        assertThat(Check.findings(thing("it: {type: string, pattern: '" + pattern + "'}"), settings("{}"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{type: string, description: 'Say \"a\", or `b` = c & <d>: $5, a@b.c; it''s a \\ and a C:\\\\user.'}",
        "{type: string, description: \"One.\\nTwo.\\n\\n- three\"}", "{type: string, example: a, examples: [b]}",
        "{type: string, deprecated: true}", "{type: object, additionalProperties: {type: string}}",
        "{type: object, additionalProperties: true}", "{type: object}", "{type: array, items: {type: object}}",
        "{oneOf: [{type: string}, {type: object}]}", "{type: [string, integer]}",
        "{type: integer, format: int64, default: 5}", "{type: number, default: 1.5}",
        "{type: array, items: {type: string}, default: [a, b]}", "{type: string, default: 'say \"x\" \\ $ <a> @b'}",
        "{type: string, externalDocs: {url: 'https://a'}, xml: {name: a}}",
    })
    void whatBecomesJavaIsTaken(String schema) {
        assertThat(Check.findings(thing("it: " + schema), settings("{}"))).isEmpty();
    }

    @Test
    void twoNamesThatBecomeOneAreRefusedUnlessOneIsGivenAnother() {
        String spec = thing("a-b: {type: string}, a_b: {type: string}, 1st: {type: string}, _1st: {type: string}");

        assertThat(Check.findings(spec, settings("{}"))).containsExactly(
                "Thing: a-b and a_b would both be aB in Java; give one another name under nameMappings in"
                        + " templates/generator.yaml",
                "Thing: 1st and _1st would both be 1st in Java; give one another name under nameMappings in"
                        + " templates/generator.yaml");
        assertThat(Check.findings(spec, settings("{nameMappings: {a-b: aMinusB, _1st: theFirst}}"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Builder", "Map", "Nullable", "Objects", "String", "Types", "string", "Call", "VideoRequest"
    })
    void aSchemaThatIsNamedLikeATypeOfTheModelsIsRefusedUnlessItsClassIsNamedOtherwise(String name) {
        String spec = schemas(name + ": {type: object}");

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
    void aSchemaThatWouldBeTheAdapterOfAnotherIsRefused() {
        assertThat(Check.findings(
                        schemas("A: {type: object}, AJsonAdapter: {type: object}"),
                        settings("{}")))
                .containsExactly("AJsonAdapter: would be the class AJsonAdapter, as something of A is; name one of them"
                        + " otherwise, or its class under modelNameMappings in templates/generator.yaml");
    }

    @Test
    void twoSchemasOfOneClassAreRefusedOnOneLine() {
        assertThat(Check.findings(
                        schemas("thing-one: {type: object}, ThingOne: {type: object}"),
                        settings("{}")))
                .containsExactly("ThingOne: would be the class ThingOne, as something of thing-one is; name one of them"
                        + " otherwise, or its class under modelNameMappings in templates/generator.yaml");
    }

    @Test
    void aSchemaWithinAnotherThatWouldBeTheClassOfANamedOneIsRefused() {
        assertThat(Check.findings(
                        schemas("Thing: {type: object, properties: {it: {type: object, properties: {}}}}, ThingIt:"
                                + " {type: object}"),
                        settings("{}")))
                .containsExactly("Thing.it: would be the class ThingIt, as something of ThingIt is; give it a schema"
                        + " with a name of its own");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', value = {
        "to_string, toString", "hash_code, hashCode", "get_class, getClass", "extra_values, extraValues",
        "PROPERTIES, PROPERTIES", "'true', true"
    })
    void aPropertyWhoseNameIsTakenInJavaIsRefusedUnlessItIsGivenAnother(String name, String java) {
        String spec = thing(name + ": {type: string}");

        assertThat(Check.findings(spec, settings("{}"))).containsExactly(
                "Thing: " + name.replace("'", "") + " would be " + java + " in Java, which is taken; give it another"
                        + " name under nameMappings in templates/generator.yaml");
        assertThat(Check.findings(spec, settings("{nameMappings: {" + name + ": another}}"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"$", "_", "+1", "$ref_id", "@type", "a+b", "k[]"})
    void aPropertyThatTheGeneratorWouldSpellOutIsRefusedUnlessItIsGivenAName(String name) {
        String spec = thing("'" + name + "': {type: string}");

        assertThat(Check.findings(spec, settings("{}"))).containsExactly("Thing: what " + name
                + " would be called in Java is not plain; give it a name under nameMappings in"
                + " templates/generator.yaml");
        assertThat(Check.findings(spec, settings("{nameMappings: {'" + name + "': another}}"))).isEmpty();
    }

    @Test
    void aPropertyThatIsNamedLikeTheDefaultOfAnotherIsRefused() {
        assertThat(Check.findings(
                        thing("size: {type: integer, default: 1}, size_or_default: {type: integer}"), settings("{}")))
                .containsExactly("Thing: size and size_or_default would both be sizeOrDefault in Java; give one another"
                        + " name under nameMappings in templates/generator.yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"on", "off", "yes", "16:9", "2026-01-01", "0x10", "1_000", "010"})
    void whatTheGeneratorReadsOtherwiseWithoutQuotesIsRefused(String word) {
        assertThat(Check.findings(thing("it: {type: string, enum: [a, " + word + "], x-enum-varnames: [A, B]}"), settings("{}")))
                .containsExactly("line 1, Thing.it.enum: " + word + " without quotes is not a text to the generator; write"
                        + " '" + word + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e3", "-1E-3", "1e+3", "1.5e3", "0o17"})
    void whatIsANumberToSomeReadersOnlyIsRefusedWithoutQuotes(String word) {
        assertThat(Check.findings(thing("it: {type: string, enum: [a, " + word + "], x-enum-varnames: [A, B]}"), settings("{}")))
                .containsExactly("line 1, Thing.it.enum: " + word + " without quotes is a text to some readers and a"
                        + " number to others; write '" + word + "', or the number written out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000", "-0.001", "1.5e+3"})
    void whatIsANumberToAllReadersIsTaken(String number) {
        assertThat(Check.findings(thing("it: {type: number, minimum: " + number + "}"), settings("{}"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e", "e3", "0o8", "-0o17", "1.0.0", "y"})
    void whatIsATextToAllReadersIsTaken(String text) {
        assertThat(Check.findings(thing("it: {type: string, examples: [" + text + "]}"), settings("{}"))).isEmpty();
    }

    @Test
    void aNameThatTheGeneratorReadsOtherwiseWithoutQuotesIsRefused() {
        assertThat(Check.findings(thing("\n  off: {type: string}"), settings("{}"))).containsExactly(
                "line 2, Thing: off without quotes is not a text to the generator; write 'off'");
        assertThat(Check.findings(thing("null: {type: string}"), settings("{}"))).containsExactly(
                "line 1, Thing: null without quotes is not a name; write 'null'",
                "Thing: null would be null in Java, which is taken; give it another name under nameMappings in"
                        + " templates/generator.yaml");
    }

    @Test
    void aNameThatStandsTwiceIsRefused() {
        assertThat(Check.findings(thing("it: {type: string, type: integer}"), settings("{}"))).containsExactly(
                "line 1, Thing.it: type stands here for the second time; leave one out");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "a: [1 | line 1, column 6: this is not YAML: expected ',' or ']', but got <stream end>",
        "a: b: c | line 1, column 5: this is not YAML: mapping values are not allowed here",
    })
    void whatIsNoYamlIsSaidToBeNoneWhereItEnds(String text, String finding) {
        assertThat(Check.findings(text, settings("{}"))).containsExactly(finding);
    }

    @Test
    void nothingAtAllIsNoDescription() {
        assertThat(Check.findings("# gone", settings("{}"))).containsExactly("this is not YAML: it is empty");
    }

    @Test
    void aTabIsNoIndentation() {
        assertThat(Check.findings("a:\n\tb: c\n", settings("{}"))).containsExactly(
                "line 2, column 1: a tab begins this line or a value in it; write spaces");
    }

    @Test
    void aReferenceToWhatIsNotThereIsRefusedOnce() {
        assertThat(Check.findings(
                        thing("a: {$ref: '#/components/schemas/Gone'}, b: {$ref: '#/components/schemas/Gone'}"),
                        settings("{}")))
                .containsExactly("#/components/schemas/Gone is referred to, but is not there; write the name that it"
                        + " has now");
    }

    @ParameterizedTest
    @ValueSource(strings = {"shots.yaml#/Shot", "shots.yaml", "https://example.com/shots.yaml#/Shot", "Shot"})
    void aReferenceIntoAnotherFileIsRefused(String reference) {
        assertThat(Check.findings(thing("it: {$ref: '" + reference + "'}"), settings("{}"))).containsExactly(
                reference + " is referred to, but is outside this description; bring it in, and refer to it there");
    }

    private static String thing(String properties) {
        return schemas("Thing: {type: object, properties: {" + properties + "}}");
    }

    private static String schemas(String schemas) {
        return "{openapi: 3.1.0, info: {title: t, version: '1'}, paths: {}, components: {schemas: {" + schemas + "}}}";
    }

    private static JsonNode settings(String yaml) {
        return new YAMLMapper().readTree(yaml);
    }
}
