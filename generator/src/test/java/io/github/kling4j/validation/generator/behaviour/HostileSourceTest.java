package io.github.kling4j.validation.generator.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.validation.Validator;
import io.github.kling4j.validation.Validators;
import io.github.kling4j.validation.Violation;
import io.github.kling4j.validation.generator.Javac;
import java.lang.reflect.Constructor;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Names and sizes that could break generated code. */
class HostileSourceTest {

    private static final String IMPORTS = """
            import io.github.kling4j.validation.*;
            import java.util.*;
            """;

    @TempDir
    private Path work;

    @Test
    void models_and_properties_may_have_names_that_generated_code_uses() {
        assertCompiles(IMPORTS + """
                class Names {
                    @GenerateValidator record Package(int size) {}
                    @RulesFor(Package.class)
                    @Rule(id = "yield", expr = "this.size > 3", message = "is {this.size}")
                    @Rule(id = "validate", expr = "this.size > 3", message = "is {this.size}")
                    @Rule(id = "class", expr = "this.size > 3", message = "is {this.size}")
                    interface PackageRules {}

                    @GenerateValidator record LostFound(int found, List<Integer> rules) {}
                    @RulesFor(LostFound.class)
                    @Rule(id = "found", expr = "this.found > 3", message = "is {this.found}")
                    @Rule(id = "each", forEach = "rules", expr = "item > this.found", message = "is {item}")
                    interface FoundRules {}
                }
                """);
    }

    @Test
    void variables_may_have_names_that_generated_code_uses() {
        assertCompiles(IMPORTS + """
                class Names {
                    @GenerateValidator
                    record Model(
                            List<String> Math, List<List<Integer>> list, List<Integer> e, int i, long Violations) {}

                    @RulesFor(Model.class)
                    @Rule(id = "keywords", message = "m",
                            expr = "has(this.Math) && "
                                    + "this.Math.all(class, this.Math.exists(default, default == class))")
                    @Rule(id = "types", message = "m",
                            expr = "has(this.Math) && this.Math.all(Math, Math.size() + this.i > 1 "
                                    + "|| this.Math.all(Expressions, Math < Expressions))")
                    @Rule(id = "shadowed", message = "m",
                            expr = "has(this.list) && "
                                    + "this.list.all(x, x.exists(x, x > 2 && [x].all(x, x < 9)) && x.size() > 1)")
                    @Rule(id = "this", message = "m",
                            expr = "has(this.e) && this.e.exists_one(this, this > 2) && this.i > 0")
                    @Rule(id = "locals", message = "{this.i}",
                            expr = "has(this.e) && "
                                    + "this.e.all(found, this.e.all(failure, this.e.all(i, 1 / i + failure > found)))")
                    @Rule(id = "underscore", message = "m", expr = "has(this.e) && this.e.all(_, _ > this.Violations)")
                    interface Rules {}
                }
                """);
    }

    @Test
    void values_of_wildcard_types_are_read_as_their_bound() {
        assertCompiles(IMPORTS + """
                import jakarta.validation.constraints.*;
                class Wild {
                    @GenerateValidator record Part(int size) {}
                    @GenerateValidator
                    record Model(
                            List<?> any, List<? super Integer> lower, List<? extends @Max(5) Integer> upper,
                            Map<String, ?> anyOf, Map<String, ? super Integer> lowerOf,
                            Map<String, ? extends @Max(5) Integer> upperOf, Map<String, ? extends Part> parts,
                            List<? extends List<? extends Part>> nested) {}

                    @RulesFor(Model.class)
                    @Rule(id = "any", message = "m", expr = "!has(this.any) || this.any.size() > 1")
                    @Rule(id = "lower", message = "m", expr = "!has(this.lower) || this.lower.size() > 1")
                    @Rule(id = "upper", message = "m", expr = "!has(this.upper) || this.upper.sum() > this.upper[0]")
                    @Rule(id = "parts", message = "m",
                            expr = "!has(this.parts) || this.parts.all(key, this.parts[key].size > 3)")
                    @Rule(id = "upperOf", message = "m",
                            expr = "!has(this.upperOf) || this.upperOf.exists(key, this.upperOf[key] > 3)")
                    interface Rules {
                        @Rule(id = "each", forEach = "any", message = "m")
                        static boolean each(Object item, Model model) {
                            return item != model;
                        }
                    }
                }
                """);
    }

    @Test
    void two_hundred_rules_become_two_hundred_small_methods() {
        String rules = IntStream.range(0, 200)
                .mapToObj(("@Rule(id = \"rule-%1$d\", expr = \"this.size != %1$d\", "
                        + "message = \"is {this.size}\")\n")::formatted)
                .collect(Collectors.joining());
        Javac.Outcome outcome = assertCompiles(IMPORTS + """
                class Many {
                    @GenerateValidator record Model(int size) {}
                    @RulesFor(Model.class)
                    %s
                    interface Rules {}
                }
                """.formatted(rules));

        assertThat(outcome.generated().get("Many_ModelValidator.java"))
                .contains("found = validatePart(model, found);", "found = rule199(model, found);");
    }

    @Test
    void two_hundred_rules_of_an_item_are_called_in_parts_of_its_loop() {
        String rules = IntStream.range(0, 200)
                .mapToObj(("@Rule(id = \"rule-%1$d\", forEach = \"sizes\", expr = \"item != %1$d\", "
                        + "message = \"is {item}\")\n")::formatted)
                .collect(Collectors.joining());
        Javac.Outcome outcome = assertCompiles(IMPORTS + """
                class Many {
                    @GenerateValidator record Model(List<Integer> sizes) {}
                    @RulesFor(Model.class)
                    %s
                    interface Rules {}
                }
                """.formatted(rules));

        assertThat(outcome.generated().get("Many_ModelValidator.java"))
                .containsOnlyOnce("for (int i = 0;")
                .contains("found = sizesPart(model, item, i, found);", "found = sizesPart2(model, item, i, found);")
                .contains("found = rule199(model, item, index, found);");
    }

    /** An algorithm that visits each operand of a chain twice would take exponential time. */
    @Test
    @Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void chains_of_operators_compile_in_linear_time() {
        assertCompiles(IMPORTS
                + """
                class Chain {
                    @GenerateValidator record Model(int size, String text) {}
                    @RulesFor(Model.class)
                    @Rule(id = "sum", expr = "%s < 4", message = "m")
                    @Rule(id = "text", expr = "has(this.text) && %s != 'a'", message = "m")
                    interface Rules {}
                }
                """.formatted(
                                String.join(" + ", Collections.nCopies(200, "this.size")),
                                String.join(" + ", Collections.nCopies(200, "this.text"))));
    }

    @Test
    void long_and_deeply_nested_expressions_compile() {
        String nested = "!(".repeat(60) + "this.size > 3" + ")".repeat(60);
        assertCompiles(IMPORTS + """
                class Long {
                    @GenerateValidator record Model(int size) {}
                    @RulesFor(Model.class)
                    @Rule(id = "long", expr = "%1$s", message = "{%1$s}")
                    @Rule(id = "deep", expr = "%2$s", message = "m")
                    interface Rules {}
                }
                """.formatted(chain(500), nested));
    }

    /** Returns a condition with a number of operands. */
    private static String chain(int operands) {
        return IntStream.range(0, operands).mapToObj(i -> "this.size != " + i).collect(Collectors.joining(" && "));
    }

    @Test
    void expressions_nested_more_deeply_than_the_parsers_limit_are_refused() {
        String source = IMPORTS + """
                class Deep {
                    @GenerateValidator record Model(int size) {}
                    @RulesFor(Model.class)
                    @Rule(id = "deep", expr = "%s", message = "m")
                    interface Rules {}
                }
                """.formatted("(".repeat(300) + "this.size > 3" + ")".repeat(300));

        assertThat(new Javac(work).compileText("Deep.java", source).messages())
                .singleElement()
                .asString()
                .startsWith("[expression] this nests too deep to be parsed, and 250 is the most:"
                        + " nest it less, or write a rule that is a method\n");
    }

    @Test
    void a_list_literal_can_have_thousands_of_constants() {
        String numbers = IntStream.range(0, 3_000).mapToObj(String::valueOf).collect(Collectors.joining(", "));
        String words = IntStream.range(0, 3_000).mapToObj("'w%d'"::formatted).collect(Collectors.joining(", "));
        assertCompiles(IMPORTS + """
                class Thousands {
                    @GenerateValidator record Model(int size, String text) {}
                    @RulesFor(Model.class)
                    @Rule(id = "numbers", expr = "this.size in [%s]", message = "m")
                    @Rule(id = "words", expr = "has(this.text) && this.text in [%s]", message = "m")
                    interface Rules {}
                }
                """.formatted(numbers, words));
    }

    @Test
    void braces_in_a_condition_are_literal_in_its_message() {
        Javac.Outcome outcome = assertCompiles(IMPORTS + """
                class Braces {
                    @GenerateValidator record Model(String text, String note) {}
                    @RulesFor(Model.class)
                    @RequiredWhen(id = "note", property = "note",
                            when = "has(this.text) && this.text.matches('^[a-z]{2,3}$') && this.text in {'$L': 1}")
                    interface Rules {}
                }
                """);

        assertThat(outcome.generated().get("Braces_ModelValidator.java"))
                .contains("\"is required when has(this.text) && "
                        + "this.text.matches('^[a-z]{2,3}$') && this.text in {'$L': 1}\"");
    }

    @Test
    void names_that_are_not_identifiers_are_written_in_backquotes() throws Exception {
        assertCompiles(IMPORTS + """
                public class Wire {
                    @GenerateValidator
                    public record Model(
                            @WireName("first-frame") String first,
                            @WireName("in") Integer in,
                            @WireName("null") String none,
                            @WireName("9 lives/a.b") List<Model> lives,
                            @WireName("a$b") String dollar,
                            @DefaultValue("1e300") Double huge) {}

                    @RulesFor(Model.class)
                    @AtLeastOneOf(id = "one", value = {"first-frame", "in", "null"})
                    @RequiredWhen(id = "when", property = "in", when = "9 lives/a.b")
                    @Ordered(id = "ordered", first = "in", second = "huge")
                    @Rule(id = "read", message = "{this.`first-frame`}, {this.`in`}", on = "a$b",
                            expr = "!has(this.`9 lives/a.b`) || this.`9 lives/a.b`.all(l, has(l.`in`) && l.`in` > 1)")
                    interface Rules {}
                }
                """);

        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {work.resolve("classes").toUri().toURL()}, getClass().getClassLoader())) {
            Class<?> model = loader.loadClass("Wire$Model");
            Constructor<?> constructor = model.getConstructors()[0];
            Object nothing = constructor.newInstance(null, null, null, null, null, null);
            Object value = constructor.newInstance("a", null, null, List.of(nothing), null, null);
            assertThat(validate(model, value))
                    .containsExactly(
                            new Violation(
                                    "one",
                                    "9 lives/a.b[0].first-frame",
                                    "at least one of first-frame, in, null must be given"),
                            new Violation("when", "in", "is required when 9 lives/a.b"),
                            new Violation("read", "a$b", "a, absent"));
        }
    }

    @Test
    void texts_may_contain_Unicode_line_separators() throws Exception {
        String breaks = "\u2028 \u2029 \u0085 \u000B \f";
        String escaped = "\\u2028 \\u2029 \\u0085 \\u000B \\f";
        assertCompiles(IMPORTS + """
                public class Breaks {
                    @OpenEnum({"a<>", "b"})
                    record Word(String word) {}

                    @GenerateValidator
                    public record Model(
                            @WireName("te<>xt") @jakarta.validation.constraints.Pattern(regexp = "[<>a]*") String text,
                            @WireName("default") @DefaultValue("<>") String other,
                            Word word,
                            @WireName("it<>ems") List<Word> items) {}

                    @RulesFor(Model.class)
                    @Rule(id = "text",
                            expr = "this.default != '<>' || this.default in ['a', '\\\\n<>', 'b']",
                            message = "is <>\\n.")
                    @Rule(id = "no-break", expr = "!this.default.matches('[<>]+')", message = "m", on = "te<>xt")
                    @RequiredWhen(id = "when", property = "default", when = "this.default == '<>'")
                    interface Rules {}
                }
                """.replace("<>", escaped));

        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {work.resolve("classes").toUri().toURL()}, getClass().getClassLoader())) {
            Class<?> model = loader.loadClass("Breaks$Model");
            Object value = model.getConstructors()[0].newInstance("b", null, null, null);
            assertThat(validate(model, value))
                    .containsExactly(
                            new Violation("pattern", "te" + breaks + "xt", "is \"b\"; must match [" + breaks + "a]*"),
                            new Violation("text", "default", "is " + breaks + "\n."),
                            new Violation("no-break", "te" + breaks + "xt", "m"),
                            new Violation("when", "default", "is required when this.default == '" + breaks + "'"));
        }
    }

    @SuppressWarnings("unchecked") // The validator is that of the value's class.
    private static List<Violation> validate(Class<?> model, Object value) {
        return ((Validator<Object>) Validators.of(model)).validate(value);
    }

    private Javac.Outcome assertCompiles(String source) {
        String name = source.replaceFirst("(?s).*?\n(?:public )?class (\\w+).*", "$1");
        Javac.Outcome outcome = new Javac(work).with("-Werror").compileText(name + ".java", source);
        assertThat(outcome.messages()).isEmpty();
        return outcome;
    }
}
