package io.github.kling4j.benchmarks.validation;

import io.github.kling4j.benchmarks.validation.plain.PlainRequest;
import io.github.kling4j.benchmarks.validation.proto.Request;
import io.github.kling4j.model.ImageToVideoRequest;
import io.github.kling4j.model.ImageToVideoRequestValidator;
import io.github.kling4j.validation.Validator;
import io.github.kling4j.validation.Validators;
import java.util.Map;
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
    private PlainRequest plain;
    private Map<String, Object> map;
    private Request message;
    private Validator<ImageToVideoRequest> generated;
    private Peer<PlainRequest> avaje;
    private Peer<PlainRequest> yavi;
    private Peer<PlainRequest> hibernate;
    private Peer<Map<String, Object>> interpreted;
    private Peer<Request> protovalidate;

    /** Nothing is timed before all agree. */
    @Setup
    public void prepare() {
        new Agreement().onAll();
        model = switch (request) {
            case "single" -> Cases.single();
            case "six" -> Cases.sixShots();
            default -> Cases.fourViolations();
        };
        plain = PlainRequest.of(model);
        map = Maps.of(plain);
        message = Messages.of(plain);
        generated = new ImageToVideoRequestValidator();
        avaje = new Avaje();
        yavi = new Yavi();
        hibernate = new Hibernate();
        interpreted = new Interpreted();
        protovalidate = new Protovalidate();
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

    @Benchmark
    public Object avaje() {
        return avaje.validate(plain);
    }

    @Benchmark
    public Object yavi() {
        return yavi.validate(plain);
    }

    @Benchmark
    public Object hibernate() {
        return hibernate.validate(plain);
    }

    @Benchmark
    public Object celJava() {
        return interpreted.validate(map);
    }

    @Benchmark
    public Object protovalidate() {
        return protovalidate.validate(message);
    }
}
