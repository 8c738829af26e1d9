package io.github.kling4j.benchmarks.pattern;

import dk.brics.automaton.RegExp;
import dk.brics.automaton.RunAutomaton;
import io.github.kling4j.validation.LinearPattern;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One search, and the compilation of the pattern by the engines that compile at run time. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class PatternBenchmark {

    @Param({"NAME", "DURATION", "UNICODE", "SEARCH", "LARGE"})
    public PatternCase pattern;

    private String text;
    private LinearPattern ours;
    private com.google.re2j.Pattern re2j;
    private Pattern java;
    private RunAutomaton brics;

    @Setup
    public void prepare() throws IOException, ReflectiveOperationException {
        text = pattern.text();
        ours = pattern.ours();
        re2j = re2jCompiles();
        java = javaCompiles();
        brics = bricsCompiles();
        if (!Stream.of(ours(), re2j(), java(), brics()).allMatch(found -> found == pattern.matches())) {
            throw new IllegalStateException("the engines differ on " + pattern);
        }
    }

    @Benchmark
    public boolean ours() {
        return ours.isFoundIn(text);
    }

    @Benchmark
    public boolean re2j() {
        return re2j.matcher(text).find();
    }

    @Benchmark
    public boolean java() {
        return java.matcher(text).find();
    }

    @Benchmark
    public boolean brics() {
        return brics.run(text);
    }

    @Benchmark
    public com.google.re2j.Pattern re2jCompiles() {
        return com.google.re2j.Pattern.compile(pattern.anchored());
    }

    @Benchmark
    public Pattern javaCompiles() {
        return Pattern.compile(pattern.anchored());
    }

    @Benchmark
    public RunAutomaton bricsCompiles() {
        return new RunAutomaton(new RegExp(pattern.whole()).toAutomaton());
    }
}
