package io.github.kling4j.benchmarks.validation;

import io.github.kling4j.benchmarks.Effort;
import io.github.kling4j.benchmarks.Figures;
import io.github.kling4j.benchmarks.Part;
import io.github.kling4j.benchmarks.report.Table;
import java.util.List;

/** What becomes of a validation when lists grow. */
public final class GrowthPart implements Part {

    @Override
    public String name() {
        return "growth";
    }

    @Override
    public String measure(Effort effort) throws Exception {
        Figures figures = Figures.of(GrowthBenchmark.class, "shots", effort);
        Table table = new Table("shots", "ns", "ns a shot", "bytes");
        for (String shots : List.of("6", "100", "1000", "10000")) {
            Figures.Figure figure = figures.of("validate", shots);
            table.row(
                    shots,
                    Table.number(figure.time()),
                    Table.number(figure.time() / Integer.parseInt(shots)),
                    Table.bytes(figure.bytes()));
        }
        return table.toString();
    }
}
