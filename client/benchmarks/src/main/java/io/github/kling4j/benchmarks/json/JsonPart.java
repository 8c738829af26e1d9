package io.github.kling4j.benchmarks.json;

import io.github.kling4j.benchmarks.Comparison;
import io.github.kling4j.benchmarks.Contender;
import io.github.kling4j.benchmarks.Effort;
import io.github.kling4j.benchmarks.Figures;
import io.github.kling4j.benchmarks.Part;
import java.util.List;

/** Reads and writes JSON. */
public final class JsonPart implements Part {

    private static final List<Contender> CONTENDERS = List.of(
            new Contender("byHand", "Moshi by hand"),
            new Contender("ours", "**ours**"),
            new Contender("reflective", "Moshi, reflective"),
            new Contender("gson", "Gson, as Retrofit has it"),
            new Contender("jackson", "Jackson"),
            new Contender("avaje", "Avaje Jsonb"));
    private static final List<String> CASES =
            List.of("write-single", "write-six", "read-single", "read-six", "read-task");
    private static final List<String> HEADINGS =
            List.of("write a single shot", "write six shots", "read a single shot", "read six shots", "read a task");

    @Override
    public String name() {
        return "json";
    }

    @Override
    public String measure(Effort effort) throws Exception {
        Codecs.requireAgreement();
        Figures figures = Figures.of(JsonBenchmark.class, "operation", effort);
        Comparison comparison = new Comparison(figures, "ns", CONTENDERS, CASES);
        StringBuilder text = new StringBuilder(comparison.table(HEADINGS)).append('\n');
        text.append(comparison.chart("json", HEADINGS)).append('\n');
        for (int i = 0; i < 2; i++) {
            double ours = comparison.ratio("ours", CASES.get(i));
            text.append(Comparison.mark(
                    HEADINGS.get(i) + ", × Jackson", ours / comparison.ratio("jackson", CASES.get(i)), 1));
            text.append(Comparison.mark(
                    HEADINGS.get(i) + ", × Avaje Jsonb", ours / comparison.ratio("avaje", CASES.get(i)), 1.1));
        }
        // 0.85 × the ratios before the adapters read known words without creating texts.
        text.append(Comparison.mark("read a single shot, × by hand", comparison.ratio("ours", "read-single"), 0.92));
        text.append(Comparison.mark("read six shots, × by hand", comparison.ratio("ours", "read-six"), 0.89));
        text.append(Comparison.mark("read a task, × by hand", comparison.ratio("ours", "read-task"), 1));
        for (int i = 0; i < CASES.size(); i++) {
            text.append(comparison.ahead("ours", CASES.get(i), HEADINGS.get(i)));
        }
        return text.toString();
    }
}
