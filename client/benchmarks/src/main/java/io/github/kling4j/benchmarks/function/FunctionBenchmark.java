package io.github.kling4j.benchmarks.function;

import dev.cel.runtime.CelRuntime;
import io.github.kling4j.validation.Validator;
import io.github.kling4j.validation.Violation;
import java.util.List;
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

/** One evaluation of a rule that is kept. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class FunctionBenchmark {

    @Param({"TEXT", "MATH", "LISTS", "SETS", "HOSTS", "ADDRESSES"})
    public FunctionCase group;

    private Validator<Site> validator;
    private CelRuntime.Program program;
    private Map<String, Object> variables;

    @Setup
    public void prepare() throws Exception {
        validator = group.validator();
        program = InterpretedFunctions.program(group.expression());
        Site site = Site.VALID;
        variables = Map.of(
                "host", site.host(),
                "mail", site.mail(),
                "address", site.address(),
                "ports", site.ports().stream().map(Integer::longValue).toList(),
                "zones", site.zones(),
                "load", site.load());
        if (!ours().isEmpty() || !(boolean) celJava()) {
            throw new IllegalStateException(group + " is broken");
        }
    }

    @Benchmark
    public List<Violation> ours() {
        return validator.validate(Site.VALID);
    }

    @Benchmark
    public Object celJava() throws Exception {
        return program.eval(variables);
    }
}
