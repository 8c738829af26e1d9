package io.github.kling4j.validation.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A model may have deprecated elements; the generated validator uses them without a warning. */
class DeprecationTest {

    @TempDir
    private Path work;

    @Test
    void a_deprecated_property_is_checked_without_a_warning() throws IOException {
        assertThat(compile("""
                package shop;

                import io.github.kling4j.validation.GenerateValidator;
                import jakarta.validation.constraints.Size;

                @GenerateValidator
                public final class Order {

                    @Size(max = 3)
                    private final String note = "";

                    @Deprecated
                    public String note() {
                        return note;
                    }
                }
                """)).isEmpty();
        assertThat(validator()).contains("@SuppressWarnings(\"deprecation\")", "note()");
    }

    @Test
    void a_model_can_contain_a_deprecated_model_without_a_warning() throws IOException {
        assertThat(compile("""
                package shop;

                import io.github.kling4j.validation.GenerateValidator;
                import jakarta.validation.constraints.Size;
                import java.util.Map;

                @GenerateValidator
                @SuppressWarnings("deprecation")
                public record Order(Map<String, Order.Item> items) {

                    @Deprecated
                    @GenerateValidator
                    public record Item(@Size(max = 3) String name) {}
                }
                """)).isEmpty();
        assertThat(validator()).contains("@SuppressWarnings(\"deprecation\")");
    }

    @Test
    void the_validator_of_a_model_without_deprecation_suppresses_no_warnings() throws IOException {
        assertThat(compile("""
                package shop;

                import io.github.kling4j.validation.GenerateValidator;
                import jakarta.validation.constraints.Size;

                @GenerateValidator
                public record Order(@Size(max = 3) String note) {}
                """)).isEmpty();
        assertThat(validator()).doesNotContain("SuppressWarnings");
    }

    private String validator() throws IOException {
        return Files.readString(work.resolve("shop/OrderValidator.java"));
    }

    private List<String> compile(String source) throws IOException {
        Path file = Files.writeString(
                Files.createDirectories(work.resolve("source")).resolve("Order.java"), source);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(found, Locale.ROOT, null)) {
            JavaCompiler.CompilationTask task = compiler.getTask(
                    null,
                    files,
                    found,
                    List.of(
                            "--release",
                            "17",
                            "-Xlint:all,-processing,-path,-classfile",
                            "-Werror",
                            "-d",
                            work.toString(),
                            "-s",
                            work.toString(),
                            "-cp",
                            System.getProperty("java.class.path")),
                    null,
                    files.getJavaFileObjects(file));
            task.setProcessors(List.of(new ValidatorProcessor()));
            task.call();
        }
        return found.getDiagnostics().stream()
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .toList();
    }
}
