package io.github.kling4j.benchmarks.build;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Constructor;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Sources that were compiled in this process, validators included.
 *
 * @param classes the folder they are in
 * @param loader loads them
 */
public record Compiled(Path classes, ClassLoader loader) {

    private static final Pattern INSTRUCTION = Pattern.compile("^ +(\\d+): [a-z]");

    /** Compiles. */
    public static Compiled of(Sources sources, Processors processor) throws IOException {
        Path folder = folder();
        List<String> arguments = new ArrayList<>(arguments(sources, folder));
        arguments.addAll(processor.arguments());
        StringWriter said = new StringWriter();
        PrintWriter writer = new PrintWriter(said);
        int exit = ToolProvider.findFirst("javac").orElseThrow().run(writer, writer, arguments.toArray(String[]::new));
        if (exit != 0) {
            throw new IllegalStateException(said.toString());
        }
        Path classes = folder.resolve("classes");
        return new Compiled(
                classes, new URLClassLoader(new URL[] {classes.toUri().toURL()}));
    }

    /** Returns the source files that a processor generated. */
    Sources generated() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(classes)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        if (texts.isEmpty()) {
            throw new IllegalStateException("no generated source in " + classes);
        }
        return new Sources(texts);
    }

    /** Returns a new folder, which the next clean build takes away. */
    static Path folder() throws IOException {
        return Files.createTempDirectory(Files.createDirectories(Path.of("target", "sources")), "model");
    }

    /** Writes sources into a folder, and returns the arguments of the compiler, without those for the processor. */
    static List<String> arguments(Sources sources, Path folder) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "-cp",
                Processors.classPath(),
                "-d",
                Files.createDirectories(folder.resolve("classes")).toString()));
        for (Map.Entry<String, String> source : sources.texts().entrySet()) {
            arguments.add(Files.writeString(folder.resolve(source.getKey()), source.getValue())
                    .toString());
        }
        return arguments;
    }

    /** Returns a model. The function returns the value of each property for its type. */
    public Object model(Function<Class<?>, @Nullable Object> value) throws ReflectiveOperationException {
        Constructor<?> constructor = loader.loadClass("Model").getConstructors()[0];
        Object[] values = new Object[constructor.getParameterCount()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value.apply(constructor.getParameterTypes()[i]);
        }
        return constructor.newInstance(values);
    }

    /**
     * Returns the bytes of code of the largest method of a class, without its last instruction. The static initializer
     * runs once and is not counted.
     */
    public int largestMethod(String type) {
        StringWriter code = new StringWriter();
        ToolProvider.findFirst("javap")
                .orElseThrow()
                .run(
                        new PrintWriter(code),
                        new PrintWriter(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8)),
                        "-c",
                        "-p",
                        classes.resolve(type + ".class").toString());
        return code.toString()
                .replaceFirst("(?s)  static \\{}.*", "")
                .lines()
                .map(INSTRUCTION::matcher)
                .filter(Matcher::find)
                .mapToInt(instruction -> Integer.parseInt(instruction.group(1)))
                .max()
                .orElseThrow();
    }
}
