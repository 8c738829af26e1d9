package io.github.kling4j.benchmarks.upload;

import io.github.kling4j.benchmarks.Comparison;
import io.github.kling4j.benchmarks.Contender;
import io.github.kling4j.benchmarks.Effort;
import io.github.kling4j.benchmarks.Figures;
import io.github.kling4j.benchmarks.Part;
import java.util.List;

/** Uploads. */
public final class UploadPart implements Part {

    private static final int BYTES = 64 * 1024;

    @Override
    public String name() {
        return "uploads";
    }

    @Override
    public String measure(Effort effort) throws Exception {
        Figures figures = Figures.of(UploadBenchmark.class, "to", effort);
        Comparison comparison = new Comparison(
                figures,
                "ms",
                List.of(
                        new Contender("streaming", "streaming by hand"),
                        new Contender("ours", "**ours**"),
                        new Contender("moshi", "Moshi, a text of Base64"),
                        new Contender("jackson", "Jackson, bytes")),
                List.of("sink"));
        return comparison.table(List.of("a frame of 10,000,000 bytes, from file to sink"))
                + "\n"
                + Comparison.mark("time, × streaming by hand", comparison.ratio("ours", "sink"), 1.2)
                + Comparison.mark(
                        "bytes allocated, × 64 KB", figures.of("ours", "sink").bytes() / BYTES, 1)
                + comparison.ahead("ours", "sink", "to a sink");
    }
}
