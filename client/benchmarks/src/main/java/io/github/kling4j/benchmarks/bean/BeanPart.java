package io.github.kling4j.benchmarks.bean;

import io.github.kling4j.benchmarks.Comparison;
import io.github.kling4j.benchmarks.Contender;
import io.github.kling4j.benchmarks.Effort;
import io.github.kling4j.benchmarks.Figures;
import io.github.kling4j.benchmarks.Part;
import java.util.List;

/** A bean with twenty constrained properties, and no rule between them. */
public final class BeanPart implements Part {

    private static final List<Contender> CONTENDERS = List.of(
            new Contender("handWritten", "written by hand"),
            new Contender("generated", "**ours, generated**"),
            new Contender("validatorsOf", "**ours, `Validators.of`**"),
            new Contender("avaje", "Avaje Validator"),
            new Contender("hibernate", "Hibernate Validator"));

    @Override
    public String name() {
        return "bean";
    }

    @Override
    public String measure(Effort effort) throws Exception {
        Figures figures = Figures.of(BeanBenchmark.class, "bean", effort);
        Comparison comparison = new Comparison(figures, "ns", CONTENDERS, List.of("valid", "broken"));
        List<String> headings = List.of("a valid bean", "four violations");
        return comparison.table(headings)
                + "\n"
                + comparison.chart("bean", headings)
                + "\n"
                + Comparison.mark("a valid bean, generated, × by hand", comparison.ratio("generated", "valid"), 1.25)
                + Comparison.mark(
                        "a valid bean, generated, bytes",
                        figures.of("generated", "valid").bytes(),
                        0.5)
                + comparison.ahead("generated", "valid", "a valid bean")
                + comparison.ahead("generated", "broken", "four violations");
    }
}
