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
 * Says within seconds what the build says of an edit of the description: findings and what moved there, then what the
 * compiler says of the client, then what moved in its signatures and rules. {@code openapi/Look.java} runs it outside of
 * Maven, on the classes of the last build. It writes nothing that the build reads.
 */
final class Look {

    /** An argument file of the launcher {@code java}, which each build writes, and {@code openapi/Look.java} runs. */
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

    /** Writes the argument file, with the class path of this virtual machine. */
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
     * Looks at a description.
     *
     * @return whether it becomes Java that compiles, and breaks nothing
     */
    boolean at(Path description, Path work) throws IOException {
        String spec = Files.readString(description);
        List<String> findings =
                Check.findings(spec, new YAMLMapper().readTree(Repository.at("openapi/templates/generator.yaml")));
        print("refused in the description", findings);
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

    /** Prints the differences of the description alone, where there are no classes to compare the rest with. */
    private void printMoved(String spec) throws IOException {
        print(
                "moved in the description",
                SpecChanges.between(Standing.read(Repository.at(Standing.ACCEPTED_SPEC)), spec).stream()
                        .map(change -> (change.breaking() ? "breaking:   " : "compatible: ") + change)
                        .toList());
    }

    private boolean isCompatible(String spec, Path classes) throws IOException {
        Moved moved = new Accepted(Repository.at("")).movedTo(standing(spec, classes));
        out.print(moved.isNothing() ? "Nothing moved since it was last accepted.\n" : moved.text());
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
