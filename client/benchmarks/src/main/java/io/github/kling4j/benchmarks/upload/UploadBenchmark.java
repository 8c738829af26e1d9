package io.github.kling4j.benchmarks.upload;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import okio.BufferedSink;
import okio.Okio;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** From the file to a sink that discards all bytes. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class UploadBenchmark {

    @Param("sink")
    public String to;

    private Path frame;

    /** Nothing is timed before all write the same. */
    @Setup
    public void prepare() throws IOException {
        frame = Frame.write();
        Uploads.requireAgreement(frame);
    }

    private void write(Uploads.Way way) throws IOException {
        try (BufferedSink sink = Okio.buffer(Okio.blackhole())) {
            way.write(frame, sink);
        }
    }

    @Benchmark
    public void streaming() throws IOException {
        write(Uploads::streaming);
    }

    @Benchmark
    public void ours() throws IOException {
        write(Uploads::ours);
    }

    @Benchmark
    public void moshi() throws IOException {
        write(Uploads::moshi);
    }

    @Benchmark
    public void jackson() throws IOException {
        write(Uploads::jackson);
    }
}
