package io.github.kling4j.benchmarks.validation;

import io.github.kling4j.benchmarks.build.Compiled;
import io.github.kling4j.benchmarks.build.Processors;
import io.github.kling4j.benchmarks.build.Sources;
import io.github.kling4j.validation.Validator;
import io.github.kling4j.validation.Validators;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Models with far more rules than any of ours, compiled by the processor before they are measured. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RulesBenchmark {

    @Param({"10", "100", "1000"})
    public String rules;

    private Validator<Object> validator;
    private Object valid;

    /** Nothing is timed before each rule is seen to be kept by one model and broken by another. */
    @Setup
    public void prepare() throws IOException, ReflectiveOperationException {
        int count = Integer.parseInt(rules);
        Compiled compiled = Compiled.of(Sources.ofExpressions(count), Processors.OURS);
        valid = compiled.model(RulesBenchmark::kept);
        Object broken = compiled.model(RulesBenchmark::broken);
        validator = validator(valid.getClass());
        if (!validator.validate(valid).isEmpty() || validator.validate(broken).size() != count) {
            throw new IllegalStateException("some rule is not kept by the one, or not broken by the other");
        }
    }

    @SuppressWarnings("unchecked") // Only models of this class are given to it.
    private static Validator<Object> validator(Class<?> type) {
        return (Validator<Object>) Validators.of(type);
    }

    private static Object kept(Class<?> type) {
        return type == Integer.class ? 5 : type == String.class ? "a" : List.of("a", "b");
    }

    private static Object broken(Class<?> type) {
        String text = "z".repeat(5_000);
        return type == Integer.class ? -5_000 : type == String.class ? text : List.of(text, text);
    }

    @Benchmark
    public Object validate() {
        return validator.validate(valid);
    }
}
