package io.github.kling4j.validation.generator.types;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.validation.DefaultValue;
import io.github.kling4j.validation.GenerateValidator;
import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.RulesFor;
import io.github.kling4j.validation.Validators;
import io.github.kling4j.validation.Violation;
import io.github.kling4j.validation.generator.Javac;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Properties that nullness annotations make required are read without a guard, and reported if they are missing. */
class NullnessTest {

    private static final String GUARD = "[may-be-absent]";

    @TempDir
    private Path work;

    /** This package has {@code @NullMarked}. */
    @GenerateValidator
    record Guest(
            String name,
            @Nullable String room,
            @DefaultValue("1") Integer nights) {}

    @RulesFor(Guest.class)
    @Rule(id = "short", expr = "this.name.size() < 4 && this.nights < 9", message = "is {this.name}", on = "name")
    interface GuestRules {}

    @Test
    @SuppressWarnings("NullAway") // As deserializers do.
    void properties_not_marked_as_nullable_are_required() {
        Guest nobody = new Guest(null, null, null);

        assertThat(Validators.of(Guest.class).validate(nobody))
                .containsExactly(new Violation("required", "name", "is required"));
        assertThat(Validators.of(Guest.class).except("required@name").validate(nobody))
                .isEmpty();
        assertThat(Validators.of(Guest.class).validate(new Guest("Adam", null, 1)))
                .containsExactly(new Violation("short", "name", "is Adam"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            required | @NullMarked class Model | String value;
            absent | @NullMarked class Model | @Nullable String value;
            absent | class Model | String value;
            required | class Model | @NonNull String value;
            required | class Model | @org.jetbrains.annotations.NotNull String value;
            required | class Model | @javax.annotation.Nonnull String value;
            absent | @NullMarked class Model | @javax.annotation.CheckForNull String value;
            absent | @NullMarked @NullUnmarked class Model | String value;
            required | @NullMarked class Model | List<@Nullable String> value;
            absent | @NullMarked class Model | Optional<String> value;
            required | @NullMarked class Model | Optional<@jakarta.validation.constraints.NotNull String> value;
            required | class Model | int value;
            required | @NullMarked class Model | @jakarta.validation.constraints.NotBlank @Nullable String value;
            absent | @NullMarked class Model | @jakarta.validation.constraints.Null String value;
            required | class Model | @DefaultValue("a") String value;
            absent | @NullMarked class Model<T> | T value;
            """)
    void a_guard_is_required_if_a_value_may_be_absent(String expected, String declaration, String property) {
        boolean isGeneric = declaration.contains("<T>");
        Javac.Outcome outcome = compile(declaration, property);

        assertThat(outcome.messages().stream().map(message -> message.replaceFirst("].*(?s).*", "]")))
                .containsExactlyElementsOf(expected.equals("absent") && !isGeneric ? List.of(GUARD) : List.of());
        if (isGeneric) {
            assertThat(outcome.generated().get("ModelValidator.java")).doesNotContain("required");
        }
    }

    @Test
    void NullMarked_on_a_package_applies_to_its_types() {
        Javac.Outcome outcome = new Javac(work)
                .compileText(
                        "p/package-info.java", "@org.jspecify.annotations.NullMarked package p;",
                        "p/Model.java", "package p; " + model("class Model", "String value;"),
                        "p/Inner.java", """
                        package p;
                        import io.github.kling4j.validation.*;
                        import org.jspecify.annotations.*;
                        class Inner {
                            @NullUnmarked
                            @GenerateValidator
                            record Open(String value) {}
                            @RulesFor(Open.class)
                            @Rule(id = "r", expr = "this.value != ''", message = "m")
                            interface Rules {}
                        }
                        """);

        assertThat(outcome.messages()).hasSize(1).first().asString().startsWith(GUARD);
        assertThat(outcome.diagnostics().get(0).getSource().getName()).endsWith("Inner.java");
    }

    /** Before version 22, javac does not return {@code @Nullable} on types in class files. */
    @Test
    void NullMarked_in_a_class_file_applies_only_if_the_compiler_returns_type_annotations() {
        Javac.Outcome first = new Javac(work.resolve("first")).compileText("Model.java", """
                import io.github.kling4j.validation.*;
                import org.jspecify.annotations.*;
                @NullMarked
                @GenerateValidator
                public record Model(String value, @Nullable String other) {}
                """);
        assertThat(first.messages()).isEmpty();
        String rules = """
                import io.github.kling4j.validation.*;
                @RulesFor(value = Model.class, autoRegister = false)
                @Rule(id = "value", expr = "this.value != ''", message = "m")
                @Rule(id = "other", expr = "this.other != ''", message = "m")
                interface Rules {}
                """;

        Javac.Outcome second = new Javac(work.resolve("second"))
                .with("-cp", System.getProperty("java.class.path") + File.pathSeparator + work.resolve("first/classes"))
                .compileText("Rules.java", rules);

        boolean isShown = SourceVersion.latest().ordinal() >= 22;
        assertThat(second.messages())
                .hasSize(isShown ? 1 : 2)
                .allSatisfy(message -> assertThat(message).startsWith(GUARD));
        assertThat(second.messages().get(isShown ? 0 : 1)).contains("\"other\"");
    }

    private Javac.Outcome compile(String declaration, String property) {
        return new Javac(work)
                .compileText(
                        "org/jetbrains/annotations/NotNull.java",
                        "package org.jetbrains.annotations; public @interface NotNull {}",
                        "javax/annotation/Nonnull.java",
                        "package javax.annotation; public @interface Nonnull {}",
                        "javax/annotation/CheckForNull.java",
                        "package javax.annotation; public @interface CheckForNull {}",
                        "Model.java",
                        model(declaration, property));
    }

    private static String model(String declaration, String property) {
        String rules = declaration.contains("<T>")
                ? ""
                : """
                @RulesFor(Model.class)
                @Rule(id = "r", expr = "%s", message = "m")
                interface Rules {}
                """.formatted(
                                property.contains("int ")
                                        ? "this.value > 1"
                                        : property.startsWith("List") ? "this.value.size() > 1" : "this.value != ''");
        return """
                import io.github.kling4j.validation.*;
                import java.util.List;
                import java.util.Optional;
                import org.jspecify.annotations.*;
                @GenerateValidator
                %s {
                    private %s
                    %s { return value; }
                }
                %s""".formatted(declaration, property, property.replace(" value;", " value()"), rules);
    }
}
