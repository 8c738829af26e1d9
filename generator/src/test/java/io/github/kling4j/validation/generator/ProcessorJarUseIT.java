package io.github.kling4j.validation.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The published jar in a compiler whose paths contain nothing else of this project. */
class ProcessorJarUseIT {

    private static final String JAR = System.getProperty("processor.jar");
    private static final String SHADED = "io.github.kling4j.validation.generator.shaded.";

    private static final String ORDER = """
            package shop;

            import io.github.kling4j.validation.GenerateValidator;
            import jakarta.validation.constraints.NotNull;
            import jakarta.validation.constraints.Size;
            import java.util.List;

            @GenerateValidator
            public record Order(@NotNull String id, @Size(max = 20) String note, List<Integer> amounts) {}
            """;

    private static final String EXPRESSIONS = """
            package shop;

            import io.github.kling4j.validation.AtLeastOneOf;
            import io.github.kling4j.validation.PropertyName;
            import io.github.kling4j.validation.Rule;
            import io.github.kling4j.validation.RulesFor;

            @RulesFor(Order.class)
            @OrderRules.Uppercase(id = "upper", property = "id")
            @AtLeastOneOf(id = "something", value = {"note", "amounts"})
            @Rule(id = "sum", expr = "!has(this.amounts) || this.amounts.map(a, a + 1).sum() < 100",
                    message = "is {this.amounts.sum()}")
            public interface OrderRules {

                @Rule(id = "$id", expr = "this.$property.matches('^[A-Z]+$')", message = "is {this.$property}")
                @interface Uppercase {

                    String id();

                    @PropertyName
                    String property();
                }
            }
            """;

    private static final String METHODS = """
            package shop;

            import io.github.kling4j.validation.Rule;
            import io.github.kling4j.validation.RulesFor;

            @RulesFor(Order.class)
            public interface OrderRules {

                @Rule(id = "short", on = "note", message = "is longer than {{ and }} say")
                static boolean isShort(Order order) {
                    return order.note() == null || order.note().length() < 3;
                }
            }
            """;

    private static final String OWN_LIBRARIES = """
            package shop;

            import com.google.common.collect.ImmutableList;
            import com.google.protobuf.ByteString;
            import com.palantir.javapoet.ClassName;

            record Libraries(ImmutableList<ByteString> bytes, ClassName name) {}
            """;

    @TempDir
    private Path work;

    private JavacProcess javac;

    @BeforeEach
    void createCompiler() {
        javac = new JavacProcess(work);
    }

    @Test
    void expressions_compile_with_only_the_jar_on_the_processor_path() throws Exception {
        compile(EXPRESSIONS, "--processor-path", JAR);

        assertThat(javac.compiled("shop/OrderValidator.class")).exists();
    }

    @Test
    void expressions_compile_with_only_the_jar_on_the_processor_module_path() throws Exception {
        compile(EXPRESSIONS, "--processor-module-path", JAR);

        assertThat(javac.compiled("shop/OrderValidator.class")).exists();
    }

    @Test
    void cel_java_is_loaded_if_there_is_an_expression() throws Exception {
        compile(EXPRESSIONS, "--processor-path", JAR);

        assertThat(javac.loaded()).anyMatch(name -> name.startsWith(SHADED + "cel."));
    }

    @Test
    void without_expressions_neither_libraries_of_cel_java_nor_the_function_table_are_loaded() throws Exception {
        compile(METHODS, "--processor-path", JAR);

        assertThat(javac.loaded())
                .contains(ValidatorProcessor.class.getName(), SHADED + "javapoet.JavaFile")
                .doesNotContain("io.github.kling4j.validation.generator.function.Strings")
                .noneMatch(name -> name.startsWith(SHADED) && !name.startsWith(SHADED + "javapoet."));
    }

    /** Protobuf descriptors take long to initialize, and use methods that JDK 24 and later warn of. */
    @Test
    void protobuf_is_not_initialized() throws Exception {
        compile(EXPRESSIONS, "--processor-path", JAR);

        assertThat(javac.loaded())
                .doesNotContain(SHADED + "google.protobuf.UnsafeUtil", SHADED + "google.protobuf.DescriptorProtos");
    }

    @Test
    void other_versions_of_the_libraries_on_the_path_are_not_affected() throws Exception {
        String libraries = JavacProcess.classPath("guava-", "protobuf-java-", "javapoet-", "antlr4-runtime-");
        javac.compile(
                Map.of("Order.java", ORDER, "OrderRules.java", EXPRESSIONS, "Libraries.java", OWN_LIBRARIES),
                "-cp",
                classPath() + File.pathSeparator + libraries,
                "--processor-path",
                libraries + File.pathSeparator + JAR,
                // javac's warnings about annotations in the class files of these libraries that are not on the class
                // path
                "-Xlint:-classfile");

        assertThat(javac.compiled("shop/Libraries.class")).exists();
        assertThat(javac.compiled("shop/OrderValidator.class")).exists();
        assertThat(javac.loaded())
                .noneMatch(name -> name.startsWith("com.google.")
                        || name.startsWith("com.palantir.")
                        || name.startsWith("org.antlr."));
    }

    private void compile(String rules, String... processor) throws Exception {
        javac.compile(
                Map.of("Order.java", ORDER, "OrderRules.java", rules), "-cp", classPath(), processor[0], processor[1]);
    }

    private static String classPath() {
        return JavacProcess.classPath("validation-rules", "jakarta.validation-api");
    }
}
