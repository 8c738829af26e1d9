package io.github.kling4j.benchmarks.build;

import io.github.kling4j.benchmarks.Comparison;
import io.github.kling4j.benchmarks.Effort;
import io.github.kling4j.benchmarks.Part;
import io.github.kling4j.benchmarks.report.Table;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Compilers in processes of their own, in turn: the least time of several of each. */
public final class BuildPart implements Part {

    static final String OUR_ANNOTATION = "io.github.kling4j.validation.GenerateValidator";
    static final String AVAJE_ANNOTATION = "jakarta.validation.Valid";

    private static final List<Integer> RULES = List.of(1, 10, 100, 1_000);
    private static final int ROUNDS = 2;
    private static final List<String> NO_PROCESSOR = List.of("-proc:none");
    private static final String CONSTRAINTS = "constraints, ";
    private static final String EXPRESSIONS = "rules in CEL, ";
    private static final String NONE = "no processor";
    private static final String OURS = "**ours**";
    private static final String AVAJE = "Avaje Validator";
    private static final String GENERATED = "no processor, with the generated source";

    /** A compilation that is measured. */
    private record Build(IntFunction<Sources> sources, List<String> arguments) {}

    @Override
    public String name() {
        return "build";
    }

    @Override
    public String measure(Effort effort) throws Exception {
        for (int rules : RULES) {
            BuildAgreement.require(rules);
        }
        Map<String, Build> builds = builds();
        Map<String, Double> least = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS * effort.forks(); round++) {
            for (Map.Entry<String, Build> build : builds.entrySet()) {
                for (int rules : RULES) {
                    double millis = millis(build.getValue(), rules);
                    least.merge(build.getKey() + rules, millis, Math::min);
                }
            }
        }
        Table table = new Table("ms of the compiler, and added", "1 rule", "10", "100", "1,000");
        builds.keySet().forEach(name -> table.row(cells(least, name)));
        return table + "\n" + fixed(least, CONSTRAINTS) + fixed(least, EXPRESSIONS) + generated(least) + "\n"
                + linear(least, CONSTRAINTS) + linear(least, EXPRESSIONS) + ahead(least);
    }

    private static Map<String, Build> builds() throws IOException {
        IntFunction<Sources> constraints = rules -> Sources.ofConstraints(rules, OUR_ANNOTATION);
        Map<String, Build> builds = new LinkedHashMap<>();
        builds.put(CONSTRAINTS + NONE, new Build(constraints, NO_PROCESSOR));
        builds.put(CONSTRAINTS + OURS, new Build(constraints, Processors.OURS.arguments()));
        builds.put(
                CONSTRAINTS + AVAJE,
                new Build(rules -> Sources.ofConstraints(rules, AVAJE_ANNOTATION), Processors.AVAJE.arguments()));
        builds.put(EXPRESSIONS + NONE, new Build(Sources::ofExpressions, NO_PROCESSOR));
        builds.put(EXPRESSIONS + OURS, new Build(Sources::ofExpressions, Processors.OURS.arguments()));
        Map<Integer, Sources> generated = new LinkedHashMap<>();
        for (int rules : RULES) {
            Sources sources = Sources.ofExpressions(rules);
            generated.put(
                    rules, sources.with(Compiled.of(sources, Processors.OURS).generated()));
        }
        builds.put(EXPRESSIONS + GENERATED, new Build(generated::get, NO_PROCESSOR));
        return builds;
    }

    private static List<String> cells(Map<String, Double> least, String name) {
        List<String> cells = new ArrayList<>(List.of(name));
        for (int rules : RULES) {
            String time = Table.number(least.get(name + rules));
            cells.add(name.endsWith(NONE) ? time : time + ", " + Table.number(added(least, name, rules)));
        }
        return cells;
    }

    private static double added(Map<String, Double> least, String name, int rules) {
        String without = name.substring(0, name.indexOf(", ") + 2) + NONE;
        return least.get(name + rules) - least.get(without + rules);
    }

    private static String fixed(Map<String, Double> least, String kind) {
        return "- " + kind + "ours: " + Table.number(added(least, kind + OURS, 1)) + " ms for the first, "
                + Table.number(perRule(least, kind + OURS, 100, 1_000)) + " ms for each from 100 to 1,000\n";
    }

    /** States the part of the compiler itself, which no processor that generates the same source can avoid. */
    private static String generated(Map<String, Double> least) {
        return "- the compilation of the generated source takes "
                + Table.number(added(least, EXPRESSIONS + GENERATED, 1)) + " ms of the first, and "
                + Table.number(perRule(least, EXPRESSIONS + GENERATED, 100, 1_000)) + " ms of each from 100 to 1,000\n";
    }

    /**
     * Later rules take less than half of the time of earlier ones, because the JIT has compiled the processor by then.
     * The limit is below 1, so that a time for each rule which grows with the number of rules is noticed.
     */
    private static String linear(Map<String, Double> least, String kind) {
        return Comparison.mark(
                kind + "ours, a rule of the last 900, × a rule of the 90 before",
                perRule(least, kind + OURS, 100, 1_000) / perRule(least, kind + OURS, 10, 100),
                0.8);
    }

    private static double perRule(Map<String, Double> least, String name, int from, int to) {
        return (added(least, name, to) - added(least, name, from)) / (to - from);
    }

    private static String ahead(Map<String, Double> least) {
        StringBuilder text = new StringBuilder();
        for (int rules : RULES) {
            double ratio = added(least, CONSTRAINTS + AVAJE, rules) / added(least, CONSTRAINTS + OURS, rules);
            if (ratio < 0.98) {
                text.append("- ")
                        .append(rules)
                        .append(" constraints: Avaje Validator adds less than ours (")
                        .append(Comparison.ratio(ratio))
                        .append(" ×)\n");
            }
        }
        return text.toString();
    }

    private static double millis(Build build, int rules) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-cp",
                Path.of("target", "classes").toString(),
                TimedCompiler.class.getName()));
        command.addAll(Compiled.arguments(build.sources().apply(rules), Compiled.folder()));
        command.addAll(build.arguments());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
        return Long.parseLong(said.strip()) / 1e6;
    }
}
