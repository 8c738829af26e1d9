package io.github.kling4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the templates make of schemas that the service does not have today: see src/test/openapi. */
class TemplatesTest {

    private static final Path GENERATED = Path.of(System.getProperty("basedir", "."), "target", "templates");

    @TempDir
    private Path classes;

    @Test
    void everyKindOfPropertyCompilesWithoutAWarning() throws IOException {
        assertThat(compile("accepted")).isEmpty();
    }

    @Test
    void everyKindOfPropertyComesBackAsItWent() throws IOException, ClassNotFoundException {
        compile("accepted");
        String json = """
                {"text":"a","uri":"not one","date":"2026-02-14","time":"2026-02-14T00:00:00Z","long":9999999999,\
                "number":1.50,"float":0.1,"between":5,"any":{"a":[1.0,null]},"inlineEnum":"b-c",\
                "inlineObject":{"x":"y"},"recursive":{"recursive":{"text":"b"}},"flag":false,\
                "times":["2026-02-14T00:00:00.5+01:00",null],"longs":[9007199254740993,null],"numbers":[1.0,1e3],\
                "integers":[1,null],"flags":[true,null],"anys":[1,"a",null],"nullables":["a",null],"enums":["q","r"],\
                "images":["https://example.com/a.png",null],"recursives":[{"text":"c"},null],\
                "class":"c","builder":"b","toBuilder":"t","toString":"s","hashCode":7,"getClass":"g","notify":true,\
                "notifyAll":false,"wait":1,"finalize":"f","clone":"k","equals":"e","extras":"x","putExtra":"p",\
                "build":"u","additionalProperties":"a","default":"d","value":"v","weird$name":"w","4k":"k",\
                "unknown":null}""";
        try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            Class<?> kinds = loader.loadClass("io.github.kling4j.accepted.Kinds");

            assertThat(Json.tree(again(kinds, json))).isEqualTo(Json.tree(json));
        }
    }

    @Test
    void whatWouldBecomeWrongJavaIsRefusedWithAWayOut() throws IOException {
        assertThat(compile("refused"))
                .filteredOn(message -> message.endsWith("does not exist"))
                .containsExactlyInAnyOrder(
                        refused("the_schema_OneOf_is_a_oneOf",
                                "give_it_the_properties_of_all_and_say_the_choice_as_a_rule"),
                        refused("the_schema_Scalars_is_a_oneOf",
                                "give_it_the_properties_of_all_and_say_the_choice_as_a_rule"),
                        refused("the_schema_AnyOf_is_an_anyOf_or_has_several_types",
                                "give_it_the_properties_of_all_or_leave_the_type_out"),
                        refused("the_schema_PropertiesTwoTypes_is_an_anyOf_or_has_several_types",
                                "give_it_the_properties_of_all_or_leave_the_type_out"),
                        refused("the_schema_Discriminated_has_a_discriminator",
                                "make_that_property_an_enumeration_and_say_the_rest_as_rules"),
                        refused("the_schema_TypedExtras_gives_a_type_to_its_additional_properties",
                                "leave_additionalProperties_out_they_are_kept_in_extras"),
                        refused("the_schema_Levels_is_an_enumeration_but_not_of_strings",
                                "say_minimum_and_maximum_or_a_rule"),
                        property("map_of_Properties_is_a_map",
                                "make_it_a_schema_with_the_names_that_are_known_others_are_kept_in_its_extras"),
                        property("object_of_Properties_is_an_object_without_properties",
                                "make_it_a_schema_with_properties_or_leave_the_type_out_for_any_JSON_value"),
                        property("bytes_of_Properties_has_the_format_byte",
                                "write_type_string_with_format_image_for_an_image_else_without_format"),
                        property("file_of_Properties_has_the_format_binary",
                                "write_type_string_with_format_image_for_an_image_else_without_format"),
                        property("quotedNumber_of_Properties_is_a_number_in_a_string",
                                "write_type_number_or_type_string_without_format"),
                        property("even_of_Properties_has_multipleOf", "say_it_as_a_rule"),
                        property("set_of_Properties_has_uniqueItems", "say_it_as_a_rule"),
                        property("longImage_of_Properties_has_constraints_of_a_string_but_is_a_Image",
                                "say_them_as_rules_of_Image"),
                        property("timeDefault_of_Properties_has_a_default",
                                "only_a_string_boolean_int32_or_enumeration_may_have_one"),
                        property("longDefault_of_Properties_has_a_default",
                                "only_a_string_boolean_int32_or_enumeration_may_have_one"),
                        property("numberDefault_of_Properties_has_a_default",
                                "only_a_string_boolean_int32_or_enumeration_may_have_one"),
                        property("lists_of_Properties_is_a_list_of_lists_or_maps",
                                "make_the_inner_one_a_property_of_a_schema"),
                        property("listOfMaps_of_Properties_is_a_list_of_lists_or_maps",
                                "make_the_inner_one_a_property_of_a_schema"),
                        property("mapOfMaps_of_Properties_is_a_map",
                                "make_it_a_schema_with_the_names_that_are_known_others_are_kept_in_its_extras"),
                        refused("the_schema_Ratios_is_an_enumeration_but_not_of_strings",
                                "say_minimum_and_maximum_or_a_rule"),
                        refused("the_schema_PropertiesInlineLevels_is_an_enumeration_but_not_of_strings",
                                "say_minimum_and_maximum_or_a_rule"),
                        refused("the_schema_Inheriting_has_a_discriminator",
                                "make_that_property_an_enumeration_and_say_the_rest_as_rules"),
                        property("shortTexts_of_Properties_has_constraints_on_its_items",
                                "say_them_as_a_rule_for_each_item"));
    }

    private static String property(String problem, String wayOut) {
        return refused("the_property_" + problem, wayOut);
    }

    private static String refused(String problem, String wayOut) {
        return "package " + problem + "." + wayOut + " does not exist";
    }

    private static <T> String again(Class<T> type, String json) throws IOException {
        return Json.encode(type, Json.decode(type, json));
    }

    /** Compiles what was generated of a description, and returns what the compiler says. */
    private List<String> compile(String description) throws IOException {
        List<Path> sources;
        try (Stream<Path> files = Files.walk(GENERATED.resolve(description))) {
            sources = files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
        assertThat(sources).isNotEmpty();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<String> options = List.of(
                "--release", "17", "-proc:none", "-Xlint:all,-exports,-path,-classfile", "-d", classes.toString(),
                "-cp", System.getProperty("java.class.path"));
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            compiler.getTask(null, files, diagnostics, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
        }
        return diagnostics.getDiagnostics().stream()
                .map((Diagnostic<?> diagnostic) -> diagnostic.getMessage(Locale.ROOT))
                .toList();
    }
}
