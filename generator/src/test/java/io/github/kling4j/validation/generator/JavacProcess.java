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

/** The compiler in a process of its own, because that of the tests has the processor's libraries on its class path. */
final class JavacProcess {

    private final Path work;

    /** Compiles into {@code classes} below a folder of the test's, and says in {@code loaded.txt} what it loaded. */
    JavacProcess(Path work) {
        this.work = work;
    }

    /**
     * Compiles sources, which must succeed without a word.
     *
     * @param sources names of files, and what is in them
     * @param options where to find the processor, and what else
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

    /** Returns entries of this process's class path, as a path: one for each name, which is part of its file's. */
    static String classPath(String... names) {
        List<String> entries = Arrays.stream(
                        System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> Arrays.stream(names).anyMatch(entry::contains))
                .toList();
        assertThat(entries).hasSameSizeAs(names);
        return String.join(File.pathSeparator, entries);
    }
}
