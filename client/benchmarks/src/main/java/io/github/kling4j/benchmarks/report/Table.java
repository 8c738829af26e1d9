package io.github.kling4j.benchmarks.report;

import java.util.List;
import java.util.Locale;

/** A table in Markdown. */
public final class Table {

    private final StringBuilder text = new StringBuilder();

    public Table(String... headings) {
        row(List.of(headings));
        text.append("|---".repeat(headings.length)).append("|\n");
    }

    public void row(List<String> cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    public void row(String... cells) {
        row(List.of(cells));
    }

    /** Returns a number with two or three significant digits. */
    public static String number(double value) {
        String form = value >= 100 ? "%,.0f" : value >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, form, value);
    }

    /** Returns a count. */
    public static String count(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    /** Returns a number of bytes, rounded; the measurement itself may add less than half a byte. */
    public static String bytes(double value) {
        return count(value < 0.5 ? 0 : Math.round(value));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
