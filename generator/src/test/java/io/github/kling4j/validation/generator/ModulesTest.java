package io.github.kling4j.validation.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Named modules, which declare their services in the module declaration. */
class ModulesTest {

    private static final String ORDER = "package shop; import io.github.kling4j.validation.GenerateValidator;"
            + " @GenerateValidator public record Order(String id, String note) {}";

    private static final String RULES = """
            package custom;

            import io.github.kling4j.validation.AtLeastOneOf;
            import io.github.kling4j.validation.RulesFor;

            @RulesFor(shop.Order.class)
            @AtLeastOneOf(id = "something", value = {"id", "note"})
            public interface OrderRules {}
            """;

    @TempDir
    private Path work;

    @Test
    void a_missing_provides_directive_is_an_error_with_the_directive() {
        compileModel();

        Javac.Outcome outcome = compileRules("");

        assertThat(outcome.success()).isFalse();
        assertThat(outcome.messages())
                .containsExactly(
                        "[provides-missing] module custom must register these rules; add to its module-info.java:\n"
                                + "      provides io.github.kling4j.validation.RuleSet with custom.OrderRulesValidator;");
    }

    @Test
    void rules_of_another_module_are_enforced() throws Exception {
        compileModel();
        Javac.Outcome outcome =
                compileRules("provides io.github.kling4j.validation.RuleSet with custom.OrderRulesValidator;");
        assertThat(outcome.messages()).isEmpty();

        ModuleFinder finder =
                ModuleFinder.of(work.resolve("model/classes"), work.resolve("rules/classes"), validationRules());
        Configuration configuration =
                ModuleLayer.boot().configuration().resolveAndBind(finder, ModuleFinder.of(), Set.of("shop", "custom"));
        ClassLoader loader = ModuleLayer.boot()
                .defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader())
                .findLoader("shop");
        Class<?> order = loader.loadClass("shop.Order");
        Object validator = loader.loadClass("io.github.kling4j.validation.Validators")
                .getMethod("of", Class.class)
                .invoke(null, order);
        Object violations = loader.loadClass("io.github.kling4j.validation.Validator")
                .getMethod("validate", Object.class)
                .invoke(validator, order.getConstructors()[0].newInstance(null, null));

        assertThat(violations).hasToString("[id: at least one of id, note must be given [something]]");
    }

    private void compileModel() {
        Javac.Outcome outcome = new Javac(work.resolve("model"))
                .with("--module-path", validationRules().toString())
                .compileText(
                        "module-info.java",
                        "module shop { requires transitive io.github.kling4j.validation; exports shop; }",
                        "shop/Order.java",
                        ORDER);
        assertThat(outcome.messages()).isEmpty();
    }

    private Javac.Outcome compileRules(String directive) {
        return new Javac(work.resolve("rules"))
                .with("--module-path", validationRules() + File.pathSeparator + work.resolve("model/classes"))
                .compileText(
                        "module-info.java",
                        "module custom { requires shop; requires io.github.kling4j.validation; " + directive + " }",
                        "custom/OrderRules.java",
                        RULES);
    }

    private static Path validationRules() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.contains("validation-rules"))
                .map(Path::of)
                .findFirst()
                .orElseThrow();
    }
}
