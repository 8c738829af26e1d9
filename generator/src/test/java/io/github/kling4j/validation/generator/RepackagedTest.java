package io.github.kling4j.validation.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A model, two jars of rules and the run time in a single jar, which is the only one for a class loader. */
class RepackagedTest {

    private static final String OF_THE_MODEL =
            "[items[0].name: is required [required], " + "id: at least one of id, note must be given [something]";
    private static final String OF_FIRST_RULES = ", note: m [first]";
    private static final String OF_SECOND_RULES = ", note: m [second]";

    @TempDir
    private Path work;

    private final List<Path> folders = new ArrayList<>();

    @BeforeEach
    void compile() {
        folders.add(validationRules());
        compile("model", "shop/Order.java", """
                package shop;

                import io.github.kling4j.validation.*;
                import jakarta.validation.constraints.NotNull;
                import java.util.List;

                @GenerateValidator
                public record Order(String id, String note, List<Item> items) {

                    @GenerateValidator
                    public record Item(@NotNull String name) {}

                    @RulesFor(Order.class)
                    @AtLeastOneOf(id = "something", value = {"id", "note"})
                    interface Rules {}
                }
                """);
        compileRules("first");
        compileRules("second");
    }

    private void compileRules(String name) {
        compile(name, name + "/Rules.java", """
                package %1$s;

                import io.github.kling4j.validation.*;

                @RulesFor(shop.Order.class)
                @Rule(id = "%1$s", expr = "has(this.note)", message = "m")
                interface Rules {}
                """.formatted(name));
    }

    @Test
    void all_rules_are_enforced_if_service_files_are_merged() throws Exception {
        FatJar jar = FatJar.of(folders, FatJar.MERGED);

        assertThat(violations(jar, "")).isEqualTo(OF_THE_MODEL + OF_FIRST_RULES + OF_SECOND_RULES + "]");
    }

    @Test
    void without_merged_service_files_only_the_models_own_rules_are_enforced() throws Exception {
        FatJar jar = FatJar.of(folders, FatJar.FIRST);

        assertThat(violations(jar, "")).isEqualTo(OF_THE_MODEL + OF_FIRST_RULES + "]");
    }

    @Test
    void rules_are_enforced_if_all_packages_are_renamed() throws Exception {
        FatJar jar = FatJar.of(folders, FatJar.MERGED)
                .relocated("app", List.of("shop", "first", "second", "io.github.kling4j"));

        assertThat(violations(jar, "app.")).isEqualTo(OF_THE_MODEL + OF_FIRST_RULES + OF_SECOND_RULES + "]");
    }

    @Test
    void rules_are_enforced_if_only_the_run_time_is_renamed() throws Exception {
        FatJar jar = FatJar.of(folders, FatJar.MERGED).relocated("app", List.of("io.github.kling4j"));

        try (URLClassLoader loader = loader(jar)) {
            assertThat(violations(loader, "app.", "")).isEqualTo(OF_THE_MODEL + OF_FIRST_RULES + OF_SECOND_RULES + "]");
        }
    }

    private String violations(FatJar jar, String prefix) throws Exception {
        try (URLClassLoader loader = loader(jar)) {
            return violations(loader, prefix, prefix);
        }
    }

    private URLClassLoader loader(FatJar jar) throws Exception {
        URL url = jar.write(work.resolve("fat.jar")).toUri().toURL();
        return new URLClassLoader(new URL[] {url}, ClassLoader.getPlatformClassLoader());
    }

    /** Returns the violations of an order with one item, both without property values. */
    private static String violations(ClassLoader loader, String runTime, String shop) throws Exception {
        Object item =
                loader.loadClass(shop + "shop.Order$Item").getConstructors()[0].newInstance((Object) null);
        Class<?> model = loader.loadClass(shop + "shop.Order");
        Object order = model.getConstructors()[0].newInstance(null, null, List.of(item));
        String validation = runTime + "io.github.kling4j.validation.";
        Object validator = loader.loadClass(validation + "Validators")
                .getMethod("of", Class.class)
                .invoke(null, model);
        return loader.loadClass(validation + "Validator")
                .getMethod("validate", Object.class)
                .invoke(validator, order)
                .toString();
    }

    private void compile(String folder, String... pathAndText) {
        StringBuilder path = new StringBuilder(System.getProperty("java.class.path"));
        folders.forEach(earlier -> path.append(File.pathSeparator).append(earlier));
        Javac javac = new Javac(work.resolve(folder)).with("-cp", path.toString());
        assertThat(javac.compileText(pathAndText).messages()).isEmpty();
        folders.add(javac.classes());
    }

    private static Path validationRules() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.contains("validation-rules"))
                .map(Path::of)
                .findFirst()
                .orElseThrow();
    }
}
