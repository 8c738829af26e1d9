package io.github.kling4j.benchmarks.validation;

import io.github.kling4j.benchmarks.Comparison;
import io.github.kling4j.benchmarks.Contender;
import io.github.kling4j.benchmarks.Effort;
import io.github.kling4j.benchmarks.Figures;
import io.github.kling4j.benchmarks.Part;
import java.util.List;
import java.util.Set;

/** Validates single requests. */
public final class ValidationPart implements Part {

    private static final List<Contender> CONTENDERS = List.of(
            new Contender("handWritten", "written by hand"),
            new Contender("generated", "**ours, generated**"),
            new Contender("validatorsOf", "**ours, `Validators.of`**"),
            new Contender("avaje", "Avaje Validator"),
            new Contender("yavi", "YAVI"),
            new Contender("hibernate", "Hibernate Validator"),
            new Contender("protovalidate", "protovalidate"),
            new Contender("celJava", "cel-java, interpreted"));

    @Override
    public String name() {
        return "validation";
    }

    @Override
    public String measure(Effort effort) throws Exception {
        new Agreement().onAll();
        Figures figures = Figures.of(
                ValidationBenchmark.class,
                "request",
                effort,
                Set.of("handWritten", "generated", "validatorsOf", "avaje"));
        List<String> cases = List.of("single", "six", "four");
        List<String> headings = List.of("a valid single shot", "six valid shots", "four violations");
        Comparison comparison = new Comparison(figures, "ns", CONTENDERS, cases);
        StringBuilder text = new StringBuilder(comparison.table(headings)).append('\n');
        text.append(comparison.chart("validation", headings)).append('\n');
        for (int i = 0; i < 2; i++) {
            String valid = headings.get(i);
            text.append(Comparison.mark(
                    valid + ", generated, × by hand", comparison.ratio("generated", cases.get(i)), 1.08));
            text.append(Comparison.mark(
                    valid + ", `Validators.of`, × by hand", comparison.ratio("validatorsOf", cases.get(i)), 1.15));
        }
        text.append(Comparison.mark("four violations, time, × by hand", comparison.ratio("generated", "four"), 2));
        text.append(Comparison.mark(
                "four violations, bytes, × by hand",
                figures.of("generated", "four").bytes()
                        / figures.of("handWritten", "four").bytes(),
                2));
        for (int i = 0; i < cases.size(); i++) {
            text.append(comparison.ahead("generated", cases.get(i), headings.get(i)));
        }
        return text.toString();
    }
}
