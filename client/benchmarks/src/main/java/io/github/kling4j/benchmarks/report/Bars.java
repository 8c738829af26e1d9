package io.github.kling4j.benchmarks.report;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;

/** A plot in letters: a bar for each contender, on a scale of powers of ten. */
public final class Bars {

    private static final int WIDTH = 60;

    private Bars() {}

    /** Returns the plot as a block of Markdown; each bar stands for a ratio to the least. */
    public static String of(String title, Map<String, Double> values) {
        double least = Collections.min(values.values());
        double most = Collections.max(values.values()) / least;
        int names = values.keySet().stream().mapToInt(String::length).max().orElse(0);
        StringBuilder plot = new StringBuilder("```\n").append(title).append('\n');
        values.forEach((name, value) -> {
            double ratio = value / least;
            long length = 1 + Math.round(Math.log10(ratio) / Math.max(1, Math.log10(most)) * (WIDTH - 1));
            plot.append(String.format(Locale.ROOT, "%-" + names + "s ", name))
                    .append("█".repeat((int) length))
                    .append(String.format(Locale.ROOT, " %.2f%n", ratio));
        });
        return plot.append("```\n").toString();
    }
}
