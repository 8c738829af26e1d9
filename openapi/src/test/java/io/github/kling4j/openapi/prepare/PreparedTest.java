package io.github.kling4j.openapi.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The templates receive texts in the form that Java needs. */
class PreparedTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{type: string, default: \"a\\nb\\tc\\rd\"} | x-java-default | \"a\\nb\\tc\\rd\"",
                "{type: string, default: 'say \"x\" \\ */ \\u0041'} | x-java-default | \"say \\\"x\\\" \\\\ */ \\\\u0041\"",
                "{type: string, default: \"\\x7f\\0\\u2028\\u202E\\uD800\"} | x-java-default |"
                        + " \"\\u007f\\u0000\\u2028\\u202e\\ud800\"",
                "{type: string, default: \"\\u00e4\\U0001F600\"} | x-java-default | \"ä😀\"",
                "{type: string, format: uri, default: 'http://a'} | x-java-default-text | \"http://a\"",
                "{type: string, default: 'a */ b'} | x-java-default-code | ~~",
                "{type: string, default: plain} | x-java-default-code | \"plain\"",
                "{type: [number, 'null'], format: double, default: 1.50} | x-java-default | new BigDecimal(\"1.50\")",
                "{type: integer, format: int64, default: 5} | x-java-default | 5L",
                "{type: array, items: {type: string}, default: ['\"a', \"b\\n\"]} | x-java-default | List.of(\"\\\"a\", \"b\\n\")",
                "{type: array, items: {type: string, enum: [a]}, default: [a]} | x-java-default | ~~",
                "{type: string, enum: [a], default: a} | x-java-default | ~~",
                "{type: string, pattern: \"a\\tb*/\"} | x-java-pattern | \"(?s).*(?:a\\tb*/).*\"",
                "{type: string, pattern: '^[a-z]$'} | x-java-pattern | \"(?s).*(?:^[a-z]\\\\z).*\"",
                "{description: 'Ends */ here.'} | description | Ends *{@literal /} here.",
                "{description: 'The path \\user.'} | description | The path \\{@literal u}ser.",
                "{description: 'See {@code a}.'} | description | See {{@literal @}code a}.",
                "{description: \"a@b\\n * @two\"} | description | ~a@b\n * {@literal @}two~",
            })
    void texts_are_added_in_the_form_of_java(String schema, String extension, String java) {
        assertThat(prepared("components: {schemas: {A: " + schema + "}}")
                        .at("/components/schemas/A/" + extension)
                        .asString(""))
                .isEqualTo(java);
    }

    @Test
    void enum_words_have_constants_and_null_has_none() {
        assertThat(prepared("components: {schemas: {A: {type: [string, 'null'], enum: [a-b, null, \"c\\td\"],"
                                + " x-enum-varnames: [A, B], x-enum-descriptions: ['', '*/']}}}")
                        .at("/components/schemas/A/x-java-words")
                        .toString())
                .isEqualTo("[{\"constant\":\"A\",\"literal\":\"\\\"a-b\\\"\"},"
                        + "{\"constant\":\"B\",\"literal\":\"\\\"c\\\\td\\\"\",\"doc\":\"*{@literal /}\"}]");
    }

    @Test
    void a_model_lists_an_import_of_several_properties_once() {
        JsonNode schemas = prepared(
                        "components: {schemas: {W: {type: string, enum: [a]}, U: {type: array, x-urls: true},"
                                + " A: {properties: {u: {$ref: '#/components/schemas/U'}, v: {type: array, x-urls: true},"
                                + " w: {type: array, items: {$ref: '#/components/schemas/W'}, default: [a]}}},"
                                + " B: {properties: {u: {type: array, x-urls: false}, w: {type: array, items: {type: string}, default: [a]}}}}}")
                .at("/components/schemas");

        assertThat(schemas.path("A").propertyNames())
                .containsExactly("properties", "x-java-urls", "x-java-lists-of-words");
        assertThat(schemas.path("B").propertyNames()).containsExactly("properties");
    }

    @Test
    void an_operation_has_its_summary_and_the_description_of_its_tag() {
        JsonNode operation = prepared(
                        "tags: [{name: Things, description: 'a \\ */'}], paths: {/a: {get: {tags: [Things],"
                                + " summary: 'Say \"x\" */'}}}")
                .at("/paths/~1a/get");

        assertThat(operation.path("x-java-summary").asString()).isEqualTo("Say \"x\" *{@literal /}");
        assertThat(operation.path("x-java-tag").asString()).isEqualTo("a \\ *{@literal /}");
    }

    @Test
    void an_unreadable_description_stays_unchanged_for_the_check() {
        assertThat(Prepared.of("a: [1")).isEqualTo("a: [1");
        assertThat(Prepared.of("")).isEmpty();
    }

    private static JsonNode prepared(String members) {
        return JsonMapper.shared().readTree(Prepared.of("{openapi: 3.1.0, " + members + "}"));
    }
}
