package io.github.kling4j.benchmarks.validation;

import io.github.kling4j.model.ImageToVideoRequest;
import io.github.kling4j.model.Shot;
import io.github.kling4j.validation.Validator;
import io.github.kling4j.validation.Validators;
import java.util.Collections;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Lists far longer than any that is sent: beyond six shots, two violations say that they are too many and too long. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class GrowthBenchmark {

    @Param({"6", "100", "1000", "10000"})
    public String shots;

    private final Validator<ImageToVideoRequest> validator = Validators.of(ImageToVideoRequest.class);
    private ImageToVideoRequest request;

    @Setup
    public void prepare() {
        int count = Integer.parseInt(shots);
        // Durations that need no violation each, and sum to that of the video.
        Shot shot =
                Shot.builder().prompt("The boat passes a red door").duration(1).build();
        request = Cases.sixShots().toBuilder()
                .multiPrompt(Collections.nCopies(count, shot))
                .duration(count)
                .build();
        if (validator.validate(request).size() != (count > 6 ? 2 : 0)) {
            throw new IllegalStateException("more is wrong than the number of shots and the duration");
        }
    }

    @Benchmark
    public Object validate() {
        return validator.validate(request);
    }
}
