package io.github.kling4j.drills;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.KlingJson;
import java.io.IOException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import retrofit2.Call;
import retrofit2.Retrofit;
import retrofit2.converter.moshi.MoshiConverterFactory;

/** Parameters that the check of the description accepts are sent as OpenAPI specifies. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ParametersTest {

    private static final String SPEC = """
            openapi: 3.1.0
            info: {title: sent, version: '1'}
            paths:
              /things/{id}/{size}:
                get:
                  operationId: Sent_find
                  tags: [Sent]
                  summary: Find things
                  parameters:
                    - {name: id, in: path, required: true, description: a, schema: {type: string}}
                    - {name: size, in: path, required: true, description: a, schema: {type: number}}
                    - {name: ratio, in: query, description: a, schema: {type: number}}
                    - {name: count, in: query, description: a, schema: {type: integer, format: int64}}
                    - {name: deep, in: query, description: a, schema: {type: boolean}}
                    - {name: mode, in: query, description: a, schema: {$ref: '#/components/schemas/Way'}}
                    - {name: 'tag[]', in: query, description: a, schema: {type: array, items: {type: string}}}
                    - {name: ways, in: query, explode: true, description: a, schema: {type: array, items: {$ref: '#/components/schemas/Way'}}}
                    - {name: ratios, in: query, description: a, schema: {type: array, items: {type: number}}}
                    - {name: X-Trace, in: header, description: a, schema: {type: string}}
                  responses: {'204': {description: found}}
            components:
              schemas:
                Way: {type: string, enum: [fast, safe], description: How.}
            """;

    private URLClassLoader loader;
    private Object api;
    private Method find;

    @BeforeAll
    void compile(@TempDir Path work) throws IOException, ReflectiveOperationException {
        Path spec = Files.writeString(work.resolve("sent.yaml"), SPEC);
        Binding.generateBeside(spec, "io.github.kling4j.sent", work.resolve("sources"));
        assertThat(ClientCompiler.compileBeside(work.resolve("sources"), work.resolve("classes")))
                .isEmpty();
        loader = new URLClassLoader(new URL[] {work.resolve("classes").toUri().toURL()});
        Class<?> type = loader.loadClass("io.github.kling4j.api.SentApi");
        api = new Retrofit.Builder()
                .baseUrl("https://example.com/v1/")
                .client(new OkHttpClient())
                .validateEagerly(true)
                .addConverterFactory(MoshiConverterFactory.create(KlingJson.moshi()))
                .build()
                .create(type);
        find = Stream.of(type.getMethods())
                .filter(method -> method.getName().equals("find"))
                .findFirst()
                .orElseThrow();
    }

    @AfterAll
    void close() throws IOException {
        loader.close();
    }

    @Test
    void parameters_are_sent_in_the_form_of_their_style() throws ReflectiveOperationException {
        Object fast = loader.loadClass("io.github.kling4j.sent.Way")
                .getMethod("of", String.class)
                .invoke(null, "fast");

        Request request = sent(
                "a/b",
                new BigDecimal("0.10"),
                new BigDecimal("1.5"),
                9_999_999_999L,
                true,
                fast,
                List.of("x", "y z"),
                List.of(fast, fast),
                List.of(new BigDecimal("2.50"), BigDecimal.ONE),
                "t");

        assertThat(request.url().toString())
                .isEqualTo("https://example.com/v1/things/a%2Fb/0.10?ratio=1.5"
                        + "&count=9999999999&deep=true&mode=fast&tag%5B%5D=x&tag%5B%5D=y%20z&ways=fast&ways=fast&ratios=2.50"
                        + "&ratios=1");
        assertThat(request.headers("X-Trace")).containsExactly("t");
    }

    @Test
    void optional_parameters_may_be_absent() throws ReflectiveOperationException {
        Request request = sent("a", BigDecimal.TEN, null, null, null, null, null, null, null, null);

        assertThat(request.url().toString()).isEqualTo("https://example.com/v1/things/a/10");
        assertThat(request.headers().size()).isZero();
    }

    private Request sent(Object... arguments) throws ReflectiveOperationException {
        return ((Call<?>) find.invoke(api, arguments)).request();
    }
}
