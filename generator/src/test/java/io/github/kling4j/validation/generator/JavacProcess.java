package io.github.kling4j.validation.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The compiler in a separate process, because the class path of the tests contains the processor's libraries. */
final class JavacProcess {

    private final Path work;

    /** Compiles into {@code classes} in a folder of the test, and records the loaded classes in {@code loaded.txt}. */
    JavacProcess(Path work) {
        this.work = work;
    }

    /**
     * Compiles sources without errors and warnings.
     *
     * @param sources the content of the files, by name
     * @param options the options for the processor path and others
     */
    void compile(Map<String, String> sources, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "-J-Xlog:class+load:file=" + work.resolve("loaded.txt"),
                "-Xlint:all,-processing",
                "-d",
                work.resolve("classes").toString()));
        command.addAll(List.of(options));
        for (Map.Entry<String, String> source : sources.entrySet()) {
            command.add(Files.writeString(work.resolve(source.getKey()), source.getValue())
                    .toString());
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output).isEmpty();
    }

    Path compiled(String name) {
        return work.resolve("classes").resolve(name);
    }

    /** Returns the names of the classes that the compiler loaded. */
    List<String> loaded() throws IOException {
        try (Stream<String> lines = Files.lines(work.resolve("loaded.txt"))) {
            return lines.map(line -> line.replaceFirst("^(\\[[^]]*])+ ", "").replaceFirst(" .*", ""))
                    .toList();
        }
    }

    /** Returns the entries of this process's class path whose file names contain the given names, as a path. */
    static String classPath(String... names) {
        List<String> entries = Arrays.stream(
                        System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> Arrays.stream(names).anyMatch(entry::contains))
                .toList();
        assertThat(entries).hasSameSizeAs(names);
        return String.join(File.pathSeparator, entries);
    }
}
