package io.github.kling4j.benchmarks.build;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The jars of the processors, which the build copies beside the classes: they are on no class path. */
public enum Processors {
    OURS("kling4j-validation-generator.jar"),
    AVAJE("avaje-validator-generator.jar");

    /** The class path to compile a model and its validators, of either kind. */
    private static final List<String> LIBRARIES =
            List.of("kling4j-validation-rules", "jakarta.validation-api", "avaje-validator-", "avaje-inject-events");

    private final String jar;

    Processors(String jar) {
        this.jar = jar;
    }

    /** Returns the arguments of a compiler that uses this one. */
    public List<String> arguments() {
        return List.of("--processor-path", Path.of("target", "processors", jar).toString());
    }

    /** Returns the part of this process's class path that sources need. */
    public static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> LIBRARIES.stream()
                        .anyMatch(library ->
                                Path.of(entry).getFileName().toString().startsWith(library)))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
