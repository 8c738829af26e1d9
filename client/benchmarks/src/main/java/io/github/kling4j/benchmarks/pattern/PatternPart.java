package io.github.kling4j.benchmarks.pattern;

import io.github.kling4j.benchmarks.Comparison;
import io.github.kling4j.benchmarks.Contender;
import io.github.kling4j.benchmarks.Effort;
import io.github.kling4j.benchmarks.Figures;
import io.github.kling4j.benchmarks.Part;
import io.github.kling4j.benchmarks.report.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Patterns of rules beside the engines that compile a pattern at run time. */
public final class PatternPart implements Part {

    private static final List<Contender> SEARCHES = List.of(
            new Contender("ours", "**ours**"),
            new Contender("re2j", "RE2/J"),
            new Contender("java", "java.util.regex"),
            new Contender("brics", "dk.brics.automaton"));
    private static final List<String> CASES =
            Arrays.stream(PatternCase.values()).map(PatternCase::name).toList();
    private static final List<String> HEADINGS =
            List.of("a name", "a duration", "letters of Unicode", "`a.*b` in 2,000 `a`", "`a[ab]{14}c`");

    @Override
    public String name() {
        return "patterns";
    }

    @Override
    public String measure(Effort effort) throws Exception {
        // One call of the slowest engines takes seconds, so that the usual number of iterations would take an hour.
        Effort fewer = new Effort(effort.forks(), effort.warmUps() / 5, effort.iterations() / 5);
        Figures figures = Figures.of(PatternBenchmark.class, "pattern", fewer);
        Comparison comparison = new Comparison(figures, "ns", SEARCHES, CASES);
        StringBuilder ahead = new StringBuilder();
        for (int i = 0; i < CASES.size(); i++) {
            ahead.append(comparison.ahead("ours", CASES.get(i), HEADINGS.get(i)));
        }
        return comparison.table(HEADINGS) + "\n" + comparison.chart("patterns", HEADINGS) + "\n" + compilation(figures)
                + "\n" + ahead;
    }

    private static String compilation(Figures figures) throws IOException {
        List<String> headings = new ArrayList<>(List.of("compilation"));
        headings.addAll(HEADINGS);
        Table table = new Table(headings.toArray(String[]::new));
        table.row(row("ours at build time, bytes of the class file", PatternCase::bytes));
        for (Contender contender : SEARCHES.subList(1, SEARCHES.size())) {
            table.row(row(
                    contender.name() + " at run time, ns",
                    each -> Math.round(figures.of(contender.method() + "Compiles", each.name())
                            .time())));
        }
        return table.toString();
    }

    /** A number for a case. */
    private interface Measure {
        long of(PatternCase pattern) throws IOException;
    }

    private static List<String> row(String name, Measure measure) throws IOException {
        List<String> cells = new ArrayList<>(List.of(name));
        for (PatternCase each : PatternCase.values()) {
            cells.add(Table.count(measure.of(each)));
        }
        return cells;
    }
}
