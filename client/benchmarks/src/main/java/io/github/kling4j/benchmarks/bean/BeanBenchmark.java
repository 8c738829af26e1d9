package io.github.kling4j.benchmarks.bean;

import io.avaje.validation.Validator;
import io.github.kling4j.validation.Validators;
import jakarta.validation.Validation;
import java.util.Collection;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One validation of a bean that stands in memory already. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class BeanBenchmark {

    @Param({"valid", "broken"})
    public String bean;

    private Employee employee;
    private EmployeeValidator generated;
    private Validator avaje;
    private jakarta.validation.Validator hibernate;

    /** Nothing is timed before all find the same number of violations. */
    @Setup
    public void prepare() {
        employee = bean.equals("valid") ? Employee.valid() : Employee.broken();
        generated = new EmployeeValidator();
        avaje = Validator.builder().build();
        hibernate = Validation.buildDefaultValidatorFactory().getValidator();
        int expected = bean.equals("valid") ? 0 : 4;
        for (Object found : new Object[] {handWritten(), generated(), validatorsOf(), avaje(), hibernate()}) {
            if (((Collection<?>) found).size() != expected) {
                throw new IllegalStateException(expected + " violations expected, but there are " + found);
            }
        }
    }

    @Benchmark
    public Object handWritten() {
        return HandWrittenEmployee.validate(employee);
    }

    @Benchmark
    public Object generated() {
        return generated.validate(employee);
    }

    @Benchmark
    public Object validatorsOf() {
        return Validators.of(Employee.class).validate(employee);
    }

    @Benchmark
    public Object avaje() {
        return avaje.check(employee);
    }

    @Benchmark
    public Object hibernate() {
        return hibernate.validate(employee);
    }
}
