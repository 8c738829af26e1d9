import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The fast loop, as one command from the root of the repository: {@code java openapi/Look.java}. It looks at the
 * description with the classes of the last build, and builds them first when there are none, or when sources of the
 * checker or of the processor are newer. Arguments are given to Maven, such as {@code -o}.
 */
final class Look {

    /** What the classes are made of; the description, the templates and the client's sources are read as they are. */
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

    /** Written by a test of client/drills: the options of the launcher, with the class path. */
    private static final Path COMMAND = Path.of("client/drills/target/look");

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (!Files.exists(Path.of("openapi/kling-v3.yaml"))) {
            System.err.println(
                    "There is no openapi/kling-v3.yaml below this folder; run it from the root of the repository.");
            System.exit(2);
        }
        if (isStale()) {
            System.err.println("Building what looks at the description, once; this takes minutes on a fresh clone …");
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

    /** Of the tests, those that say what is wrong with the description, and the one that writes the command. */
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
