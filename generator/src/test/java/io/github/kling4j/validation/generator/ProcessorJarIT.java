package io.github.kling4j.validation.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as it is published: the processor and its libraries, renamed, in one. */
class ProcessorJarIT {

    private static final Path JAR = Path.of(System.getProperty("processor.jar"));
    private static final String OURS = "io/github/kling4j/validation/generator/";

    private static final String ORDER = """
            package shop;

            import io.github.kling4j.validation.GenerateValidator;
            import jakarta.validation.constraints.NotNull;

            @GenerateValidator
            public record Order(@NotNull String id) {}
            """;

    @TempDir
    private Path work;

    @Test
    void everyClassIsInAPackageOfOurs() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.stream().map(ZipEntry::getName).filter(name -> name.endsWith(".class")))
                    .anyMatch(name -> name.startsWith(OURS + "shaded/javapoet/"))
                    .allMatch(name -> name.startsWith(OURS));
        }
    }

    @Test
    void buildToolsFindTheProcessor() throws IOException {
        assertThat(text("META-INF/services/javax.annotation.processing.Processor"))
                .isEqualToIgnoringNewLines(ValidatorProcessor.class.getName());
        assertThat(text("META-INF/gradle/incremental.annotation.processors"))
                .isEqualToIgnoringNewLines(ValidatorProcessor.class.getName() + ",aggregating");
    }

    @Test
    void itSaysWhoseCodeItHoldsAndOnWhatTerms() throws IOException {
        assertThat(text("META-INF/LICENSE")).isEqualTo(Files.readString(Path.of("../LICENSE")));
        assertThat(text("META-INF/NOTICE"))
                .contains("JavaPoet", "Apache License 2.0", (OURS + "shaded/javapoet").replace('/', '.'));
    }

    @Test
    void itsModuleHasANameThatStays() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.getManifest().getMainAttributes().get(new Attributes.Name("Automatic-Module-Name")))
                    .isEqualTo("io.github.kling4j.validation.generator");
        }
    }

    @Test
    void whoDependsOnItGetsNoLibraryWithIt() throws IOException {
        assertThat(Files.readString(Path.of("dependency-reduced-pom.xml")))
                .contains("<artifactId>kling4j-validation-generator</artifactId>")
                .doesNotContain("com.palantir.javapoet</groupId>", "<scope>compile</scope>");
    }

    @Test
    void itWorksWithNothingElseOnTheProcessorPath() throws Exception {
        assertThat(javac("--processor-path", JAR.toString())).isEmpty();
        assertThat(work.resolve("classes/shop/OrderValidator.class")).exists();
    }

    @Test
    void itWorksWithNothingElseOnTheProcessorModulePath() throws Exception {
        assertThat(javac("--processor-module-path", JAR.toString())).isEmpty();
        assertThat(work.resolve("classes/shop/OrderValidator.class")).exists();
    }

    private static String text(String entry) throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            return new String(jar.getInputStream(jar.getEntry(entry)).readAllBytes());
        }
    }

    /** Runs the compiler in a process of its own, because this one has the processor's libraries on its class path. */
    private String javac(String... options) throws IOException, InterruptedException {
        Path source = Files.writeString(work.resolve("Order.java"), ORDER);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "-Xlint:all,-processing",
                "-d", work.resolve("classes").toString(),
                "-cp", classPath("validation-rules", "jakarta.validation-api")));
        command.addAll(List.of(options));
        command.add(source.toString());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    private static String classPath(String... parts) {
        List<String> entries = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> Arrays.stream(parts).anyMatch(entry::contains))
                .toList();
        assertThat(entries).hasSize(2);
        return String.join(File.pathSeparator, entries);
    }
}
