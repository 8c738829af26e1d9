package io.github.kling4j.benchmarks.validation;

import io.github.kling4j.model.OmniReferenceImageToVideoRequest;
import io.github.kling4j.model.OmniReferenceImageToVideoRequestValidator;
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

/** One validation of the largest request of Kling V3 Omni. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class OmniBenchmark {

    @Param("largest")
    public String request;

    private OmniReferenceImageToVideoRequest model;
    private Validator<OmniReferenceImageToVideoRequest> generated;

    /** Nothing is timed before both agree. */
    @Setup
    public void prepare() {
        OmniCases.agree();
        model = OmniCases.largest();
        generated = new OmniReferenceImageToVideoRequestValidator();
    }

    @Benchmark
    public Object handWritten() {
        return OmniHandWritten.validate(model);
    }

    @Benchmark
    public Object generated() {
        return generated.validate(model);
    }

    @Benchmark
    public Object validatorsOf() {
        return Validators.of(OmniReferenceImageToVideoRequest.class).validate(model);
    }
}
