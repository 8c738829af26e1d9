package io.github.kling4j.validation.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.kling4j.validation.Validator;
import io.github.kling4j.validation.Validators;
import io.github.kling4j.validation.Violation;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that are compiled separately from their model, as those of a consumer of a library. */
class SeparateCompilationTest {

    private static final String SERVICES = "META-INF/services/io.github.kling4j.validation.RuleSet";

    @TempDir
    private Path work;

    private final List<Path> folders = new ArrayList<>();

    @BeforeEach
    void compileTheModel() {
        compile("model", "shop/Order.java", """
                package shop;

                import io.github.kling4j.validation.GenerateValidator;
                import java.util.List;

                @GenerateValidator
                public record Order(String id, String note, List<Item> items) {

                    @GenerateValidator
                    public record Item(String name, String code) {}
                }
                """);
    }

    @Test
    void rules_in_another_jar_are_enforced_wherever_the_model_occurs() throws Exception {
        compile("rules", "custom/ItemRules.java", """
                package custom;

                import io.github.kling4j.validation.AtLeastOneOf;
                import io.github.kling4j.validation.RulesFor;
                import shop.Order;

                @RulesFor(Order.Item.class)
                @AtLeastOneOf(id = "name-or-code", value = {"name", "code"})
                interface ItemRules {}
                """);

        assertThat(work.resolve("rules/classes").resolve(SERVICES)).hasContent("custom.ItemRulesValidator\n");
        try (URLClassLoader loader = loader()) {
            assertThat(validate(loader, order(loader, item(loader, "a", null), item(loader, null, null))))
                    .containsExactly(
                            new Violation("name-or-code", "items[1].name", "at least one of name, code must be given"));
        }
    }

    @Test
    void rules_for_items_run_before_rules_for_the_whole_model() throws Exception {
        compile("rules", "custom/OrderRules.java", """
                package custom;

                import io.github.kling4j.validation.Rule;
                import io.github.kling4j.validation.RulesFor;
                import shop.Order;

                @RulesFor(Order.class)
                @Rule(id = "noted", expr = "has(this.note)", message = "is needed", on = "note")
                @Rule(id = "named", forEach = "items", expr = "has(item.name)", message = "is needed", on = "name")
                @Rule(id = "unnamed", forEach = "items", expr = "!has(item.name)",
                        message = "is advised", advice = true)
                interface OrderRules {

                    @Rule(id = "coded", forEach = "items", on = "code", message = "is needed")
                    static boolean isCoded(Order.Item item, Order order) {
                        return item.code() != null;
                    }
                }
                """);

        try (URLClassLoader loader = loader()) {
            Object order = order(loader, item(loader, null, null), item(loader, "a", null), item(loader, null, "b"));
            assertThat(validate(loader, order))
                    .containsExactly(
                            new Violation("named", "items[0].name", "is needed"),
                            new Violation("coded", "items[0].code", "is needed"),
                            new Violation("coded", "items[1].code", "is needed"),
                            new Violation("named", "items[2].name", "is needed"),
                            new Violation("noted", "note", "is needed"));
            assertThat(validator(loader).advise(order))
                    .containsExactly(new Violation("unnamed", "items[1].name", "is advised"));
        }
    }

    @Test
    void rules_compile_without_Jakarta_Validation_for_a_model_that_has_its_constraints() throws Exception {
        compile("constrained", "shop/Parcel.java", """
                package shop;

                import io.github.kling4j.validation.GenerateValidator;
                import jakarta.validation.constraints.*;

                @GenerateValidator
                public record Parcel(@Size(max = 3) String code, @DecimalMin("0.5") @Max(9) Double weight) {}
                """);
        String path = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("jakarta"))
                .collect(Collectors.joining(File.pathSeparator));
        Javac guest = new Javac(work.resolve("guest"))
                .with("-cp", path + File.pathSeparator + work.resolve("constrained/classes"));

        assertThat(guest.compileText("custom/ParcelRules.java", """
                package custom;

                import io.github.kling4j.validation.Rule;
                import io.github.kling4j.validation.RulesFor;
                import shop.Parcel;

                @RulesFor(Parcel.class)
                @Rule(id = "light", expr = "!has(this.weight) || this.weight < 5.0", message = "is {this.weight} kg")
                interface ParcelRules {}
                """))
                .satisfies(outcome -> assertThat(outcome.success())
                        .as("%s", outcome.messages())
                        .isTrue())
                .satisfies(outcome -> assertThat(outcome.generated()).containsKey("ParcelRulesValidator.java"));
    }

    @Test
    void rules_of_several_jars_run_in_the_order_of_their_names() throws Exception {
        compileNoteRule("second", "b.SecondRules", "note-second");
        compileNoteRule("first", "a.FirstRules", "note-first");

        try (URLClassLoader loader = loader()) {
            assertThat(validate(loader, order(loader)))
                    .extracting(Violation::rule)
                    .containsExactly("note-first", "note-second");
        }
    }

    @Test
    void rules_in_two_jars_cannot_share_an_id() throws Exception {
        compileNoteRule("one", "a.Rules", "note-needed");
        compileNoteRule("two", "b.Rules", "note-needed");

        try (URLClassLoader loader = loader()) {
            Class<?> order = loader.loadClass("shop.Order");
            assertThatIllegalStateException()
                    .isThrownBy(() -> Validators.of(order))
                    .withMessage("two rule sets for shop.Order have a rule \"note-needed\":"
                            + " a.RulesValidator and b.RulesValidator; rename one of them");
        }
    }

    @Test
    void rules_cannot_share_an_id_with_the_rules_in_the_jar_of_the_model() {
        compile("crates", "shop/Crate.java", CRATE_WITH_RULES);

        assertThat(messages("custom/CrateRules.java", CRATE_RULES))
                .containsExactly(
                        "[id-taken] the id \"named\" is taken by" + " a rule compiled with shop.Crate; choose another");
    }

    @Test
    void rules_cannot_share_an_id_that_a_later_version_of_the_models_jar_uses() throws Exception {
        compile("crates", "shop/Crate.java", CRATE);
        compile("rules", "custom/CrateRules.java", CRATE_RULES);
        folders.clear();
        compile("newer", "shop/Crate.java", CRATE_WITH_RULES);
        folders.add(work.resolve("rules/classes"));

        try (URLClassLoader loader = loader()) {
            Class<?> crate = loader.loadClass("shop.Crate");
            assertThatIllegalStateException()
                    .isThrownBy(() -> Validators.of(crate))
                    .withMessage("two rule sets for shop.Crate have a rule \"named\":"
                            + " shop.CrateValidator and custom.CrateRulesValidator; rename one of them");
        }
    }

    @Test
    void two_interfaces_in_one_compilation_cannot_share_an_id() {
        assertThat(messages(
                        "a/Rules.java", noteRule("a.Rules", "note-needed", ""),
                        "b/Rules.java", noteRule("b.Rules", "note-needed", ""),
                        "c/Rules.java", noteRule("c.Rules", "note-needed", ", autoRegister = false")))
                .containsExactly("[id-taken] the id \"note-needed\" is taken by a.Rules; choose another");
    }

    /** The name is relative to the package, but includes the enclosing types. */
    @Test
    void rules_cannot_share_an_id_with_a_rule_of_a_nested_interface() {
        String rules = """
                @RulesFor(Order.class)
                @Rule(id = "noted", expr = "has(this.note)", message = "is needed")
                """;
        assertThat(messages(
                        "a/Outer.java", """
                        package a;

                        import io.github.kling4j.validation.*;
                        import shop.Order;

                        class Outer {

                            %s interface Rules {}
                        }
                        """.formatted(rules),
                        "a/Rules.java", """
                        package a;

                        import io.github.kling4j.validation.*;
                        import shop.Order;

                        %s interface Rules {}
                        """.formatted(rules),
                        "b/Rules.java", """
                        package b;

                        import io.github.kling4j.validation.*;
                        import shop.Order;

                        %s interface Rules {}
                        """.formatted(rules)))
                .containsExactly(
                        "[id-taken] the id \"noted\" is taken by Outer.Rules; choose another",
                        "[id-taken] the id \"noted\" is taken by a.Outer.Rules; choose another");
    }

    @Test
    void rules_cannot_share_an_id_with_the_rules_in_the_jar_of_a_nested_model() throws Exception {
        compile("crates", "shop/Shop.java", """
                package shop;

                import io.github.kling4j.validation.*;

                public class Shop {

                    @GenerateValidator
                    public record Crate(String name) {}

                    @RulesFor(Crate.class)
                    @Rule(id = "named", expr = "given(this.name)", message = "must have a name")
                    interface CrateRules {}
                }
                """);

        assertThat(messages("shop/CrateRules.java", """
                package shop;

                import io.github.kling4j.validation.*;

                @RulesFor(Shop.Crate.class)
                @Rule(id = "named", expr = "given(this.name)", message = "must have a good name")
                interface CrateRules {}
                """))
                .containsExactly(
                        "[id-taken] the id \"named\" is taken by a rule compiled with Shop.Crate;" + " choose another");
    }

    private static final String CRATE = """
            package shop;

            import io.github.kling4j.validation.*;

            @GenerateValidator
            public record Crate(String name) {}
            """;

    private static final String CRATE_WITH_RULES = CRATE + """

            @RulesFor(Crate.class)
            @Rule(id = "named", expr = "given(this.name)", message = "must have a name")
            interface CrateRules {}
            """;

    private static final String CRATE_RULES = """
            package custom;

            import io.github.kling4j.validation.*;
            import shop.Crate;

            @RulesFor(Crate.class)
            @Rule(id = "named", expr = "given(this.name)", message = "must have a good name")
            interface CrateRules {}
            """;

    @Test
    void rules_for_a_nested_model_cannot_share_an_id() throws Exception {
        compile("one", "a/Rules.java", itemRule("a"));
        compile("two", "b/Rules.java", itemRule("b"));

        try (URLClassLoader loader = loader()) {
            Class<?> order = loader.loadClass("shop.Order");
            for (int attempt = 0; attempt < 2; attempt++) {
                assertThatIllegalStateException()
                        .isThrownBy(() -> Validators.of(order))
                        .withMessage("two rule sets for shop.Order$Item have a rule \"named\":"
                                + " a.RulesValidator and b.RulesValidator; rename one of them");
            }
        }
    }

    private static String itemRule(String packageName) {
        return """
                package %s;

                import io.github.kling4j.validation.Rule;
                import io.github.kling4j.validation.RulesFor;
                import shop.Order;

                @RulesFor(Order.Item.class)
                @Rule(id = "named", expr = "given(this.name)", message = "is required")
                interface Rules {}
                """.formatted(packageName);
    }

    @Test
    void rules_with_autoRegister_set_to_false_are_not_registered() throws Exception {
        compile(
                "rules",
                "custom/NoteRules.java",
                noteRule("custom.NoteRules", "note-needed", ", autoRegister = false"));

        assertThat(work.resolve("rules/classes").resolve(SERVICES)).doesNotExist();
        try (URLClassLoader loader = loader()) {
            Object order = order(loader);
            assertThat(validate(loader, order)).isEmpty();
            Validator<Object> alone = newValidator(loader, "custom.NoteRulesValidator");
            assertThat(validator(loader).and(alone).validate(order))
                    .containsExactly(new Violation("note-needed", "note", "a note is needed"));
        }
    }

    private void compileNoteRule(String folder, String type, String id) {
        compile(folder, type.replace('.', '/') + ".java", noteRule(type, id, ""));
    }

    private static String noteRule(String type, String id, String attributes) {
        int dot = type.lastIndexOf('.');
        return """
                package %s;

                import io.github.kling4j.validation.Rule;
                import io.github.kling4j.validation.RulesFor;
                import shop.Order;

                @RulesFor(value = Order.class%s)
                interface %s {

                    @Rule(id = "%s", on = "note", message = "a note is needed")
                    static boolean noteNeeded(Order order) {
                        return order.note() != null;
                    }
                }
                """.formatted(type.substring(0, dot), attributes, type.substring(dot + 1), id);
    }

    /** Returns the errors of sources that are refused. */
    private List<String> messages(String... pathsAndTexts) {
        Javac.Outcome outcome = javac("refused").compileText(pathsAndTexts);
        assertThat(outcome.success()).isFalse();
        return outcome.messages();
    }

    /** Returns a compiler with the classes of all previous compilations on its class path. */
    private Javac javac(String folder) {
        StringBuilder path = new StringBuilder(System.getProperty("java.class.path"));
        folders.forEach(earlier -> path.append(File.pathSeparator).append(earlier));
        return new Javac(work.resolve(folder)).with("-cp", path.toString());
    }

    private void compile(String folder, String... pathAndText) {
        Javac javac = javac(folder);
        Javac.Outcome outcome = javac.compileText(pathAndText);
        assertThat(outcome.messages()).isEmpty();
        folders.add(javac.classes());
    }

    private URLClassLoader loader() throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        for (Path folder : folders) {
            urls.add(folder.toUri().toURL());
        }
        return new URLClassLoader(urls.toArray(URL[]::new), getClass().getClassLoader());
    }

    private static Object item(ClassLoader loader, Object... arguments) throws ReflectiveOperationException {
        return loader.loadClass("shop.Order$Item").getConstructors()[0].newInstance(arguments);
    }

    private static Object order(ClassLoader loader, Object... items) throws ReflectiveOperationException {
        return loader.loadClass("shop.Order").getConstructors()[0].newInstance("id", null, List.of(items));
    }

    private static List<Violation> validate(ClassLoader loader, Object order) throws ReflectiveOperationException {
        return validator(loader).validate(order);
    }

    @SuppressWarnings("unchecked")
    private static Validator<Object> validator(ClassLoader loader) throws ReflectiveOperationException {
        return (Validator<Object>) Validators.of(loader.loadClass("shop.Order"));
    }

    @SuppressWarnings("unchecked")
    private static Validator<Object> newValidator(ClassLoader loader, String name) throws ReflectiveOperationException {
        return (Validator<Object>) loader.loadClass(name).getConstructor().newInstance();
    }
}
