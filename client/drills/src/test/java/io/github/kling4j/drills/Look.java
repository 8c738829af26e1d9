package io.github.kling4j.drills;

import io.github.kling4j.KlingClient;
import io.github.kling4j.openapi.changes.SpecChanges;
import io.github.kling4j.openapi.check.Check;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Prints within seconds the output of the build for an edit of the description: findings and changes of the
 * description, then the messages of the compiler, then the changes of signatures and rules. {@code openapi/Look.java}
 * runs it outside Maven, on the classes of the last build. It writes nothing that the build reads.
 */
final class Look {

    /** An argument file for the launcher {@code java}, which each build writes and {@code openapi/Look.java} uses. */
    static final Path COMMAND = Repository.MODULE.resolve("target/look");

    private final PrintStream out;

    Look(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        Path work = Files.createTempDirectory("look");
        boolean isGood;
        try {
            isGood = new Look(System.out).at(Repository.at(Standing.SPEC), work);
        } finally {
            delete(work);
        }
        System.exit(isGood ? 0 : 1);
    }

    /** Writes the argument file, with the class path of this JVM. */
    static void writeCommand() throws IOException {
        Files.createDirectories(COMMAND.getParent());
        Files.writeString(
                COMMAND,
                "-cp\n" + quoted(System.getProperty("java.class.path")) + "\n"
                        + quoted("-Dbasedir=" + Repository.MODULE) + "\n"
                        + "-Dorg.slf4j.simpleLogger.defaultLogLevel=off\n-XX:TieredStopAtLevel=1\n"
                        + Look.class.getName() + "\n");
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /**
     * Checks a description.
     *
     * @return whether the generated Java code compiles and breaking changes are absent
     */
    boolean at(Path description, Path work) throws IOException {
        String spec = Files.readString(description);
        List<String> findings =
                Check.findings(spec, new YAMLMapper().readTree(Repository.at("openapi/templates/generator.yaml")));
        print("errors in the description", findings);
        if (!findings.isEmpty()) {
            if (Check.unreadable(spec).isEmpty()) {
                printMoved(spec);
            }
            return false;
        }
        Binding.generate(description, work.resolve("sources"));
        List<String> messages = ClientCompiler.compile(work.resolve("sources"), work.resolve("classes"));
        if (!messages.isEmpty()) {
            printMoved(spec);
            print("does not compile", messages);
            return false;
        }
        return isCompatible(spec, work.resolve("classes"));
    }

    /** Prints only the changes of the description, without classes to compare. */
    private void printMoved(String spec) throws IOException {
        print(
                "changes of the description",
                SpecChanges.between(Standing.read(Repository.at(Standing.ACCEPTED_SPEC)), spec).stream()
                        .map(change -> (change.breaking() ? "breaking:   " : "compatible: ") + change)
                        .toList());
    }

    private boolean isCompatible(String spec, Path classes) throws IOException {
        Moved moved = new Accepted(Repository.at("")).movedTo(standing(spec, classes));
        out.print(moved.isNothing() ? "No changes since the last accepted state.\n" : moved.text());
        out.flush();
        return !moved.isBreaking();
    }

    private static Standing standing(String spec, Path classes) throws IOException {
        ModuleDescriptor client = ModuleFinder.of(Repository.of(KlingClient.class))
                .findAll()
                .iterator()
                .next()
                .descriptor();
        Set<String> packages = client.exports().stream()
                .filter(exported -> !exported.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
        try (Stream<Path> files = Files.walk(classes)) {
            List<String> names = files.map(
                            file -> classes.relativize(file).toString().replace('\\', '/'))
                    .toList();
            return new Standing(
                    spec,
                    Map.of(Standing.CLIENT, PublicApi.ofClasses(classes, names, packages)),
                    Standing.rules(classes));
        }
    }

    private void print(String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            out.println(heading + ":");
            lines.forEach(line -> out.println("  " + line.replace("\n", "\n  ")));
            out.flush();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
