package io.github.kling4j.benchmarks;

import io.github.kling4j.benchmarks.report.Chart;
import io.github.kling4j.benchmarks.report.Readme;
import io.github.kling4j.benchmarks.report.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figures of several contenders in several cases. Ratios refer to the first contender. */
public final class Comparison {

    private final Figures figures;
    private final String unit;
    private final List<Contender> contenders;
    private final List<String> cases;

    public Comparison(Figures figures, String unit, List<Contender> contenders, List<String> cases) {
        this.figures = figures;
        this.unit = unit;
        this.contenders = contenders;
        this.cases = cases;
    }

    /** Returns a row for each contender: time, ratio to the first, bytes. */
    public String table(List<String> headings) {
        List<String> all = new ArrayList<>(List.of(axis()));
        all.addAll(headings);
        Table table = new Table(all.toArray(String[]::new));
        for (Contender contender : contenders) {
            List<String> cells = new ArrayList<>(List.of(contender.name()));
            for (String kase : cases) {
                cells.add(cell(contender, kase));
            }
            table.row(cells);
        }
        return table.toString();
    }

    /** Returns a row for each case: time, ratio to the first contender, bytes. It suits many cases. */
    public String tableByCase(List<String> headings) {
        List<String> all = new ArrayList<>(List.of(axis()));
        contenders.forEach(contender -> all.add(contender.name()));
        Table table = new Table(all.toArray(String[]::new));
        for (int i = 0; i < cases.size(); i++) {
            List<String> cells = new ArrayList<>(List.of(headings.get(i)));
            for (Contender contender : contenders) {
                cells.add(cell(contender, cases.get(i)));
            }
            table.row(cells);
        }
        return table.toString();
    }

    private String axis() {
        return unit + ", × " + contenders.get(0).name() + ", bytes";
    }

    private String cell(Contender contender, String kase) {
        Figures.Figure figure = figures.of(contender.method(), kase);
        return Table.number(figure.time()) + ", " + ratio(ratio(contender.method(), kase)) + ", "
                + Table.bytes(figure.bytes());
    }

    /**
     * Writes a chart of the ratios to a file in {@code charts}.
     *
     * @return the image in Markdown
     */
    public String chart(String name, List<String> headings) throws IOException {
        String title = "time, × " + contenders.get(0).name();
        Chart chart = new Chart(title);
        for (int i = 0; i < cases.size(); i++) {
            chart.group(headings.get(i));
            for (Contender contender : contenders) {
                chart.bar(contender.name(), ratio(contender.method(), cases.get(i)));
            }
        }
        Path file = Readme.chart(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, chart.toString());
        return "![" + title + "](" + file.toString().replace('\\', '/') + ")\n";
    }

    /** Returns the time of a method as a multiple of that of the first contender. */
    public double ratio(String method, String kase) {
        return figures.of(method, kase).time()
                / figures.of(contenders.get(0).method(), kase).time();
    }

    /** Returns a line with the contenders that were faster than ours in a case; empty if there are none. */
    public String ahead(String ours, String kase, String heading) {
        double time = figures.of(ours, kase).time();
        List<String> faster = contenders.stream()
                .filter(contender -> figures.of(contender.method(), kase).time() < 0.98 * time)
                .map(contender -> contender.name() + " ("
                        + ratio(figures.of(contender.method(), kase).time() / time) + " ×)")
                .toList();
        return faster.isEmpty() ? "" : "- " + heading + ": faster than ours: " + String.join(", ", faster) + "\n";
    }

    /** Returns a line that compares a value with its upper limit. */
    public static String mark(String name, double reached, double mark) {
        return String.format(
                Locale.ROOT,
                "- %s: %.2f, at most %.2f was to be reached: %s%n",
                name,
                reached,
                mark,
                reached <= mark ? "met" : "**missed**");
    }

    /** Returns a line that compares a value with its lower limit. */
    public static String atLeast(String name, double reached, double mark) {
        return String.format(
                Locale.ROOT,
                "- %s: %.2f, at least %.2f was to be reached: %s%n",
                name,
                reached,
                mark,
                reached >= mark ? "met" : "**missed**");
    }

    public static String ratio(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    public Figures figures() {
        return figures;
    }
}
