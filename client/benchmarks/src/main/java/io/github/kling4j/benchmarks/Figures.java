package io.github.kling4j.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
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

    /** Runs the benchmarks of a class. The report of JMH is kept as JSON in {@code target/results}. */
    public static Figures of(Class<?> benchmarks, String kase, Effort effort) throws Exception {
        Path results = Files.createDirectories(Path.of("target", "results"));
        Options options = new OptionsBuilder()
                .include("^" + benchmarks.getName().replace(".", "\\.") + "\\.")
                .forks(effort.forks())
                .warmupIterations(effort.warmUps())
                .warmupTime(TimeValue.milliseconds(50))
                .measurementIterations(effort.iterations())
                .measurementTime(TimeValue.milliseconds(5))
                // Small and touched in advance: otherwise the first code that allocates a page pays for it.
                .jvmArgs("-Xms512m", "-Xmx512m", "-XX:+AlwaysPreTouch")
                .addProfiler(GCProfiler.class)
                .resultFormat(ResultFormatType.JSON)
                .result(results.resolve(benchmarks.getSimpleName() + ".json").toString())
                .shouldFailOnError(true)
                .build();
        Figures figures = new Figures();
        for (RunResult result : new Runner(options).run()) {
            String label = result.getPrimaryResult().getLabel();
            figures.figures.put(label + " " + result.getParams().getParam(kase), figure(result.getBenchmarkResults()));
        }
        return figures;
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
