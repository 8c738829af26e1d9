package io.github.kling4j.openapi.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that Java does not support or already uses are refused unless another name is configured. */
class NamesTest {

    @Test
    void two_names_that_become_one_are_refused_unless_one_is_mapped() {
        String spec = Described.thingIn(
                "a-b: {type: string}, a_b: {type: string}, 1st: {type: string}, _1st: {type: string}");

        assertThat(Check.findings(spec, Described.settings("{}")))
                .containsExactly(
                        "Thing: a-b and a_b would both become aB in Java; change one of them: write another name"
                                + " under nameMappings in templates/generator.yaml",
                        "Thing: 1st and _1st would both become 1st in Java; change one of them: write another name"
                                + " under nameMappings in templates/generator.yaml");
        assertThat(Check.findings(spec, Described.settings("{nameMappings: {a-b: aMinusB, _1st: theFirst}}")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Builder", "Map", "Nullable", "Objects", "String", "Types", "string", "Call", "VideoRequest"})
    void a_schema_named_like_a_type_of_the_models_is_refused_unless_its_class_is_mapped(String name) {
        String spec = Described.document(name + ": {type: object}");

        assertThat(Check.findings(spec, Described.settings("{}")))
                .containsExactly(name
                        + ": the generated models use this name; rename the schema, or its class under"
                        + " modelNameMappings in templates/generator.yaml");
        assertThat(Check.findings(spec, Described.settings("{modelNameMappings: {" + name + ": Chart}}")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"say\"it", "back\\slash", "\"", "\\"})
    void a_property_name_that_would_end_a_java_string_is_refused(String name) {
        assertThat(Check.findings(Described.thingIn("'" + name + "': {type: string}"), Described.settings("{}")))
                .containsExactly("Thing: the name " + name
                        + " cannot be written in a Java string; leave the property out, so that it is one of the"
                        + " extras()");
    }

    @Test
    void a_property_name_with_a_line_break_is_refused_on_one_line() {
        assertThat(Check.findings(Described.thingIn("\"a\\nb\": {type: string}"), Described.settings("{}")))
                .containsExactly(
                        "Thing: the name a?b cannot be written in a Java string; leave the property out, so that it"
                                + " is one of the extras()");
    }

    @Test
    void a_schema_named_like_the_adapter_of_another_one_is_refused() {
        assertThat(Check.findings(
                        Described.document("A: {type: object}, AJsonAdapter: {type: object}"),
                        Described.settings("{}")))
                .containsExactly("AJsonAdapter: would become the class AJsonAdapter, like a class of A; rename one of"
                        + " them, or its class under modelNameMappings in templates/generator.yaml");
    }

    @Test
    void two_schemas_with_the_same_class_are_refused_on_one_line() {
        assertThat(Check.findings(
                        Described.document("thing-one: {type: object}, ThingOne: {type: object}"),
                        Described.settings("{}")))
                .containsExactly("ThingOne: would become the class ThingOne, like a class of thing-one; rename one of"
                        + " them, or its class under modelNameMappings in templates/generator.yaml");
    }

    @Test
    void a_nested_schema_with_the_class_of_a_named_one_is_refused() {
        assertThat(Check.findings(
                        Described.document(
                                "Thing: {type: object, properties: {it: {type: object, properties: {}}}}, ThingIt:"
                                        + " {type: object}"),
                        Described.settings("{}")))
                .containsExactly("Thing.it: would become the class ThingIt, like a class of ThingIt; define it as a"
                        + " separate, named schema");
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
    void a_property_name_in_use_in_java_is_refused_unless_it_is_mapped(String name, String java) {
        String spec = Described.thingIn(name + ": {type: string}");

        assertThat(Check.findings(spec, Described.settings("{}")))
                .containsExactly("Thing: " + name.replace("'", "") + " would be " + java
                        + " in Java, which is already in use; give it another name under nameMappings in"
                        + " templates/generator.yaml");
        assertThat(Check.findings(spec, Described.settings("{nameMappings: {" + name + ": another}}")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"$", "_", "+1", "$ref_id", "@type", "a+b", "k[]"})
    void a_property_name_with_special_characters_is_refused_unless_it_is_mapped(String name) {
        String spec = Described.thingIn("'" + name + "': {type: string}");

        assertThat(Check.findings(spec, Described.settings("{}")))
                .containsExactly("Thing: " + name
                        + " has no obvious name in Java; give it a name under nameMappings in"
                        + " templates/generator.yaml");
        assertThat(Check.findings(spec, Described.settings("{nameMappings: {'" + name + "': another}}")))
                .isEmpty();
    }

    @Test
    void a_property_named_like_the_default_accessor_of_another_one_is_refused() {
        assertThat(Check.findings(
                        Described.thingIn("size: {type: integer, default: 1}, size_or_default: {type: integer}"),
                        Described.settings("{}")))
                .containsExactly("Thing: size and size_or_default would both become sizeOrDefault in Java; change one"
                        + " of them: write another name under nameMappings in templates/generator.yaml");
    }
}
