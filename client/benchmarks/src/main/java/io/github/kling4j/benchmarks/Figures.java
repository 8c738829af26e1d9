package io.github.kling4j.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * The results of JMH, by method and case. Each figure is the tenth percentile of many short iterations: on a machine
 * that runs other programs as well, longer iterations would measure these, too.
 */
public final class Figures {

    /**
     * One figure.
     *
     * @param time in the unit of the benchmark
     * @param bytes allocated per operation
     */
    public record Figure(double time, double bytes) {}

    private final Map<String, Figure> figures = new HashMap<>();

    /** Runs the benchmarks of a class. The reports of JMH are kept as JSON in {@code target/results}. */
    public static Figures of(Class<?> benchmarks, String kase, Effort effort) throws Exception {
        Figures figures = new Figures();
        figures.run(benchmarks, ".*", kase, effort, Figures::figure);
        return figures;
    }

    /**
     * As {@link #of(Class, String, Effort)}, with more virtual machines for the close methods, and the median of their
     * figures: the JIT compiler inlines the same code in another order in each of them, which may change its time by a
     * third.
     */
    public static Figures of(Class<?> benchmarks, String kase, Effort effort, Set<String> close) throws Exception {
        String names = String.join("|", close);
        Figures figures = new Figures();
        figures.run(benchmarks, "(?!(" + names + ")$).*", kase, effort, Figures::figure);
        figures.run(benchmarks, "(" + names + ")", kase, effort.inMoreMachines(), Figures::median);
        return figures;
    }

    private void run(
            Class<?> benchmarks,
            String methods,
            String kase,
            Effort effort,
            Function<Collection<BenchmarkResult>, Figure> summary)
            throws Exception {
        Path results = Files.createDirectories(Path.of("target", "results"));
        Options options = new OptionsBuilder()
                .include("^" + benchmarks.getName().replace(".", "\\.") + "\\." + methods + "$")
                .forks(effort.forks())
                .warmupIterations(effort.warmUps())
                .warmupTime(TimeValue.milliseconds(50))
                .measurementIterations(effort.iterations())
                .measurementTime(TimeValue.milliseconds(5))
                // Small and touched in advance: otherwise the first code that allocates a page pays for it.
                .jvmArgs("-Xms512m", "-Xmx512m", "-XX:+AlwaysPreTouch")
                .addProfiler(GCProfiler.class)
                .resultFormat(ResultFormatType.JSON)
                .result(results.resolve(benchmarks.getSimpleName() + "-" + effort.forks() + ".json")
                        .toString())
                .shouldFailOnError(true)
                .build();
        for (RunResult result : new Runner(options).run()) {
            String label = result.getPrimaryResult().getLabel();
            figures.put(label + " " + result.getParams().getParam(kase), summary.apply(result.getBenchmarkResults()));
        }
    }

    private static Figure figure(Collection<BenchmarkResult> forks) {
        return new Figure(
                tenth(forks.stream()
                        .flatMap(fork -> fork.getIterationResults().stream())
                        .mapToDouble(iteration -> iteration.getPrimaryResult().getScore())),
                tenth(forks.stream()
                        .flatMap(fork -> fork.getIterationResults().stream())
                        .mapToDouble(Figures::bytes)));
    }

    private static Figure median(Collection<BenchmarkResult> forks) {
        List<Figure> each = forks.stream().map(fork -> figure(List.of(fork))).toList();
        return new Figure(median(each, Figure::time), median(each, Figure::bytes));
    }

    private static double median(List<Figure> figures, ToDoubleFunction<Figure> part) {
        double[] sorted = figures.stream().mapToDouble(part).sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    private static double bytes(IterationResult iteration) {
        Result<?> norm = iteration.getSecondaryResults().get("gc.alloc.rate.norm");
        return norm == null ? 0 : norm.getScore();
    }

    private static double tenth(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        return sorted[sorted.length / 10];
    }

    /** Returns the figure of a method in a case. */
    public Figure of(String method, String kase) {
        return figures.get(method + " " + kase);
    }
}
