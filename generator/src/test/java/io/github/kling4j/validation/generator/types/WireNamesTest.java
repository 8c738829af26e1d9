package io.github.kling4j.validation.generator.types;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.github.kling4j.validation.GenerateValidator;
import io.github.kling4j.validation.Validator;
import io.github.kling4j.validation.Validators;
import io.github.kling4j.validation.Violation;
import io.github.kling4j.validation.WireName;
import io.github.kling4j.validation.generator.Javac;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Wire names in rules and paths agree with JSON libraries. */
@NullUnmarked
class WireNamesTest {

    @GenerateValidator
    record Plain(
            @NotNull String nightCount,
            @NotNull String theURLOfIt,
            @NotNull String aBC,
            @NotNull String x1Y2z) {}

    @GenerateValidator
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Snake(
            @NotNull String nightCount,
            @NotNull String theURLOfIt,
            @NotNull String aBC,
            @NotNull String x1Y2z,
            @NotNull String is_Snake,
            @JsonProperty("OWN") @NotNull String own) {}

    @GenerateValidator
    @JsonNaming(PropertyNamingStrategies.UpperSnakeCaseStrategy.class)
    record UpperSnake(
            @NotNull String nightCount,
            @NotNull String theURLOfIt,
            @NotNull String aBC,
            @NotNull String x1Y2z) {}

    @GenerateValidator
    @JsonNaming(PropertyNamingStrategies.UpperCamelCaseStrategy.class)
    record UpperCamel(
            @NotNull String nightCount,
            @NotNull String theURLOfIt,
            @NotNull String aBC,
            @NotNull String x1Y2z) {}

    @GenerateValidator
    @JsonNaming(PropertyNamingStrategies.LowerCamelCaseStrategy.class)
    record LowerCamel(
            @NotNull String nightCount,
            @NotNull String theURLOfIt,
            @NotNull String aBC,
            @NotNull String x1Y2z) {}

    @GenerateValidator
    @JsonNaming(PropertyNamingStrategies.LowerCaseStrategy.class)
    record Lower(
            @NotNull String nightCount,
            @NotNull String theURLOfIt,
            @NotNull String aBC,
            @NotNull String x1Y2z) {}

    @GenerateValidator
    @JsonNaming(PropertyNamingStrategies.KebabCaseStrategy.class)
    record Kebab(
            @NotNull String nightCount,
            @NotNull String theURLOfIt,
            @NotNull String aBC,
            @NotNull String x1Y2z) {}

    @GenerateValidator
    @JsonNaming(PropertyNamingStrategies.LowerDotCaseStrategy.class)
    record LowerDot(
            @NotNull String nightCount,
            @NotNull String theURLOfIt,
            @NotNull String aBC,
            @NotNull String x1Y2z) {}

    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    abstract static class Named {

        @NotNull
        abstract String getBaseName();
    }

    @GenerateValidator
    static class Bean extends Named {

        @JsonProperty("on_field")
        private String first;

        private String second;
        private String third;
        private final String fourth;

        @JsonProperty
        private String fifthOne;

        Bean(String fourth) {
            this.fourth = fourth;
        }

        @NotNull
        public String getFirst() {
            return first;
        }

        @NotNull
        @JsonProperty("on_getter")
        public String getSecond() {
            return second;
        }

        @NotNull
        public String getThird() {
            return third;
        }

        @JsonProperty("on_setter")
        public void setThird(String third) {
            this.third = third;
        }

        @NotNull
        public String getFourth() {
            return fourth;
        }

        @NotNull
        public String getFifthOne() {
            return fifthOne;
        }

        @Override
        public String getBaseName() {
            return null;
        }
    }

    private static Stream<Object> models() {
        return Stream.of(
                new Plain(null, null, null, null),
                new Snake(null, null, null, null, null, null),
                new UpperSnake(null, null, null, null),
                new UpperCamel(null, null, null, null),
                new LowerCamel(null, null, null, null),
                new Lower(null, null, null, null),
                new Kebab(null, null, null, null),
                new LowerDot(null, null, null, null),
                new Bean(null));
    }

    @ParameterizedTest
    @MethodSource("models")
    void wire_names_agree_with_Jackson(Object model) {
        List<String> names = new ObjectMapper()
                .valueToTree(model)
                .propertyStream()
                .map(each -> each.getKey())
                .toList();

        assertThat(paths(model)).containsExactlyInAnyOrderElementsOf(names);
    }

    @SuppressWarnings("unchecked")
    private static <T> List<String> paths(T model) {
        Validator<T> validator = Validators.of((Class<T>) model.getClass());
        return validator.validate(model).stream().map(Violation::path).toList();
    }

    @GenerateValidator
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Both(
            @WireName("ours") @JsonProperty("theirs") @NotNull
            String nightCount) {}

    @Test
    void WireName_takes_precedence_over_annotations_of_libraries() {
        assertThat(paths(new Both(null))).containsExactly("ours");
    }

    /** Copies of the libraries' declarations: only the names matter. */
    private static final String[] ANNOTATIONS = {
        "com/google/gson/annotations/SerializedName.java",
        "package com.google.gson.annotations; public @interface SerializedName { String value(); String[] alternate() default {}; }",
        "jakarta/json/bind/annotation/JsonbProperty.java",
        "package jakarta.json.bind.annotation; public @interface JsonbProperty { String value() default \"\"; boolean nillable() default false; }",
        "kotlinx/serialization/SerialName.java",
        "package kotlinx.serialization; public @interface SerialName { String value(); }"
    };

    @Test
    void annotations_of_other_JSON_libraries_are_read(@TempDir Path work) {
        Javac.Outcome outcome = compile(work, """
                import com.google.gson.annotations.SerializedName;
                import com.squareup.moshi.Json;
                import io.github.kling4j.validation.GenerateValidator;
                import jakarta.json.bind.annotation.JsonbProperty;
                import jakarta.validation.constraints.NotNull;

                @GenerateValidator
                class Model {
                    @Json(name = "moshi_name") @NotNull String a;
                    @SerializedName("gson_name") @NotNull String b;
                    @JsonbProperty("jsonb_name") @NotNull String c;
                    @JsonbProperty(nillable = true) @NotNull String d;
                    @Json @NotNull String e;
                    @NotNull String kotlinName;
                    @NotNull boolean isOld;
                    @NotNull String parameter;

                    Model(@com.fasterxml.jackson.annotation.JsonProperty("parameter_name") String parameter) {}
                    String getKotlinName() { return kotlinName; }
                    @kotlinx.serialization.SerialName("kotlin_name") public static void getKotlinName$annotations() {}
                    boolean isOld() { return isOld; }
                    String parameter() { return parameter; }
                }
                """);

        assertThat(outcome.messages()).isEmpty();
        assertThat(Pattern.compile("\"required@([^\"]*)\"")
                        .matcher(outcome.generated().get("ModelValidator.java"))
                        .results()
                        .map(found -> found.group(1)))
                .containsExactly(
                        "moshi_name", "gson_name", "jsonb_name", "d", "e", "kotlin_name", "isOld", "parameter_name");
    }

    @Test
    void words_of_enum_constants_agree_with_the_annotations_of_libraries(@TempDir Path work) {
        Javac.Outcome outcome = compile(work, """
                import com.fasterxml.jackson.annotation.JsonProperty;
                import com.google.gson.annotations.SerializedName;
                import com.squareup.moshi.Json;
                import io.github.kling4j.validation.*;

                @GenerateValidator
                record Model(Color color) {
                    enum Color {
                        @JsonProperty("a") A1, @Json(name = "b") B1, @SerializedName("c") C1, @WireName("d") @Json(name = "e") D1, E1,
                        @kotlinx.serialization.SerialName("f") F1
                    }
                }

                @RulesFor(Model.class)
                @Rule(id = "words", expr = "!has(this.color) || this.color in ['a', 'b', 'c', 'd', 'E1', 'f']", message = "m")
                @Rule(id = "name", expr = "!has(this.color) || this.color == 'A1'", message = "m")
                interface Rules {}
                """);

        assertThat(outcome.messages())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("[word-unknown] unknown word \"A1\"; write one of a, b, c, d, E1, f");
    }

    private static Javac.Outcome compile(Path work, String model) {
        List<String> texts = new ArrayList<>(List.of(ANNOTATIONS));
        texts.addAll(List.of("Model.java", model));
        return new Javac(work).compileText(texts.toArray(String[]::new));
    }
}
