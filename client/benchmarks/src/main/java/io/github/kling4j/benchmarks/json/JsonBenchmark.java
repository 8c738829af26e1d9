package io.github.kling4j.benchmarks.json;

import io.github.kling4j.benchmarks.validation.Cases;
import io.github.kling4j.model.ImageToVideoRequest;
import io.github.kling4j.model.Task;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** From value to bytes, and from bytes to value. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class JsonBenchmark {

    @Param({"write-single", "write-six", "read-single", "read-six", "read-task"})
    public String operation;

    private final Codec<ImageToVideoRequest, Task> ours = Codecs.ours();
    private final Codec<WireRequest, WireTask> byHand = Codecs.byHand();
    private final Codec<WireRequest, WireTask> reflective = Codecs.reflective();
    private final Codec<WireRequest, WireTask> gson = new GsonCodec();
    private final Codec<WireRequest, WireTask> jackson = new JacksonCodec();
    private final Codec<WireRequest, WireTask> avaje = new AvajeCodec();
    private final byte[] task = Codecs.TASK.getBytes(StandardCharsets.UTF_8);
    private boolean writes;
    private boolean isTask;
    private ImageToVideoRequest request;
    private WireRequest wire;
    private byte[] json;

    /** Checks that all contenders agree before the first measurement. */
    @Setup
    public void prepare() throws IOException {
        Codecs.requireAgreement();
        writes = operation.startsWith("write");
        isTask = operation.endsWith("task");
        request = operation.endsWith("six") ? Cases.sixShots() : Cases.single();
        wire = WireRequest.of(request);
        json = ours.write(request);
    }

    private <R, T> Object run(Codec<R, T> codec, R value) throws IOException {
        if (writes) {
            return codec.write(value);
        }
        return isTask ? codec.readTask(task) : codec.read(json);
    }

    @Benchmark
    public Object byHand() throws IOException {
        return run(byHand, wire);
    }

    @Benchmark
    public Object ours() throws IOException {
        return run(ours, request);
    }

    @Benchmark
    public Object reflective() throws IOException {
        return run(reflective, wire);
    }

    @Benchmark
    public Object gson() throws IOException {
        return run(gson, wire);
    }

    @Benchmark
    public Object jackson() throws IOException {
        return run(jackson, wire);
    }

    @Benchmark
    public Object avaje() throws IOException {
        return run(avaje, wire);
    }
}
