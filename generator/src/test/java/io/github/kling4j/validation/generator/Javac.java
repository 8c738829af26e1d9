package io.github.kling4j.validation.generator;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Runs the compiler with the processor on files. */
public final class Javac {

    private final JavaCompiler compiler;
    private final Path work;
    private final List<String> options = new ArrayList<>();
    private final List<Processor> processors = new ArrayList<>();

    /** Writes classes into {@code classes} and sources into {@code generated}, both in a folder of the test. */
    public Javac(Path work) {
        this(ToolProvider.getSystemJavaCompiler(), work);
        options.add("-Xlint:all,-processing");
    }

    private Javac(JavaCompiler compiler, Path work) {
        this.compiler = compiler;
        this.work = work;
        this.processors.add(new ValidatorProcessor());
    }

    /** Uses Eclipse's compiler, found as a {@code JavaCompiler} service. */
    static Javac eclipse(Path work) {
        JavaCompiler eclipse = ServiceLoader.load(JavaCompiler.class).stream()
                .filter(provider -> provider.type().getName().startsWith("org.eclipse."))
                .findFirst()
                .orElseThrow()
                .get();
        return new Javac(eclipse, work).with("--release", "17");
    }

    /**
     * The result of a compilation.
     *
     * @param success whether classes were written
     * @param diagnostics errors and warnings in the order reported
     * @param generated the generated sources by file name
     */
    public record Outcome(
            boolean success, List<Diagnostic<? extends JavaFileObject>> diagnostics, Map<String, String> generated) {

        /** Returns the first lines of the messages. */
        public List<String> messages() {
            return diagnostics.stream()
                    .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                    .toList();
        }
    }

    /** Adds compiler options. */
    public Javac with(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    /** Adds another processor. */
    public Javac with(Processor processor) {
        processors.add(processor);
        return this;
    }

    public Path classes() {
        return work.resolve("classes");
    }

    /** Compiles all sources in a folder. */
    public Outcome compile(Path sources) {
        try (Stream<Path> files = Files.walk(sources)) {
            return compile(files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toArray(Path[]::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiles sources given as text: alternately the path and the content of each file. */
    public Outcome compileText(String... pathsAndTexts) {
        try {
            Path[] files = new Path[pathsAndTexts.length / 2];
            for (int i = 0; i < files.length; i++) {
                files[i] = work.resolve("sources").resolve(pathsAndTexts[2 * i]);
                Files.createDirectories(files[i].getParent());
                Files.writeString(files[i], pathsAndTexts[2 * i + 1]);
            }
            return compile(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Outcome compile(Path... sources) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            Path generated = Files.createDirectories(work.resolve("generated"));
            List<String> all = new ArrayList<>(options);
            all.addAll(List.of("-d", Files.createDirectories(classes()).toString(), "-s", generated.toString()));
            if (!all.contains("--module-path") && !all.contains("-cp")) {
                all.addAll(List.of("-cp", System.getProperty("java.class.path")));
            }
            JavaCompiler.CompilationTask task = compiler.getTask(
                    new StringWriter(), files, diagnostics, all, null, files.getJavaFileObjects(sources));
            task.setLocale(Locale.ROOT);
            task.setProcessors(processors);
            boolean success = task.call();
            return new Outcome(success, diagnostics.getDiagnostics(), read(generated));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> read(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return texts;
    }
}
