package io.github.kling4j.benchmarks.validation;

import io.github.kling4j.benchmarks.Comparison;
import io.github.kling4j.benchmarks.Contender;
import io.github.kling4j.benchmarks.Effort;
import io.github.kling4j.benchmarks.Figures;
import io.github.kling4j.benchmarks.Part;
import java.util.List;

/** The validator of the largest request of Kling V3 Omni, beside one by hand. */
public final class OmniPart implements Part {

    private static final List<Contender> CONTENDERS = List.of(
            new Contender("handWritten", "written by hand"),
            new Contender("generated", "**ours, generated**"),
            new Contender("validatorsOf", "**ours, `Validators.of`**"));
    private static final String LARGEST = "largest";

    @Override
    public String name() {
        return "omni";
    }

    @Override
    public String measure(Effort effort) throws Exception {
        OmniCases.agree();
        Figures figures = Figures.of(OmniBenchmark.class, "request", effort);
        Comparison comparison = new Comparison(figures, "ns", CONTENDERS, List.of(LARGEST));
        List<String> headings = List.of("six shots, a frame, four images, two elements");
        return comparison.table(headings)
                + "\n"
                + comparison.chart("omni", headings)
                + "\n"
                + Comparison.mark("generated, × by hand", comparison.ratio("generated", LARGEST), 1.08)
                + Comparison.mark("`Validators.of`, × by hand", comparison.ratio("validatorsOf", LARGEST), 1.15);
    }
}
