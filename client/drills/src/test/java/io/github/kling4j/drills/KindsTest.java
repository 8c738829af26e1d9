package io.github.kling4j.drills;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonAdapter;
import io.github.kling4j.KlingJson;
import io.github.kling4j.validation.Validator;
import io.github.kling4j.validation.Validators;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks the keywords that the templates support, on kinds of properties that the service does not have. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KindsTest {

    private static final String PACKAGE = "io.github.kling4j.accepted";

    private URLClassLoader loader;
    private JsonAdapter<Object> adapter;
    private Validator<Object> validator;

    @BeforeAll
    @SuppressWarnings("unchecked")
    void compile(@TempDir Path work) throws IOException, ClassNotFoundException {
        Path classes = work.resolve("classes");
        Binding.generateBeside(
                Repository.at("client/src/test/openapi/accepted.yaml"), PACKAGE, work.resolve("sources"));
        assertThat(ClientCompiler.compileBeside(work.resolve("sources"), classes))
                .isEmpty();
        loader = new URLClassLoader(new URL[] {classes.toUri().toURL()});
        Class<Object> kinds = (Class<Object>) loader.loadClass(PACKAGE + ".Kinds");
        adapter = KlingJson.moshi().adapter(kinds);
        validator = Validators.of(kinds);
    }

    @AfterAll
    void close() throws IOException {
        loader.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'text': 'a', 'nullableText': 'b'} | ~~",
                "{'text': 'a'} | ~~",
                "{'nullableText': 'b'} | text required",
                "{'text': ''} | text minLength",
                "{'text': '0123456789'} | text maxLength",
                "{'text': 'a', 'nullableText': ''} | nullableText minLength",
                "{'text': 'a', 'long': 0} | long minimum",
                "{'text': 'a', 'long': 9999999999} | ~~",
                "{'text': 'a', 'long': 10000000000} | long maximum",
                "{'text': 'a', 'number': 0.5} | number exclusiveMinimum",
                "{'text': 'a', 'number': 0.51} | ~~",
                "{'text': 'a', 'number': 3.01} | number maximum",
                "{'text': 'a', 'between': 0} | between exclusiveMinimum",
                "{'text': 'a', 'between': 10} | between exclusiveMaximum",
                "{'text': 'a', 'inlineEnum': 'c'} | inlineEnum enum",
                "{'text': 'a', 'nullableEnum': 'f'} | ~~",
                "{'text': 'a', 'nullableEnum': null} | ~~",
                "{'text': 'a', 'nullableEnum': 'null'} | nullableEnum enum",
                "{'text': 'a', 'enums': ['q', 'r']} | enums[1] enum",
                "{'text': 'a', 'integers': [1, null]} | integers[1] type",
                "{'text': 'a', 'nullables': ['b', null]} | ~~",
                "{'text': 'a', 'recursive': {'recursive': {}}} | recursive.text required; recursive.recursive.text required",
                "{'text': 'a', 'recursives': [{'text': 'b'}, {}]} | recursives[1].text required",
                "{'text': 'a', 'map': {'x': 1, 'y': null}} | map[\"y\"] type",
                "{'text': 'a', 'nullableMap': {'x': null}} | ~~",
                "{'text': 'a', 'mapOfAny': {'x': null}, 'object': {'x': null}} | ~~",
                "{'text': 'a', 'mapOfEnums': {'x': 's', 'y': 'u'}} | mapOfEnums[\"y\"] enum",
                "{'text': 'a', 'mapOfModels': {'x': {'text': 'b'}, 'y': {}}} | mapOfModels[\"y\"].text required",
                "{'text': 'a', 'choice': 3, 'choices': [{'x': 1}], 'objects': [{}]} | ~~",
                "{'text': 'a', 'oldModel': {'x': 'y'}, 'longDefault': 1} | ~~",
            })
    void every_keyword_is_checked(String json, String violations) throws IOException {
        List<String> found = validator.validate(adapter.fromJson(json.replace('\'', '"'))).stream()
                .map(violation -> violation.path() + " " + violation.rule())
                .toList();

        assertThat(String.join("; ", found)).isEqualTo(violations);
    }
}
