package io.github.kling4j.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/**
 * A bar chart in SVG: a group of bars for each case, on a logarithmic scale. The background is transparent and the text
 * grey, so that it can be read on light and dark pages.
 */
public final class Chart {

    private static final int LABELS = 220;
    private static final int BARS = 460;
    private static final int LINE = 20;
    private static final String GREY = "#8a8f98";
    private static final String BLUE = "#2f81f7";

    private record Bar(String name, double ratio, boolean isOurs) {}

    private record Group(String heading, List<Bar> bars) {}

    private final String title;
    private final List<Group> groups = new ArrayList<>();

    public Chart(String title) {
        this.title = title;
    }

    /** Begins the bars of a case. */
    public void group(String heading) {
        groups.add(new Group(heading, new ArrayList<>()));
    }

    /**
     * Adds a bar to the last group.
     *
     * @param name the name in Markdown; a bold name is one of our contenders, which have blue bars
     * @param ratio a number greater than 0; the bar shows its logarithm
     */
    public void bar(String name, double ratio) {
        groups.get(groups.size() - 1).bars().add(new Bar(name.replaceAll("[*`]", ""), ratio, name.startsWith("**")));
    }

    /** Returns the SVG document. */
    @Override
    public String toString() {
        StringBuilder body = new StringBuilder();
        int y = LINE;
        text(body, 4, y, "start", "bold", title);
        double least = ratios().min().orElse(1);
        // At least a factor of 2, so that a small difference does not fill the chart.
        double powers = Math.max(0.3, Math.log10(ratios().max().orElse(1) / least));
        for (Group group : groups) {
            y += LINE + LINE / 2;
            text(body, 4, y, "start", "bold", group.heading());
            for (Bar bar : group.bars()) {
                y += LINE;
                long width = 3 + Math.round(Math.log10(bar.ratio() / least) / powers * BARS);
                text(body, LABELS - 8, y, "end", "normal", bar.name());
                body.append(String.format(
                        Locale.ROOT,
                        "  <rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"13\" fill=\"%s\"/>%n",
                        LABELS,
                        y - 11,
                        width,
                        bar.isOurs() ? BLUE : GREY));
                text(body, LABELS + width + 6, y, "start", "normal", String.format(Locale.ROOT, "%.2f", bar.ratio()));
            }
        }
        return String.format(
                        Locale.ROOT,
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\""
                                + " font-size=\"13\">%n",
                        LABELS + BARS + 70,
                        y + LINE)
                + body + "</svg>\n";
    }

    private DoubleStream ratios() {
        return groups.stream().flatMap(group -> group.bars().stream()).mapToDouble(Bar::ratio);
    }

    private static void text(StringBuilder svg, long x, int y, String anchor, String weight, String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
        svg.append(String.format(
                Locale.ROOT,
                "  <text x=\"%d\" y=\"%d\" text-anchor=\"%s\" font-weight=\"%s\" fill=\"%s\">%s</text>%n",
                x,
                y,
                anchor,
                weight,
                GREY,
                escaped));
    }
}
