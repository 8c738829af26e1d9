package io.github.kling4j.benchmarks.upload;

import io.github.kling4j.benchmarks.submit.Server;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** From the file to a server in another process. Bytes are those that all threads of this one allocate. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LoopbackBenchmark {

    @Param("loopback")
    public String to;

    private Server server;
    private Uploaders uploaders;

    /** Nothing is timed before the server gets the same of all. */
    @Setup
    public void prepare() throws IOException {
        Path frame = Frame.write();
        server = new Server();
        Uploaders.requireAgreement(frame, server.url());
        uploaders = new Uploaders(frame, server.url());
    }

    @TearDown
    public void end() throws IOException {
        server.close();
    }

    @Benchmark
    public Object streaming() throws IOException {
        return uploaders.streaming();
    }

    @Benchmark
    public Object fresh() throws IOException {
        return uploaders.fresh();
    }

    @Benchmark
    public Object ours() {
        return uploaders.ours();
    }

    @Benchmark
    public Object moshi() throws IOException {
        return uploaders.moshi();
    }

    @Benchmark
    public Object jackson() throws IOException {
        return uploaders.jackson();
    }
}
