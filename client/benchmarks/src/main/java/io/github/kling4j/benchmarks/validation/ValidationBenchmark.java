package io.github.kling4j.benchmarks.validation;

import io.github.kling4j.model.ImageToVideoRequest;
import io.github.kling4j.model.ImageToVideoRequestValidator;
import io.github.kling4j.validation.Validator;
import io.github.kling4j.validation.Validators;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One validation of a request that stands in memory already, in the form that each validator checks. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ValidationBenchmark {

    @Param({"single", "six", "four"})
    public String request;

    private ImageToVideoRequest model;
    private Validator<ImageToVideoRequest> generated;

    @Setup
    public void prepare() {
        model = switch (request) {
            case "single" -> Cases.single();
            case "six" -> Cases.sixShots();
            default -> Cases.fourViolations();
        };
        generated = new ImageToVideoRequestValidator();
    }

    @Benchmark
    public Object handWritten() {
        return HandWritten.validate(model);
    }

    @Benchmark
    public Object generated() {
        return generated.validate(model);
    }

    @Benchmark
    public Object validatorsOf() {
        return Validators.of(ImageToVideoRequest.class).validate(model);
    }
}
