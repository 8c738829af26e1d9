package io.github.kling4j.drills;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonAdapter;
import io.github.kling4j.KlingJson;
import io.github.kling4j.openapi.check.Check;
import io.github.kling4j.validation.Validator;
import io.github.kling4j.validation.Validators;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Texts of the description are unchanged in Java, also those that OpenAPI Generator would alter. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TextsTest {

    private static final String SPEC = """
            openapi: 3.1.0
            info: {title: texts, version: '1'}
            tags: [{name: Texts, description: "Tag \\"x\\" */ {@code a} \\\\user"}]
            paths:
              /texts:
                post:
                  operationId: Texts_send
                  tags: [Texts]
                  summary: Say "x" \\ and */
                  description: "One.\\n@two */"
                  requestBody:
                    description: What is sent */
                    required: true
                    content: {application/json: {schema: {$ref: '#/components/schemas/Odd'}}}
                  parameters: [{name: q, in: query, description: "A */ b", schema: {type: string}}]
                  responses: {'204': {description: sent}}
            components:
              schemas:
                Tabbed: {type: string, pattern: "s\\tt", description: S.}
                Way:
                  type: string
                  enum: ["a\\tb", "x*/y", "q\\"r\\\\", "\\x7f"]
                  x-enum-varnames: [TAB, STAR, QUOTE, DELETE]
                  x-enum-descriptions: ['*/', '@b', '{@c', '\\u']
                Odd:
                  type: object
                  description: "A */ \\\\user {@code x}\\n@foo bar"
                  properties:
                    text: {type: string, default: "a\\nb\\tc\\x7f\\"\\\\ */ {@", description: "Ends */ here."}
                    texts: {type: array, items: {type: string}, default: ["a\\nb", "\\"*/"], description: D.}
                    way: {$ref: '#/components/schemas/Way', default: "a\\tb", description: D.}
                    inline: {type: string, enum: ["a\\nb", c], x-enum-varnames: [AB, C], default: "a\\nb", description: D.}
                    matched: {type: string, pattern: "a\\tb*/\\x7f\\"", description: P.}
                    referred: {$ref: '#/components/schemas/Tabbed', description: P.}
            """;

    private URLClassLoader loader;
    private Class<Object> odd;
    private JsonAdapter<Object> adapter;

    @BeforeAll
    @SuppressWarnings("unchecked")
    void compile(@TempDir Path work) throws IOException, ClassNotFoundException {
        assertThat(Check.findings(SPEC, new YAMLMapper().readTree("{}"))).isEmpty();
        Path spec = Files.writeString(work.resolve("texts.yaml"), SPEC);
        Binding.generateBeside(spec, "io.github.kling4j.texts", work.resolve("sources"));
        assertThat(ClientCompiler.compileBeside(work.resolve("sources"), work.resolve("classes")))
                .isEmpty();
        loader = new URLClassLoader(new URL[] {work.resolve("classes").toUri().toURL()});
        odd = (Class<Object>) loader.loadClass("io.github.kling4j.texts.Odd");
        adapter = KlingJson.moshi().adapter(odd);
    }

    @AfterAll
    void close() throws IOException {
        loader.close();
    }

    @Test
    void a_default_is_the_text_in_the_description() throws IOException, ReflectiveOperationException {
        Object absent = adapter.fromJson("{}");

        assertThat(odd.getMethod("textOrDefault").invoke(absent)).isEqualTo("a\nb\tc\u007f\"\\ */ {@");
        assertThat(odd.getMethod("textsOrDefault").invoke(absent)).isEqualTo(List.of("a\nb", "\"*/"));
        assertThat(word(odd.getMethod("wayOrDefault").invoke(absent))).isEqualTo("a\tb");
        assertThat(word(odd.getMethod("inlineOrDefault").invoke(absent))).isEqualTo("a\nb");
    }

    @Test
    void the_words_of_an_enumeration_are_those_in_the_description() throws ReflectiveOperationException {
        List<?> known = (List<?>) loader.loadClass("io.github.kling4j.texts.Way")
                .getMethod("known")
                .invoke(null);

        assertThat(known.stream().map(TextsTest::word)).containsExactly("a\tb", "x*/y", "q\"r\\", "\u007f");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'matched': '-a\\tbb/\\u007f\\\"-', 'referred': 's\\tt', 'way': '\\u007f', 'inline': 'a\\nb'} | ~~",
                "{'matched': '-a bb/\\u007f\\\"-'} | matched pattern",
                "{'matched': 'a\\tbb_/\\u007f\\\"'} | matched pattern",
                "{'referred': 's t'} | referred pattern",
                "{'way': 'a b'} | way enum",
                "{'way': 'x*_/y'} | way enum",
            })
    void patterns_and_words_are_checked_literally(String json, String violations) throws IOException {
        Validator<Object> validator = Validators.of(odd);

        Stream<String> found = validator.validate(adapter.fromJson(json.replace('\'', '"'))).stream()
                .map(violation -> violation.path() + " " + violation.rule());

        assertThat(String.join("; ", found.toList())).isEqualTo(violations);
    }

    private static String word(Object word) {
        try {
            return (String) word.getClass().getMethod("word").invoke(word);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
