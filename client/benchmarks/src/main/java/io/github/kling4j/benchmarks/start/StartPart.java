package io.github.kling4j.benchmarks.start;

import io.github.kling4j.benchmarks.Comparison;
import io.github.kling4j.benchmarks.Effort;
import io.github.kling4j.benchmarks.Part;
import io.github.kling4j.benchmarks.report.Table;
import java.io.File;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Fresh virtual machines, in turn: the fastest of many of each, less the fastest that did nothing. */
public final class StartPart implements Part {

    private static final int ROUNDS = 12;
    /** Whose the beginnings of the names of jars are; those of several stand in one line. */
    private static final List<String> OTHERS = List.of(
            "avaje=avaje-",
            "yavi=yavi-",
            "hibernate=hibernate-|jboss-|classmate-|expressly-|jakarta\\.el",
            "jackson=jackson-",
            "gson=gson-",
            "protovalidate=protovalidate-|cel-|v1alpha1-|snakeyaml-",
            "cel,protovalidate=compiler-|runtime-|common-|protobuf-|re2j-|antlr4|threeten",
            "guava,protovalidate=guava-|failureaccess|listenable|auto-value|j2objc",
            "jmh=jmh-|jopt-|commons-math3");

    private static final Map<String, String> NAMES = new LinkedHashMap<>();

    static {
        NAMES.put("validate hand", "validate, written by hand");
        NAMES.put("validate ours", "**validate, ours**");
        NAMES.put("validate yavi", "validate, YAVI");
        NAMES.put("validate avaje", "validate, Avaje Validator");
        NAMES.put("validate hibernate", "validate, Hibernate Validator");
        NAMES.put("validate protovalidate", "validate, protovalidate");
        NAMES.put("encode hand", "write, Moshi by hand");
        NAMES.put("encode ours", "**write, ours**");
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
        Map<String, Double> least = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS * effort.forks(); round++) {
            least.merge("empty .", millis("empty ."), Math::min);
            for (String what : NAMES.keySet()) {
                least.merge(what, millis(what), Math::min);
            }
        }
        double empty = least.remove("empty .");
        Table table = new Table("six shots, for the first time", "ms over a virtual machine that does nothing");
        least.forEach((what, millis) -> table.row(NAMES.get(what), Table.number(millis - empty)));
        return table + "\nThe one that does nothing takes " + Table.number(empty) + " ms.\n\n"
                + Comparison.mark("validate, ours, ms", least.get("validate ours") - empty, 20)
                + Comparison.mark("write, ours, ms", least.get("encode ours") - empty, 60);
    }

    /** Leaves out what belongs to the others: whoever looks for services opens every jar on its path. */
    private static String classPath(String library) {
        String others = OTHERS.stream()
                .filter(other -> !List.of(other.substring(0, other.indexOf('=')).split(","))
                        .contains(library))
                .map(other -> other.substring(other.indexOf('=') + 1))
                .collect(Collectors.joining("|"));
        Pattern foreign = Pattern.compile(".*/(" + others + ")[^/]*\\.jar");
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !foreign.matcher(entry).matches())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static double millis(String what) throws IOException, InterruptedException {
        String[] words = what.split(" ");
        ProcessBuilder java = new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xms512m",
                        "-Xmx512m",
                        "-Xshare:auto",
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
            throw new IllegalStateException("could not " + what);
        }
        return millis;
    }
}
