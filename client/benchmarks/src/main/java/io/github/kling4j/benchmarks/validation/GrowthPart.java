package io.github.kling4j.benchmarks.validation;

import io.github.kling4j.benchmarks.Comparison;
import io.github.kling4j.benchmarks.Effort;
import io.github.kling4j.benchmarks.Figures;
import io.github.kling4j.benchmarks.Part;
import io.github.kling4j.benchmarks.build.Compiled;
import io.github.kling4j.benchmarks.build.Processors;
import io.github.kling4j.benchmarks.build.Sources;
import io.github.kling4j.benchmarks.report.Table;
import java.io.IOException;
import java.util.List;

/** The time of a validation for longer lists and for more rules. */
public final class GrowthPart implements Part {

    /** The JIT compiles no method with more bytes of code. */
    private static final int COMPILED = 8_000;

    /** More code than the caches hold is slower, but by far less than code that is not compiled. */
    private static final double NO_CLIFF = 2;

    @Override
    public String name() {
        return "growth";
    }

    @Override
    public String measure(Effort effort) throws Exception {
        // A thousand rules are as many methods, and the JIT takes its time for them.
        Effort patient = new Effort(effort.forks(), 5 * effort.warmUps(), effort.iterations());
        return lists(Figures.of(GrowthBenchmark.class, "shots", effort)) + "\n"
                + rules(Figures.of(RulesBenchmark.class, "rules", patient));
    }

    private static String lists(Figures figures) {
        Table table = new Table("shots", "ns", "ns a shot", "bytes");
        for (String shots : List.of("6", "100", "1000", "10000")) {
            Figures.Figure figure = figures.of("validate", shots);
            table.row(
                    shots,
                    Table.number(figure.time()),
                    Table.number(figure.time() / Integer.parseInt(shots)),
                    Table.bytes(figure.bytes()));
        }
        return table.toString();
    }

    private static String rules(Figures figures) throws IOException {
        Table table = new Table("rules", "ns", "ns a rule", "bytes", "bytes of code in the largest method");
        int largest = 0;
        for (String rules : List.of("10", "100", "1000")) {
            Figures.Figure figure = figures.of("validate", rules);
            largest = Compiled.of(Sources.ofExpressions(Integer.parseInt(rules)), Processors.OURS)
                    .largestMethod("ModelValidator");
            table.row(
                    rules,
                    Table.number(figure.time()),
                    Table.number(figure.time() / Integer.parseInt(rules)),
                    Table.bytes(figure.bytes()),
                    Table.bytes(largest));
        }
        return table + "\n"
                + Comparison.mark(
                        "a rule of 1,000, × a rule of 100",
                        figures.of("validate", "1000").time()
                                / figures.of("validate", "100").time()
                                / 10,
                        NO_CLIFF)
                + Comparison.mark(
                        "the largest method, × the largest one that the JIT compiles", (double) largest / COMPILED, 1);
    }
}
