package io.github.kling4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kling4j.KlingJson;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests the templates with schemas that the service does not have: see src/test/openapi. */
class TemplatesTest {

    private static final Path GENERATED = Path.of(System.getProperty("basedir", "."), "target", "templates");

    @TempDir
    private Path classes;

    @Test
    void every_kind_of_property_compiles_without_a_warning() throws IOException {
        assertThat(compile("accepted")).isEmpty();
    }

    @Test
    void every_kind_of_property_survives_a_round_trip() throws IOException, ClassNotFoundException {
        compile("accepted");
        String json = """
                {"text":"a","uri":"not one","date":"2026-02-14","time":"2026-02-14T00:00:00Z","long":9999999999,\
                "number":1.50,"float":0.1,"between":5,"any":{"a":[1.0,null]},"inlineEnum":"b-c",\
                "inlineObject":{"x":"y"},"recursive":{"recursive":{"text":"b"}},"flag":false,\
                "times":["2026-02-14T00:00:00.5+01:00",null],"longs":[9007199254740993,null],"numbers":[1.0,1e3],\
                "integers":[1,null],"flags":[true,null],"anys":[1,"a",null],"nullables":["a",null],"enums":["q","r"],\
                "images":["https://example.com/a.png",null],"recursives":[{"text":"c"},null],\
                "map":{"a":1,"b":null},"nullableMap":{"a":null,"":"b"},"mapOfAny":{"a":[1.0,{"b":null}],"c":null},\
                "mapOfNumbers":{"a":1.50,"b":1e400},"mapOfTimes":{"a":"2026-02-14T00:00:00Z"},\
                "mapOfEnums":{"a":"s","b":"other"},"mapOfImages":{"a":"https://example.com/a.png"},\
                "mapOfModels":{"z":{"text":"b"},"a":null},"mapOfOthers":{"a":{"x":"y","more":1.0}},\
                "mapOfObjects":{"a":{"b":1.0}},"object":{"a":{"b":[1.10,null]},"c":null},"nullableObject":{},\
                "objects":[{"a":12345678901234567890},null],"namedMap":{"a":1},"namedObject":{"a":1.0},\
                "choice":"text","choices":[{"x":"y","n":1.0},"text",7.0,null],"choiceMap":{"a":{"x":"y"},"b":null},\
                "inlineChoice":{"z":1},"nullableChoice":7,"twoTypes":"seven","longDefault":9007199254740993,\
                "numberDefault":0.10,"textListDefault":["x"],"integerListDefault":[],"enumListDefault":["green"],\
                "old":"o","oldModel":{"x":"y"},"oldModels":[{"x":"y"}],"oldEnum":"blue","oldModelMap":{"a":{"x":"y"}},\
                "class":"c","builder":"b","toBuilder":"t","toString":"s","hashCode":7,"getClass":"g","notify":true,\
                "notifyAll":false,"wait":1,"finalize":"f","clone":"k","equals":"e","extras":"x","putExtra":"p",\
                "build":"u","additionalProperties":"a","default":"d","value":"v","weird$name":"w","4k":"k",\
                "unknown":null}""";
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            Class<?> kinds = loader.loadClass("io.github.kling4j.accepted.Kinds");

            assertThat(Json.tree(again(kinds, json))).isEqualTo(Json.tree(json));
            assertThat(encodedAgain(kinds, json)).isEqualTo(again(kinds, json));
        }
    }

    @Test
    void the_default_of_an_absent_property_is_exactly_that_of_the_description()
            throws IOException, ReflectiveOperationException {
        compile("accepted");
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            Class<?> kinds = loader.loadClass("io.github.kling4j.accepted.Kinds");
            Object absent = Json.decode(kinds, "{}");

            assertThat(called(absent, "longDefaultOrDefault")).isEqualTo(5000000000L);
            assertThat(called(absent, "numberDefaultOrDefault")).isEqualTo(new BigDecimal("1.50"));
            assertThat(called(absent, "textListDefaultOrDefault")).isEqualTo(List.of("a b", "c"));
            assertThat(called(absent, "integerListDefaultOrDefault")).isEqualTo(List.of(1, 2));
            assertThat(called(absent, "enumListDefaultOrDefault")).hasToString("[red]");
            assertThat(called(absent, "emptyListDefaultOrDefault")).isEqualTo(List.of());
            assertThat(called(absent, "oddOrDefault")).isEqualTo("a\\b \"c\" $d \\u0041 <e> @f {@g} \u007f");
            assertThat(called(absent, "floatDefaultOrDefault")).isEqualTo(new BigDecimal("-0.10"));
            assertThat(called(absent, "uriDefaultOrDefault")).isEqualTo("https://example.com");
            assertThat(called(absent, "longListDefaultOrDefault")).isEqualTo(List.of(5000000000L));
            assertThat(called(absent, "longDefault")).isNull();
        }
    }

    @Test
    void maps_and_objects_are_unmodifiable_copies() throws IOException, ReflectiveOperationException {
        compile("accepted");
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            Class<?> kinds = loader.loadClass("io.github.kling4j.accepted.Kinds");
            Map<String, Object> inner = new HashMap<>(Map.of("b", 1));
            Map<String, Object> given = new HashMap<>(Map.of("a", inner));
            Object builder = kinds.getMethod("builder").invoke(null);
            for (String property : List.of("object", "mapOfAny", "mapOfObjects")) {
                builder.getClass().getMethod(property, Map.class).invoke(builder, given);
            }
            Object built = called(builder, "build");
            given.clear();
            inner.clear();

            for (String property : List.of("object", "mapOfAny", "mapOfObjects")) {
                Map<?, ?> kept = (Map<?, ?>) called(built, property);
                assertThat(kept).as(property).isEqualTo(Map.of("a", Map.of("b", BigDecimal.ONE)));
                assertThatThrownBy(kept::clear).isInstanceOf(UnsupportedOperationException.class);
                assertThatThrownBy(((Map<?, ?>) kept.get("a"))::clear)
                        .isInstanceOf(UnsupportedOperationException.class);
            }
        }
    }

    @Test
    void deprecated_parts_of_the_description_are_deprecated_in_java() throws IOException, ReflectiveOperationException {
        compile("accepted");
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            Class<?> kinds = loader.loadClass("io.github.kling4j.accepted.Kinds");
            Class<?> builder = loader.loadClass("io.github.kling4j.accepted.Kinds$Builder");

            assertThat(kinds.getMethod("old").isAnnotationPresent(Deprecated.class))
                    .isTrue();
            assertThat(kinds.getMethod("oldOrDefault").isAnnotationPresent(Deprecated.class))
                    .isTrue();
            assertThat(builder.getMethod("old", String.class).isAnnotationPresent(Deprecated.class))
                    .isTrue();
            assertThat(kinds.getMethod("text").isAnnotationPresent(Deprecated.class))
                    .isFalse();
            for (String type : List.of("OldOther", "OldColour")) {
                assertThat(loader.loadClass("io.github.kling4j.accepted." + type))
                        .matches(deprecated -> deprecated.isAnnotationPresent(Deprecated.class), "is deprecated");
            }
        }
        String source = Files.readString(source("accepted", "Kinds.java"));
        assertThat(source).contains("""
                     * Use text instead.
                     *
                     * @deprecated The service deprecates it: see its description above.
                """);
    }

    @Test
    void a_description_is_unchanged_in_javadoc() throws IOException {
        assertThat(Files.readString(source("accepted", "Kinds.java"))).contains("""
                     * It&#39;s &quot;so&quot;, &#x60;b&#x60; &#x3D; c &amp; &lt;d&gt;: $5, a@b.c, a \\ and C:\\\\{@literal u}ser.
                    Second line.
                """);
    }

    @Test
    void the_words_of_an_enumeration_are_kept_exactly() throws IOException, ReflectiveOperationException {
        compile("accepted");
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            Class<?> words = loader.loadClass("io.github.kling4j.accepted.Words");

            assertThat(words.getMethod("known").invoke(null)).hasToString("[a\"b, a\\b, a $, \\u0041, <a>, @a]");
        }
    }

    @Test
    void unsupported_schemas_are_rejected_with_a_remedy() throws IOException {
        assertThat(compile("refused"))
                .filteredOn(message -> message.endsWith("does not exist"))
                .containsExactlyInAnyOrder(
                        refused(
                                "the_schema_TypedExtras_gives_a_type_to_its_additional_properties",
                                "leave_additionalProperties_out_they_are_kept_in_extras"),
                        refused(
                                "the_schema_Levels_is_an_enumeration_but_not_of_strings",
                                "say_minimum_and_maximum_or_a_rule"),
                        refused(
                                "the_schema_Ratios_is_an_enumeration_but_not_of_strings",
                                "say_minimum_and_maximum_or_a_rule"),
                        refused(
                                "the_schema_PropertiesInlineLevels_is_an_enumeration_but_not_of_strings",
                                "say_minimum_and_maximum_or_a_rule"),
                        property(
                                "bytes_of_Properties_has_the_format_byte",
                                "write_type_string_with_format_image_for_an_image_else_without_format"),
                        property(
                                "file_of_Properties_has_the_format_binary",
                                "write_type_string_with_format_image_for_an_image_else_without_format"),
                        property(
                                "quotedNumber_of_Properties_is_a_number_in_a_string",
                                "write_type_number_or_type_string_without_format"),
                        property("even_of_Properties_has_multipleOf", "say_it_as_a_rule"),
                        property("set_of_Properties_has_uniqueItems", "say_it_as_a_rule"),
                        property(
                                "longImage_of_Properties_has_constraints_of_a_string_but_is_a_Image",
                                "say_them_as_rules_of_Image"),
                        property(
                                "timeDefault_of_Properties_has_a_default",
                                "only_a_string_boolean_number_enumeration_or_a_list_of_them_may_have_one"),
                        property(
                                "lists_of_Properties_holds_lists_or_maps_in_a_list_or_map",
                                "make_the_inner_one_a_property_of_a_schema"),
                        property(
                                "shortTexts_of_Properties_has_constraints_on_its_items",
                                "say_them_as_a_rule_for_each_item"),
                        property(
                                "additionalProperties_of_Properties_has_constraints_on_its_items",
                                "say_them_as_a_rule_for_each_item"));
    }

    private static String property(String problem, String wayOut) {
        return refused("the_property_" + problem, wayOut);
    }

    private static String refused(String problem, String wayOut) {
        return "package " + problem + "." + wayOut + " does not exist";
    }

    private static Object called(Object target, String method) throws ReflectiveOperationException {
        return target.getClass().getMethod(method).invoke(target);
    }

    private static Path source(String description, String name) throws IOException {
        try (Stream<Path> files = Files.walk(GENERATED.resolve(description))) {
            return files.filter(file -> file.endsWith(name)).findFirst().orElseThrow();
        }
    }

    private static <T> String again(Class<T> type, String json) throws IOException {
        return Json.encode(type, Json.decode(type, json));
    }

    /** With the Moshi whose adapters encode a whole document at once. */
    private static <T> String encodedAgain(Class<T> type, String json) throws IOException {
        return KlingJson.moshi().adapter(type).toJson(Json.decode(type, json));
    }

    /** Compiles the code generated from a description, and returns the messages of the compiler. */
    private List<String> compile(String description) throws IOException {
        List<Path> sources;
        try (Stream<Path> files = Files.walk(GENERATED.resolve(description))) {
            sources = files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
        assertThat(sources).isNotEmpty();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<String> options = List.of(
                "--release",
                "17",
                "-proc:none",
                "-Xlint:all,-exports,-path,-classfile",
                "-d",
                classes.toString(),
                "-cp",
                System.getProperty("java.class.path"));
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            compiler.getTask(null, files, diagnostics, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
        }
        return diagnostics.getDiagnostics().stream()
                .map((Diagnostic<?> diagnostic) -> diagnostic.getMessage(Locale.ROOT))
                .toList();
    }
}
