package io.github.kling4j.openapi.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that Java does not hold, or holds already, are refused unless they are given another. */
class NamesTest {

    @Test
    void twoNamesThatBecomeOneAreRefusedUnlessOneIsGivenAnother() {
        String spec = Described.thingIn(
                "a-b: {type: string}, a_b: {type: string}, 1st: {type: string}, _1st: {type: string}");

        assertThat(Check.findings(spec, Described.settings("{}")))
                .containsExactly(
                        "Thing: a-b and a_b would both be aB in Java; give one another name under nameMappings in"
                                + " templates/generator.yaml",
                        "Thing: 1st and _1st would both be 1st in Java; give one another name under nameMappings in"
                                + " templates/generator.yaml");
        assertThat(Check.findings(spec, Described.settings("{nameMappings: {a-b: aMinusB, _1st: theFirst}}")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Builder", "Map", "Nullable", "Objects", "String", "Types", "string", "Call", "VideoRequest"})
    void aSchemaThatIsNamedLikeATypeOfTheModelsIsRefusedUnlessItsClassIsNamedOtherwise(String name) {
        String spec = Described.document(name + ": {type: object}");

        assertThat(Check.findings(spec, Described.settings("{}")))
                .containsExactly(name
                        + ": the source of models uses this name itself; name the schema otherwise, or its class under"
                        + " modelNameMappings in templates/generator.yaml");
        assertThat(Check.findings(spec, Described.settings("{modelNameMappings: {" + name + ": Chart}}")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"say\"it", "back\\slash", "\"", "\\"})
    void aPropertyThatWouldEndATextOfJavaIsRefused(String name) {
        assertThat(Check.findings(Described.thingIn("'" + name + "': {type: string}"), Described.settings("{}")))
                .containsExactly("Thing: the name " + name
                        + " cannot stand in a text of Java; leave the property out, so that it is one"
                        + " of the extras()");
    }

    @Test
    void aPropertyWithALineBreakIsRefusedOnOneLine() {
        assertThat(Check.findings(Described.thingIn("\"a\\nb\": {type: string}"), Described.settings("{}")))
                .containsExactly(
                        "Thing: the name a?b cannot stand in a text of Java; leave the property out, so that it is one of the"
                                + " extras()");
    }

    @Test
    void aSchemaThatWouldBeTheAdapterOfAnotherIsRefused() {
        assertThat(Check.findings(
                        Described.document("A: {type: object}, AJsonAdapter: {type: object}"),
                        Described.settings("{}")))
                .containsExactly("AJsonAdapter: would be the class AJsonAdapter, as something of A is; name one of them"
                        + " otherwise, or its class under modelNameMappings in templates/generator.yaml");
    }

    @Test
    void twoSchemasOfOneClassAreRefusedOnOneLine() {
        assertThat(Check.findings(
                        Described.document("thing-one: {type: object}, ThingOne: {type: object}"),
                        Described.settings("{}")))
                .containsExactly("ThingOne: would be the class ThingOne, as something of thing-one is; name one of them"
                        + " otherwise, or its class under modelNameMappings in templates/generator.yaml");
    }

    @Test
    void aSchemaWithinAnotherThatWouldBeTheClassOfANamedOneIsRefused() {
        assertThat(Check.findings(
                        Described.document(
                                "Thing: {type: object, properties: {it: {type: object, properties: {}}}}, ThingIt:"
                                        + " {type: object}"),
                        Described.settings("{}")))
                .containsExactly("Thing.it: would be the class ThingIt, as something of ThingIt is; give it a schema"
                        + " with a name of its own");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "to_string, toString",
                "hash_code, hashCode",
                "get_class, getClass",
                "extra_values, extraValues",
                "PROPERTIES, PROPERTIES",
                "'true', true"
            })
    void aPropertyWhoseNameIsTakenInJavaIsRefusedUnlessItIsGivenAnother(String name, String java) {
        String spec = Described.thingIn(name + ": {type: string}");

        assertThat(Check.findings(spec, Described.settings("{}")))
                .containsExactly("Thing: " + name.replace("'", "") + " would be " + java
                        + " in Java, which is taken; give it another"
                        + " name under nameMappings in templates/generator.yaml");
        assertThat(Check.findings(spec, Described.settings("{nameMappings: {" + name + ": another}}")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"$", "_", "+1", "$ref_id", "@type", "a+b", "k[]"})
    void aPropertyThatTheGeneratorWouldSpellOutIsRefusedUnlessItIsGivenAName(String name) {
        String spec = Described.thingIn("'" + name + "': {type: string}");

        assertThat(Check.findings(spec, Described.settings("{}")))
                .containsExactly("Thing: what " + name
                        + " would be called in Java is not plain; give it a name under nameMappings in"
                        + " templates/generator.yaml");
        assertThat(Check.findings(spec, Described.settings("{nameMappings: {'" + name + "': another}}")))
                .isEmpty();
    }

    @Test
    void aPropertyThatIsNamedLikeTheDefaultOfAnotherIsRefused() {
        assertThat(Check.findings(
                        Described.thingIn("size: {type: integer, default: 1}, size_or_default: {type: integer}"),
                        Described.settings("{}")))
                .containsExactly("Thing: size and size_or_default would both be sizeOrDefault in Java; give one another"
                        + " name under nameMappings in templates/generator.yaml");
    }
}
