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

    /** Every group: without values, JMH takes all constants of the enum. */
    @Param
    public FunctionCase group;

    /** Read anew each time: the JIT compiler would replace the properties of a constant record by their values. */
    private Site site;

    private Validator<Site> validator;
    private CelRuntime.Program program;
    private Map<String, Object> variables;

    @Setup
    public void prepare() throws Exception {
        site = Site.VALID;
        validator = group.validator();
        program = InterpretedFunctions.program(group.expression());
        variables = InterpretedSite.variables(site);
        if (!ours().isEmpty() || !(boolean) celJava()) {
            throw new IllegalStateException(group + " is broken");
        }
    }

    @Benchmark
    public List<Violation> ours() {
        return validator.validate(site);
    }

    @Benchmark
    public Object celJava() throws Exception {
        return program.eval(variables);
    }
}
