import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks the OpenAPI description without Maven: {@code java openapi/Look.java}, run from the root of the repository. It
 * uses the classes of the last build. It builds them first if they are missing, or if sources of the checker or of the
 * annotation processor are newer. Arguments are passed to Maven, such as {@code -o}.
 */
final class Look {

    /** The sources of these classes. The description, the templates and the client's sources are read directly. */
    private static final List<String> SOURCES = List.of(
            "pom.xml",
            "openapi/pom.xml",
            "openapi/src/main",
            "validation-rules/pom.xml",
            "validation-rules/src/main",
            "generator/pom.xml",
            "generator/src/main",
            "client/pom.xml",
            "client/drills/pom.xml",
            "client/drills/src/test/java");

    /** The options of the Java launcher, with the class path; written by a test of client/drills. */
    private static final Path COMMAND = Path.of("client/drills/target/look");

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (!Files.exists(Path.of("openapi/kling-v3.yaml"))) {
            System.err.println(
                    "openapi/kling-v3.yaml was not found; run this command in the root directory of the repository.");
            System.exit(2);
        }
        if (isStale()) {
            System.err.println("Building the checker first; this takes minutes after a fresh clone …");
            int built = run(maven(arguments));
            if (built != 0) {
                System.exit(built);
            }
        }
        System.exit(run(List.of(java(), "@" + COMMAND)));
    }

    private static boolean isStale() throws IOException {
        if (!Files.exists(COMMAND)) {
            return true;
        }
        FileTime written = Files.getLastModifiedTime(COMMAND);
        for (String source : SOURCES) {
            try (Stream<Path> files = Files.walk(Path.of(source))) {
                if (files.filter(Files::isRegularFile)
                        .anyMatch(file -> lastModified(file).compareTo(written) > 0)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static FileTime lastModified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs only the tests that report errors in the description, and the test that writes the command. */
    private static List<String> maven(String[] arguments) {
        boolean isWindows = System.getProperty("os.name").startsWith("Windows");
        List<String> command = new ArrayList<>(List.of(
                Path.of(isWindows ? "mvnw.cmd" : "mvnw").toAbsolutePath().toString(),
                "-q",
                "-pl",
                "client/drills",
                "-am",
                "package",
                "-Dtest=CheckTest,LookCommandTest",
                "-Dsurefire.failIfNoSpecifiedTests=false"));
        command.addAll(List.of(arguments));
        return command;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static int run(List<String> command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}
