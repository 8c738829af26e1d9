package io.github.kling4j.drills;

import io.github.kling4j.KlingClient;
import io.github.kling4j.validation.generator.ValidatorProcessor;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles the client's hand-written sources and a generated binding with the annotation processor. */
final class ClientCompiler {

    /** As in the root POM, but without warnings about the manifests of other jars. */
    private static final List<String> OPTIONS =
            List.of("--release", "17", "-parameters", "-Werror", "-Xlint:all,-processing,-exports,-path,-classfile");

    private ClientCompiler() {}

    /** Returns the messages of the compiler, in the order of files and lines; an empty list if it wrote the classes. */
    static List<String> compile(Path binding, Path classes) throws IOException {
        List<Path> sources = new ArrayList<>(sources(Repository.at("client/src/main/java")));
        sources.addAll(sources(binding));
        return compile(sources, String.join(File.pathSeparator, libraries()), classes);
    }

    /** Compiles models that the client does not have. */
    static List<String> compileBeside(Path models, Path classes) throws IOException {
        return compile(sources(models), System.getProperty("java.class.path"), classes);
    }

    private static List<String> compile(List<Path> sources, String classPath, Path classes) throws IOException {
        Files.createDirectories(classes);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(found, Locale.ROOT, null)) {
            List<String> options = new ArrayList<>(OPTIONS);
            options.addAll(List.of("-d", classes.toString(), "-s", classes.toString(), "-cp", classPath));
            JavaCompiler.CompilationTask task = compiler.getTask(
                    new StringWriter(), files, found, options, null, files.getJavaFileObjectsFromPaths(sources));
            task.setLocale(Locale.ROOT);
            task.setProcessors(List.of(new ValidatorProcessor()));
            task.call();
        }
        List<String> messages = new ArrayList<>();
        for (Diagnostic<? extends JavaFileObject> diagnostic : found.getDiagnostics()) {
            messages.add(text(diagnostic));
        }
        return messages;
    }

    /** Returns the class path of the client, without the current client. */
    static List<String> libraries() {
        String client = Repository.of(KlingClient.class).toString();
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.equals(client))
                .toList();
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("module-info.java"))
                    .sorted()
                    .toList();
        }
    }

    /** Returns a message with the source line, but without its number, which changes with every edit. */
    private static String text(Diagnostic<? extends JavaFileObject> diagnostic) throws IOException {
        String message = diagnostic.getMessage(Locale.ROOT);
        if (diagnostic.getSource() == null || diagnostic.getLineNumber() == Diagnostic.NOPOS) {
            return message;
        }
        String file = Path.of(diagnostic.getSource().toUri()).getFileName().toString();
        String line = diagnostic
                .getSource()
                .getCharContent(true)
                .toString()
                .lines()
                .skip(diagnostic.getLineNumber() - 1)
                .findFirst()
                .orElse("");
        return file + ": " + message + "\n    " + line.strip();
    }
}
