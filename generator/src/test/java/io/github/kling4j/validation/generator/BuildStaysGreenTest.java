package io.github.kling4j.validation.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generated code causes no warnings under {@code -Xlint:all -Werror}, and its names refer to the intended classes. */
class BuildStaysGreenTest {

    @TempDir
    private Path work;

    @Test
    void code_for_deprecated_types_and_accessors_compiles_without_warnings() {
        compile(
                "shop/Order.java",
                """
                package shop;

                import io.github.kling4j.validation.*;
                import java.util.List;

                @GenerateValidator
                @SuppressWarnings("removal")
                public final class Order {
                    private final String id = "a";
                    private final List<Item> items = List.of();
                    private final Old old = null;

                    /** @deprecated by the next one */
                    @Deprecated
                    public String id() {
                        return id;
                    }

                    public List<Item> items() {
                        return items;
                    }

                    public Old old() {
                        return old;
                    }
                }
                """,
                "shop/Item.java",
                """
                package shop;

                import io.github.kling4j.validation.*;

                @GenerateValidator
                public final class Item {
                    private final String name = "a";

                    /** @deprecated soon gone */
                    @Deprecated(forRemoval = true)
                    public String name() {
                        return name;
                    }
                }
                """,
                "shop/Old.java",
                """
                package shop;

                import io.github.kling4j.validation.*;

                /** @deprecated soon gone */
                @Deprecated(forRemoval = true)
                @OpenEnum({"a", "b"})
                public record Old(String word) {}
                """,
                "shop/OrderRules.java",
                """
                package shop;

                import io.github.kling4j.validation.*;

                /** @deprecated by others */
                @Deprecated
                @RulesFor(Order.class)
                @Rule(id = "each", forEach = "items", expr = "!has(item.name) || item.name != 'a'", message = "m")
                @Rule(id = "old", expr = "!has(this.old) || this.old != 'a' || this.id == ''", message = "{this.old}")
                interface OrderRules {
                    @Rule(id = "method", message = "m")
                    static boolean isRight(Order order) {
                        return true;
                    }
                }
                """.replace("this.id == ''", "has(this.id) && this.id == ''"));
    }

    @Test
    void code_for_raw_types_compiles_without_warnings() {
        compile("shop/Order.java", """
                package shop;

                import io.github.kling4j.validation.*;
                import jakarta.validation.constraints.NotNull;
                import java.util.List;
                import java.util.Map;

                @GenerateValidator
                @SuppressWarnings("rawtypes")
                public record Order(@NotNull List raw, @NotNull Map map, List<List> lists, Map<String, Map> maps) {}
                """);
    }

    /**
     * javac warns of public classes whose signatures have types of modules that their module does not require
     * transitively.
     */
    @Test
    void code_in_a_named_module_compiles_without_warnings() {
        Javac javac = new Javac(work).with("-Werror").with("--module-path", System.getProperty("java.class.path"));
        Javac.Outcome outcome = javac.compileText("module-info.java", """
                module shop {
                    requires io.github.kling4j.validation;

                    exports shop;
                }
                """, "shop/Order.java", """
                package shop;

                import io.github.kling4j.validation.*;

                @GenerateValidator
                record Order(String id) {}
                """);

        assertThat(outcome.messages()).isEmpty();
    }

    /** Names that generated code uses; a class of the package would hide them. */
    @Test
    void generated_code_compiles_if_the_package_has_classes_with_names_that_it_uses() {
        List<String> files = new ArrayList<>();
        List.of(NAMES).forEach(name -> addPackageWith(name, files));
        compile(files.toArray(String[]::new));
    }

    private static final String[] NAMES = {
        "Override",
        "String",
        "Math",
        "Long",
        "Integer",
        "Object",
        "Double",
        "Boolean",
        "RuntimeException",
        "Class",
        "StackOverflowError",
        "SuppressWarnings",
        "Deprecated",
        "ArithmeticException",
        "List",
        "Map",
        "Set",
        "ArrayList",
        "Pattern",
        "Violation",
        "Violations",
        "Validator",
        "Validators",
        "KnownRules",
        "RuleIds",
        "Generated",
        "Expressions",
        "Held",
        "Collections",
        "BigDecimal"
    };

    private static void addPackageWith(String name, List<String> files) {
        String model = """
                package shop;

                import io.github.kling4j.validation.GenerateValidator;
                import io.github.kling4j.validation.OpenEnum;
                import jakarta.validation.constraints.DecimalMax;
                import jakarta.validation.constraints.NotNull;
                import jakarta.validation.constraints.Size;

                @GenerateValidator
                public record Order(
                        @NotNull java.lang.String id, java.util.List<java.lang.Integer> sizes, NAME own,
                        java.util.Map<java.lang.String, NAME> owns, @DecimalMax("1.5") java.math.BigDecimal big,
                        java.lang.Double rating, java.lang.Boolean flag) {}
                """.replace("NAME", name);
        String rules = """
                package shop;

                import io.github.kling4j.validation.Rule;
                import io.github.kling4j.validation.RulesFor;

                @RulesFor(Order.class)
                @Rule(id = "sum", expr = "!has(this.sizes) || this.sizes.sum() / this.sizes.max() > 3",
                        message = "{this.sizes.size()} {this.own.n}")
                @Rule(id = "big", expr = "this.id in ['a', 'b', 'c'] || this.id.matches('a+')", message = "m")
                @Rule(id = "twice", expr = "!has(this.rating) || string(this.rating) != '1' || 1.0 / this.rating > 2.0",
                        message = "m")
                @Rule(id = "list", expr = "!has(this.sizes) || this.sizes.map(x, x * 2) != [1, 2]", message = "m")
                @Rule(id = "own", expr = "!has(this.own) || !has(this.own.n) || this.own.n > 3", message = "m")
                interface OrderRules {
                    @Rule(id = "method", message = "m")
                    static boolean isRight(Order order) {
                        return true;
                    }
                }
                """;
        String own = """
                package shop;

                @io.github.kling4j.validation.GenerateValidator
                public record NAME(java.lang.Integer n) {}
                """.replace("NAME", name);
        String beside = "beside" + name.toLowerCase(Locale.ROOT);
        files.addAll(List.of(beside + "/Order.java", model.replace("package shop", "package " + beside)));
        files.addAll(List.of(beside + "/OrderRules.java", rules.replace("package shop", "package " + beside)));
        files.addAll(List.of(beside + "/" + name + ".java", own.replace("package shop", "package " + beside)));
    }

    /** Nested or inherited classes of these names are visible only inside the model. */
    @Test
    void generated_code_compiles_if_the_model_has_nested_classes_with_names_that_it_uses() {
        List<String> files = new ArrayList<>(List.of("shop/Base.java", """
                package shop;

                class Base {
                    static class Math {}

                    static class List {}
                }
                """, "shop/Order.java", """
                package shop;

                import io.github.kling4j.validation.GenerateValidator;

                @GenerateValidator
                public final class Order extends Base {
                    private final String id = null;
                    private final java.util.List<Violation> own = null;

                    @GenerateValidator
                    record Violation(int String) {}

                    public java.lang.String id() {
                        return null;
                    }

                    java.util.List<Violation> own() {
                        return own;
                    }

                    static final class String {}

                    static final class Override {}
                }
                """));
        compile(files.toArray(String[]::new));
    }

    private void compile(String... pathsAndTexts) {
        Javac.Outcome outcome = new Javac(work).with("-Werror").compileText(pathsAndTexts);
        assertThat(outcome.messages()).isEmpty();
        assertThat(outcome.success()).isTrue();
    }
}
