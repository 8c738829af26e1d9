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
    private static final Contender HAND = new Contender("streaming", "streaming by hand");
    private static final Contender FRESH = new Contender("fresh", "streaming by hand, a connection for each POST");
    private static final Contender OURS = new Contender("ours", "**ours**");
    private static final Contender MOSHI = new Contender("moshi", "Moshi, a text of Base64");
    private static final Contender JACKSON = new Contender("jackson", "Jackson, bytes");

    @Override
    public String name() {
        return "uploads";
    }

    @Override
    public String measure(Effort effort) throws Exception {
        return sink(Figures.of(UploadBenchmark.class, "to", effort)) + "\n"
                + loopback(Figures.of(LoopbackBenchmark.class, "to", effort));
    }

    private static String sink(Figures figures) {
        Comparison comparison = new Comparison(figures, "ms", List.of(HAND, OURS, MOSHI, JACKSON), List.of("sink"));
        return comparison.table(List.of("a frame of 10,000,000 bytes, from file to sink"))
                + "\n"
                + Comparison.mark("time, × streaming by hand", comparison.ratio("ours", "sink"), 1.2)
                + Comparison.mark(
                        "bytes allocated, × 64 KB", figures.of("ours", "sink").bytes() / BYTES, 1)
                + comparison.ahead("ours", "sink", "to a sink");
    }

    /** The bound of 64 KB is for the image, the call and its connection together. */
    private static String loopback(Figures figures) {
        Comparison comparison =
                new Comparison(figures, "ms", List.of(HAND, FRESH, OURS, MOSHI, JACKSON), List.of("loopback"));
        Figures.Figure ours = figures.of("ours", "loopback");
        Figures.Figure fresh = figures.of("fresh", "loopback");
        return comparison.table(List.of("the same, from file to a server in another process"))
                + "\n"
                + Comparison.mark("time, × streaming by hand", comparison.ratio("ours", "loopback"), 1.2)
                + Comparison.mark(
                        "time, × streaming by hand with a connection for each POST", ours.time() / fresh.time(), 1.2)
                + Comparison.mark("bytes allocated, × 64 KB", ours.bytes() / BYTES, 1)
                + Comparison.mark(
                        "bytes allocated beyond those of the second row, × 64 KB",
                        (ours.bytes() - fresh.bytes()) / BYTES,
                        1)
                + comparison.ahead("ours", "loopback", "over loopback");
    }
}
