package io.github.kling4j.benchmarks.function;

import io.github.kling4j.benchmarks.Comparison;
import io.github.kling4j.benchmarks.Contender;
import io.github.kling4j.benchmarks.Effort;
import io.github.kling4j.benchmarks.Figures;
import io.github.kling4j.benchmarks.Part;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The functions of expressions, group by group. */
public final class FunctionPart implements Part {

    private static final List<Contender> CONTENDERS =
            List.of(new Contender("ours", "**ours**"), new Contender("celJava", "cel-java, interpreted"));

    @Override
    public String name() {
        return "functions";
    }

    @Override
    public String measure(Effort effort) throws Exception {
        List<String> cases = each(FunctionCase::name);
        List<String> headings = each(FunctionCase::heading);
        Comparison comparison =
                new Comparison(Figures.of(FunctionBenchmark.class, "group", effort), "ns", CONTENDERS, cases);
        return comparison.tableByCase(headings) + "\n" + comparison.chart("functions", headings);
    }

    private static List<String> each(Function<FunctionCase, String> name) {
        return Arrays.stream(FunctionCase.values()).map(name).toList();
    }
}
