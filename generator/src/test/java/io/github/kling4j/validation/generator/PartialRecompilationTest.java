package io.github.kling4j.validation.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.validation.Validators;
import io.github.kling4j.validation.Violation;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Compilation of some of a module's sources into the output folder with the classes of the others. */
class PartialRecompilationTest {

    private static final String SERVICES = "META-INF/services/io.github.kling4j.validation.RuleSet";

    private static final String NOTE = """
            package shop;

            import io.github.kling4j.validation.GenerateValidator;

            @GenerateValidator
            public record Note(String text, String author) {}
            """;

    @TempDir
    private Path work;

    /** A compiler. */
    enum Compiler {
        JAVAC,
        ECLIPSE
    }

    @ParameterizedTest
    @EnumSource
    void a_model_that_is_compiled_alone_keeps_its_rules(Compiler compiler) throws Exception {
        compile(
                compiler,
                "shop/Note.java",
                NOTE,
                "shop/TextRules.java",
                rule("shop.TextRules", "text"),
                "shop/AuthorRules.java",
                rule("shop.AuthorRules", "author"));
        assertThat(rulesOf("shop.Note")).containsExactly("author", "text");
        String whole = validatorSource();

        for (int time = 0; time < 2; time++) {
            compile(compiler, "shop/Note.java", NOTE);

            assertThat(rulesOf("shop.Note")).containsExactly("author", "text");
            assertThat(validatorSource()).isEqualTo(whole);
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_validator_of_a_changed_model_keeps_its_rules(Compiler compiler) throws Exception {
        compile(compiler, "shop/Note.java", NOTE, "shop/TextRules.java", rule("shop.TextRules", "text"));

        compile(compiler, "shop/Note.java", NOTE.replace("String author", "String writer"));

        assertThat(rulesOf("shop.Note")).containsExactly("text");
    }

    @ParameterizedTest
    @EnumSource
    void an_error_in_rules_of_a_class_file_is_reported_at_the_model(Compiler compiler) {
        compile(compiler, "shop/Note.java", NOTE, "shop/TextRules.java", rule("shop.TextRules", "text"));

        Javac.Outcome outcome = outcome(compiler, "shop/Note.java", NOTE.replace("String text", "String body"));

        assertThat(outcome.success()).isFalse();
        assertThat(outcome.diagnostics())
                .filteredOn(diagnostic -> diagnostic.getMessage(null).startsWith("["))
                .singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.getMessage(null))
                        .startsWith("[expression] unknown property \"text\"; it has author, body"))
                .satisfies(diagnostic -> {
                    if (compiler == Compiler.JAVAC) { // Eclipse's compiler does not report the positions of records.
                        assertThat(diagnostic.getSource().getName()).endsWith("Note.java");
                    }
                });
    }

    @ParameterizedTest
    @EnumSource
    void rules_without_a_class_file_are_removed_from_the_validator(Compiler compiler) throws Exception {
        compile(
                compiler,
                "shop/Note.java",
                NOTE,
                "shop/TextRules.java",
                rule("shop.TextRules", "text"),
                "shop/AuthorRules.java",
                rule("shop.AuthorRules", "author"));
        Files.delete(classes().resolve("shop/TextRules.class"));

        compile(compiler, "shop/Note.java", NOTE);

        assertThat(rulesOf("shop.Note")).containsExactly("author");
        assertThat(classes().resolve("META-INF/validation-rules/shop.TextRules.json"))
                .doesNotExist();
        assertThat(classes().resolve("META-INF/validation-rules/shop.AuthorRules.json"))
                .exists();
    }

    @ParameterizedTest
    @EnumSource
    void rules_that_are_moved_to_another_model_are_removed_from_the_first(Compiler compiler) throws Exception {
        String other = NOTE.replace("Note", "Letter");
        compile(
                compiler,
                "shop/Note.java",
                NOTE,
                "shop/Letter.java",
                other,
                "shop/TextRules.java",
                rule("shop.TextRules", "text"));
        String moved = rule("shop.TextRules", "text").replace("Note", "Letter");

        assertThat(outcome(compiler, "shop/Letter.java", other, "shop/TextRules.java", moved)
                        .messages())
                .anyMatch(message -> message.equals("[rules-apart] shop.TextRules cannot be compiled without shop.Note:"
                        + " an earlier compilation wrote shop.Note into the same output, and its validator contains these"
                        + " rules; compile both, or the whole module"));
        compile(compiler, "shop/Letter.java", other, "shop/TextRules.java", moved, "shop/Note.java", NOTE);

        assertThat(rulesOf("shop.Note")).isEmpty();
        assertThat(rulesOf("shop.Letter")).containsExactly("text");
    }

    /** A compiler runs the processor only if there is an annotation of the library: here on another model. */
    @ParameterizedTest
    @EnumSource
    void removing_RulesFor_without_compiling_the_model_is_an_error(Compiler compiler) throws Exception {
        String letter = NOTE.replace("Note", "Letter");
        compile(compiler, "shop/Note.java", NOTE, "shop/TextRules.java", rule("shop.TextRules", "text"));
        String plain = "package shop;\n\ninterface TextRules {}\n";

        assertThat(outcome(compiler, "shop/TextRules.java", plain, "shop/Letter.java", letter)
                        .messages())
                .anyMatch(message -> message.startsWith("[rules-apart] shop.TextRules cannot be compiled without"));
        compile(compiler, "shop/TextRules.java", plain, "shop/Note.java", NOTE);

        assertThat(rulesOf("shop.Note")).isEmpty();
        assertThat(classes().resolve("META-INF/validation-rules/shop.TextRules.json"))
                .doesNotExist();
    }

    @ParameterizedTest
    @EnumSource
    void rules_that_are_removed_from_an_enclosing_type_are_removed_from_the_validator(Compiler compiler)
            throws Exception {
        String outer = """
                package shop;

                import io.github.kling4j.validation.*;

                class Outer {

                    @RulesFor(Note.class)
                    @Rule(id = "nested", expr = "has(this.text)", message = "m")
                    interface Rules {}
                }
                """;
        compile(compiler, "shop/Note.java", NOTE, "shop/Outer.java", outer);
        assertThat(rulesOf("shop.Note")).containsExactly("nested");

        compile(compiler, "shop/Note.java", NOTE, "shop/Outer.java", "package shop;\n\nclass Outer {}\n");

        assertThat(rulesOf("shop.Note")).isEmpty();
    }

    /** Eclipse's compiler has resolved the validator's class before the processor runs. */
    @Test
    void a_validator_in_a_signature_is_reported_as_stale_once_under_Eclipse() throws Exception {
        String user = "package shop;\n\nclass User {\n    NoteValidator validator;\n}\n";
        compile(Compiler.ECLIPSE, "shop/Note.java", NOTE, "shop/User.java", user);

        Javac.Outcome outcome = outcome(Compiler.ECLIPSE, "shop/Note.java", NOTE, "shop/User.java", user);

        assertThat(outcome.success()).isFalse();
        assertThat(outcome.messages())
                .anyMatch(message -> message.startsWith("[validator-stale] shop.NoteValidator is out of date"));
        compile(Compiler.ECLIPSE, "shop/Note.java", NOTE, "shop/User.java", user);
    }

    @ParameterizedTest
    @EnumSource
    void rules_that_are_in_a_models_validator_cannot_be_compiled_without_the_model(Compiler compiler) throws Exception {
        compile(compiler, "shop/Note.java", NOTE, "shop/TextRules.java", rule("shop.TextRules", "text"));

        Javac.Outcome outcome = outcome(compiler, "shop/TextRules.java", rule("shop.TextRules", "text"));

        assertThat(outcome.success()).isFalse();
        assertThat(outcome.messages())
                .anyMatch(message -> message.startsWith("[rules-apart] shop.TextRules cannot be compiled without"));
        assertThat(rulesOf("shop.Note")).containsExactly("text");
    }

    @ParameterizedTest
    @EnumSource
    void compiling_one_of_two_rule_sets_keeps_the_other_registered(Compiler compiler) throws Exception {
        compileModelElsewhere(compiler);
        compile(
                compiler,
                "a/TextRules.java",
                rule("a.TextRules", "text"),
                "b/AuthorRules.java",
                rule("b.AuthorRules", "author"));

        for (int time = 0; time < 2; time++) {
            compile(compiler, "a/TextRules.java", rule("a.TextRules", "text"));

            assertThat(classes().resolve(SERVICES)).hasContent("a.TextRulesValidator\nb.AuthorRulesValidator\n");
            assertThat(rulesOf("shop.Note")).containsExactly("text", "author");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_rule_set_without_its_interface_is_no_longer_registered(Compiler compiler) throws Exception {
        compileModelElsewhere(compiler);
        compile(
                compiler,
                "a/TextRules.java",
                rule("a.TextRules", "text"),
                "b/AuthorRules.java",
                rule("b.AuthorRules", "author"),
                "c/Outer.java",
                """
                        package c;

                        import io.github.kling4j.validation.*;
                        import shop.Note;

                        class Outer {
                            @RulesFor(Note.class)
                            @Rule(id = "nested", expr = "has(this.text)", message = "m")
                            interface Rules {}
                        }
                        """);
        Files.delete(classes().resolve("a/TextRules.class"));
        Files.delete(classes().resolve("c/Outer_RulesValidator.class"));

        compile(compiler, "b/AuthorRules.java", rule("b.AuthorRules", "author"));

        assertThat(classes().resolve(SERVICES)).hasContent("b.AuthorRulesValidator\n");
        assertThat(rulesOf("shop.Note")).containsExactly("author");
    }

    @ParameterizedTest
    @EnumSource
    void a_rule_set_with_autoRegister_set_to_false_is_no_longer_registered(Compiler compiler) throws Exception {
        compileModelElsewhere(compiler);
        compile(compiler, "a/TextRules.java", rule("a.TextRules", "text"));

        compile(
                compiler,
                "a/TextRules.java",
                rule("a.TextRules", "text")
                        .replace("@RulesFor(Note.class)", "@RulesFor(value = Note.class, autoRegister = false)"));

        assertThat(classes().resolve(SERVICES)).isEmptyFile();
        assertThat(rulesOf("shop.Note")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_manual_registration_is_preserved(Compiler compiler) throws Exception {
        compileModelElsewhere(compiler);
        Path services = classes().resolve(SERVICES);
        Files.createDirectories(services.getParent());
        Files.writeString(services, "# ours\na.ByHand\na.Gone\n");

        compile(compiler, "a/TextRules.java", rule("a.TextRules", "text"), "a/ByHand.java", """
                package a;

                import io.github.kling4j.validation.*;
                import java.util.List;
                import shop.Note;

                public final class ByHand implements RuleSet<Note> {
                    public Class<Note> model() {
                        return Note.class;
                    }

                    public List<Violation> validate(Note note) {
                        return List.of(new Violation("by-hand", "", "m"));
                    }
                }
                """);

        assertThat(services).hasContent("# ours\na.ByHand\na.TextRulesValidator\n");
        assertThat(rulesOf("shop.Note")).containsExactly("by-hand", "text");
    }

    private void compileModelElsewhere(Compiler compiler) {
        Javac javac = compiler(compiler, "model");
        assertThat(javac.compileText("shop/Note.java", NOTE).success()).isTrue();
    }

    private static String rule(String type, String property) {
        int dot = type.lastIndexOf('.');
        return """
                package %1$s;

                import io.github.kling4j.validation.*;
                import shop.Note;

                @RulesFor(Note.class)
                @Rule(id = "%3$s", expr = "has(this.%3$s)", message = "is missing")
                interface %2$s {}
                """.formatted(type.substring(0, dot), type.substring(dot + 1), property);
    }

    private void compile(Compiler compiler, String... pathsAndTexts) {
        Javac.Outcome outcome = outcome(compiler, pathsAndTexts);
        assertThat(outcome.messages()).noneMatch(message -> message.startsWith("["));
        assertThat(outcome.success()).as("%s", outcome.messages()).isTrue();
    }

    private Javac.Outcome outcome(Compiler compiler, String... pathsAndTexts) {
        return compiler(compiler, "module").compileText(pathsAndTexts);
    }

    private Javac compiler(Compiler compiler, String folder) {
        Path target = work.resolve(folder);
        Javac javac = compiler == Compiler.JAVAC ? new Javac(target) : Javac.eclipse(target);
        return javac.with(
                "-cp",
                String.join(
                        File.pathSeparator,
                        System.getProperty("java.class.path"),
                        classes().toString(),
                        work.resolve("model/classes").toString()));
    }

    private Path classes() {
        return work.resolve("module/classes");
    }

    private String validatorSource() throws IOException {
        return Files.readString(work.resolve("module/generated/shop/NoteValidator.java"));
    }

    /** Returns the ids of the rules that a value without properties violates. */
    private List<String> rulesOf(String model) throws Exception {
        URL[] folders = {
            classes().toUri().toURL(), work.resolve("model/classes").toUri().toURL()
        };
        try (URLClassLoader loader = new URLClassLoader(folders, getClass().getClassLoader())) {
            Class<?> type = loader.loadClass(model);
            @SuppressWarnings("unchecked") // The validator is that of the value's class.
            Class<Object> validated = (Class<Object>) type;
            Object nothing = type.getConstructors()[0].newInstance(null, null);
            return Validators.of(validated).validate(nothing).stream()
                    .map(Violation::rule)
                    .toList();
        }
    }
}
