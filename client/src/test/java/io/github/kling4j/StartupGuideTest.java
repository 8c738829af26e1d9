package io.github.kling4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of STARTUP.md create an archive and use it. */
class StartupGuideTest {

    private static final String CLASS_PATH = "app.jar:lib/okio.jar";
    private static final String MAIN = "com.example.Main";

    @TempDir
    private Path directory;

    @Test
    void the_first_command_creates_an_archive_and_the_second_loads_classes_from_it() throws Exception {
        List<String> commands = Guide.in(Path.of("STARTUP.md")).blocks("");
        assertThat(commands)
                .hasSize(2)
                .allSatisfy(command ->
                        assertThat(command).startsWith("java -XX:").endsWith(" -cp " + CLASS_PATH + " " + MAIN));
        String classPath = jars();

        run(commands.get(0), classPath);
        assertThat(directory.resolve("app.jsa")).isNotEmptyFile();
        String loaded = run(commands.get(1).replace("java ", "java -Xlog:class+load "), classPath);

        assertThat(loaded.lines())
                .filteredOn(line -> line.contains(" " + FirstUse.class.getName() + " ")
                        || line.contains(" io.github.kling4j.model.ImageToVideoRequestValidator "))
                .hasSize(2)
                .allMatch(line -> line.contains("shared objects file (top)"));
    }

    private String run(String command, String classPath) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        words.set(0, Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.replaceAll(
                word -> word.equals(CLASS_PATH) ? classPath : word.equals(MAIN) ? FirstUse.class.getName() : word);
        words.add("validate");
        return Forked.run(Duration.ofMinutes(3), directory, words);
    }

    /** Returns the class path of the program as jars, because an archive cannot be made of folders. */
    private String jars() {
        return String.join(
                File.pathSeparator,
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(entry -> Files.isDirectory(Path.of(entry)) ? jar(Path.of(entry)) : entry)
                        .toList());
    }

    private String jar(Path classes) {
        String jar = directory
                .resolve(classes.toString().replaceAll("[^A-Za-z0-9]+", "-") + ".jar")
                .toString();
        int exit = ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(System.out, System.err, "--create", "--file", jar, "-C", classes.toString(), ".");
        assertThat(exit).isZero();
        return jar;
    }
}
