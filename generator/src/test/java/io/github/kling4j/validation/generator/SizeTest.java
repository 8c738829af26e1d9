package io.github.kling4j.validation.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.validation.Validators;
import io.github.kling4j.validation.Violation;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Large inputs compile, or are refused with the limit: javac's "code too large" would refer to generated code. */
class SizeTest {

    @TempDir
    private Path work;

    @Test
    void an_open_enum_can_have_thousands_of_words() throws Exception {
        compile("""
                @OpenEnum({%s})
                public record Word(String word) {}
                """.formatted(words(2_000)), """
                @GenerateValidator
                public record Model(Word word) {}
                """);

        try (URLClassLoader loader = loader()) {
            Object unknown = loader.loadClass("Word").getConstructors()[0].newInstance("x");
            Object known = loader.loadClass("Word").getConstructors()[0].newInstance("w1999");
            assertThat(validate(loader, known)).isEmpty();
            assertThat(validate(loader, unknown))
                    .extracting(Violation::message)
                    .singleElement()
                    .asString()
                    .startsWith("is \"x\"; must be one of \"w0\", \"w1\", ")
                    .endsWith("\"w49\", … (2,000 words)");
        }
    }

    @Test
    void a_list_of_constants_can_have_tens_of_thousands_of_items() throws Exception {
        compile("""
                @GenerateValidator
                public record Model(Long n, String text) {}
                """, """
                @RulesFor(Model.class)
                @Rule(id = "numbers", expr = "!has(this.n) || this.n in [%s]", message = "m")
                @Rule(id = "others", expr = "!has(this.n) || !(this.n in [%s])", message = "m")
                @Rule(id = "words", expr = "!has(this.text) || this.text in [%s]", message = "m")
                interface ModelRules {}
                """.formatted(numbers(6_000), numbers(1_900), words(6_000).replace('"', '\'')));

        try (URLClassLoader loader = loader()) {
            assertThat(validate(loader, 5_999L, "w5999")).isEmpty();
            assertThat(validate(loader, 6_000L, "w6000"))
                    .extracting(Violation::rule)
                    .containsExactly("numbers", "words");
            assertThat(validate(loader, 0L, null)).extracting(Violation::rule).containsExactly("others");
        }
    }

    @Test
    void a_list_of_thousands_of_non_constant_items_is_refused_with_the_limit() {
        assertThat(messages("""
                @GenerateValidator
                public record Model(long n) {}
                """, """
                @RulesFor(Model.class)
                @Rule(id = "numbers", expr = "this.n in [this.n + 1, %s]", message = "m")
                interface ModelRules {}
                """.formatted(numbers(6_000))))
                .singleElement()
                .asString()
                .startsWith("[expression] this is 6,008 operands and operators long in Java, and 5,000 is the most:"
                        + " make several rules of it, or a rule that is a method");
    }

    @Test
    void a_thousand_rules_are_compiled() throws Exception {
        compile(MODEL, rules(1_000));

        try (URLClassLoader loader = loader()) {
            assertThat(validate(loader, 7)).extracting(Violation::rule).containsExactly("rule-7");
        }
    }

    @Test
    void more_constants_than_a_class_file_permits_are_refused_with_the_limit() {
        assertThat(messages("""
                @OpenEnum({%s})
                public record Word(String word) {}
                """.formatted(words(33_000)), """
                @GenerateValidator
                public record Model(Word word) {}
                """))
                .singleElement()
                .asString()
                .startsWith(
                        "[validator-too-large] the validator of Model exceeds a limit of class files: it has about 66,")
                .endsWith(" constants, and the maximum is 65,535; list fewer values, or move rules to an interface with"
                        + " autoRegister = false");
    }

    @Test
    void a_text_longer_than_a_class_file_permits_is_refused_with_the_limit() {
        String half = "x".repeat(40_000);
        assertThat(messages(MODEL, """
                @RulesFor(Model.class)
                @Rule(id = "long", expr = "this.n != 1", message = "%1$s" + "%1$s")
                interface ModelRules {}
                """.formatted(half)))
                .containsExactly(
                        "[validator-too-large] the validator of Model exceeds a limit of class files: it contains a"
                                + " string of more than 65,535 bytes; shorten a message, a condition or a pattern");
    }

    private static final String MODEL = """
            @GenerateValidator
            public record Model(int n) {}
            """;

    private static String rules(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> "@Rule(id = \"rule-%1$d\", expr = \"this.n != %1$d\", message = \"m\")\n".formatted(i))
                .collect(Collectors.joining("", "@RulesFor(Model.class)\n", "interface ModelRules {}"));
    }

    private static String words(int number) {
        return IntStream.range(0, number).mapToObj("\"w%d\""::formatted).collect(Collectors.joining(", "));
    }

    private static String numbers(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(i -> String.valueOf(number - i))
                .collect(Collectors.joining(", "));
    }

    private void compile(String... declarations) {
        assertThat(messages(declarations)).isEmpty();
    }

    private List<String> messages(String... declarations) {
        String[] files = new String[2 * declarations.length];
        for (int i = 0; i < declarations.length; i++) {
            String name = declarations[i].replaceFirst("(?s).*(?:record|interface) (\\w+).*", "$1");
            files[2 * i] = name + ".java";
            files[2 * i + 1] = "import io.github.kling4j.validation.*;\n" + declarations[i];
        }
        return new Javac(work).with("-Werror").compileText(files).messages();
    }

    private URLClassLoader loader() throws Exception {
        return new URLClassLoader(
                new URL[] {work.resolve("classes").toUri().toURL()}, getClass().getClassLoader());
    }

    @SuppressWarnings("unchecked") // The validator is that of the value's class.
    private static List<Violation> validate(ClassLoader loader, Object... components) throws Exception {
        Class<Object> model = (Class<Object>) loader.loadClass("Model");
        return Validators.of(model).validate(model.getConstructors()[0].newInstance(components));
    }
}
