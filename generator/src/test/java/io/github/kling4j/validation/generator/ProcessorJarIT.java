package io.github.kling4j.validation.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.spi.ToolProvider;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;

/** The published jar: the processor and its libraries, in renamed packages. */
class ProcessorJarIT {

    private static final Path JAR = Path.of(System.getProperty("processor.jar"));
    private static final String OURS = "io/github/kling4j/validation/generator/";

    /** The libraries in the jar: the start of the file name, and the name in the notice. */
    private static final Map<String, String> LIBRARIES = Map.of(
            "javapoet", "JavaPoet",
            "compiler", "CEL-Java",
            "guava", "Guava",
            "protobuf-java", "protobuf",
            "antlr4-runtime", "ANTLR",
            "re2j", "RE2/J");

    @Test
    void the_jar_contains_only_classes_of_this_library_and_metadata() throws IOException {
        assertThat(entries(name -> !name.endsWith("/")))
                .anyMatch(name -> name.startsWith(OURS + "shaded/javapoet/"))
                .anyMatch(name -> name.startsWith(OURS + "shaded/cel/"))
                .allMatch(name -> name.startsWith(OURS) && name.endsWith(".class") || name.startsWith("META-INF/"))
                .noneMatch(name -> name.endsWith("module-info.class") || name.startsWith("META-INF/versions/"));
        assertThat(entries(name -> name.startsWith("META-INF/services/") && !name.endsWith("/")))
                .containsExactly("META-INF/services/javax.annotation.processing.Processor");
    }

    /** One exception: a compiler annotation on a class of Guava contains a pattern of source files. */
    @Test
    void no_class_refers_to_the_original_name_of_a_library() throws IOException {
        for (String name : entries(name -> name.endsWith(".class"))) {
            assertThat(new String(bytes(name), StandardCharsets.ISO_8859_1))
                    .as(name)
                    .doesNotContain("dev/cel/", "org/antlr/", "com/palantir/")
                    .doesNotContainPattern("(?<![*]/)com/google/|(?<!shaded/)cel/parser/internal");
        }
    }

    /** Annotation classes may be missing: a JVM ignores annotations whose class it does not find. */
    @Test
    void the_jar_contains_all_referenced_classes() {
        StringWriter missing = new StringWriter();
        ToolProvider jdeps = ToolProvider.findFirst("jdeps").orElseThrow();
        jdeps.run(new PrintWriter(missing), new PrintWriter(missing), "--missing-deps", JAR.toString());

        assertThat(missing.toString().lines().filter(line -> line.startsWith(" ")))
                .isNotEmpty()
                .allMatch(line -> line.matches(
                        ".*-> +(org\\.jspecify\\.annotations|.*\\.shaded\\.google\\.(errorprone|auto))\\..*"));
    }

    @Test
    void build_tools_find_the_processor() throws IOException {
        assertThat(text("META-INF/services/javax.annotation.processing.Processor"))
                .isEqualToIgnoringNewLines(ValidatorProcessor.class.getName());
        assertThat(text("META-INF/gradle/incremental.annotation.processors"))
                .isEqualToIgnoringNewLines(ValidatorProcessor.class.getName() + ",aggregating");
    }

    @Test
    void the_notice_names_each_library_and_its_licence() throws IOException {
        assertThat(text("META-INF/LICENSE")).isEqualTo(Files.readString(Path.of("../LICENSE")));
        for (Map.Entry<String, String> library : LIBRARIES.entrySet()) {
            String file = Path.of(JavacProcess.classPath("/" + library.getKey() + "-"))
                    .getFileName()
                    .toString();
            String version = file.substring(library.getKey().length() + 1).replaceFirst("(-jre)?\\.jar$", "");
            assertThat(text("META-INF/NOTICE")).containsPattern("(?m)^  " + library.getValue() + " " + version + " ");
        }
        for (String licence : List.of("antlr4", "protobuf", "re2j")) {
            assertThat(text("META-INF/NOTICE")).contains("META-INF/licenses/" + licence + ".txt");
            assertThat(text("META-INF/licenses/" + licence + ".txt"))
                    .contains("Copyright", "Redistributions in binary form must reproduce");
        }
    }

    @Test
    void the_module_name_is_declared_in_the_manifest() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.getManifest().getMainAttributes().get(new Attributes.Name("Automatic-Module-Name")))
                    .isEqualTo("io.github.kling4j.validation.generator");
        }
    }

    @Test
    void the_published_POM_has_no_run_time_dependencies() throws Exception {
        NodeList dependencies = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of("dependency-reduced-pom.xml").toFile())
                .getElementsByTagName("dependency");

        assertThat(IntStream.range(0, dependencies.getLength()).mapToObj(dependencies::item))
                .isNotEmpty()
                .allMatch(each -> each.getTextContent().matches("(?s).*\\s(test|provided)\\s.*"));
    }

    private static List<String> entries(Predicate<String> wanted) throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            return jar.stream().map(ZipEntry::getName).filter(wanted).toList();
        }
    }

    private static String text(String entry) throws IOException {
        return new String(bytes(entry), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String entry) throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            return jar.getInputStream(jar.getEntry(entry)).readAllBytes();
        }
    }
}
