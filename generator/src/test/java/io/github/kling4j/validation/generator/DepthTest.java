package io.github.kling4j.validation.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Deep and long expressions compile up to the parser's limit and the size of a method, and are refused beyond. This
 * test has more kinds of expressions than {@link LimitTest}.
 */
class DepthTest {

    @TempDir
    private Path work;

    /** The maximum depth of each kind; one more is refused. The counts include the text around the repeated part. */
    static Stream<Arguments> deepest() {
        return Stream.of(
                arguments("this.total", " - 1", " > 1", 248),
                arguments("this.total", " / 2", " > 1", 248),
                arguments("this.d", " * 2.5", " > 1.0", 248),
                arguments("[this.i]", " + [this.i]", " == [1]", 248),
                arguments("this.q", " != this.q", "", 249));
    }

    @ParameterizedTest
    @MethodSource("deepest")
    void a_chain_of_operators_compiles_up_to_the_limit_of_the_parser(
            String first, String repeated, String last, int most) {
        assertThat(messages(first + repeated.repeat(most) + last)).isEmpty();
        assertThat(messages(first + repeated.repeat(most + 1) + last))
                .singleElement()
                .asString()
                .startsWith(TOO_DEEP);
    }

    static Stream<Arguments> nested() {
        return Stream.of(
                arguments("!(", "this.q", ")", 249),
                arguments("this.ls.all(x, 10 / x > 1 && ", "this.q", ")", 100),
                arguments("this.ls.exists(x, x > 1 || ", "this.q", ")", 60));
    }

    @ParameterizedTest
    @MethodSource("nested")
    void nested_expressions_compile_up_to_the_limit_of_the_parser(String open, String inner, String close, int most) {
        assertThat(messages(open.repeat(most) + inner + close.repeat(most))).isEmpty();
        assertThat(messages(open.repeat(250) + inner + close.repeat(250)))
                .singleElement()
                .asString()
                .startsWith(TOO_DEEP);
    }

    /** Five parts: {@code this.i != 1}, and the operator before the next one. */
    static Stream<Arguments> longest() {
        return Stream.of(
                arguments("", "this.i == %d", " || ", 1_000),
                arguments("!", "this.i != %d", " && ", 1_000),
                arguments("", "10 / this.i != %d", " && ", 714),
                arguments("!", "10 / this.i > %d", " || ", 714),
                arguments("", "this.ls.all(x, x > %d)", " && ", 357));
    }

    @ParameterizedTest
    @MethodSource("longest")
    void a_chain_of_conditions_compiles_up_to_the_size_limit_of_a_method(
            String before, String condition, String operator, int most) {
        assertThat(messages(joined(before, condition, operator, most))).isEmpty();
        assertThat(messages(joined(before, condition, operator, most + 1)))
                .singleElement()
                .asString()
                .contains(" operands and operators long in Java, and 5,000 is the most:"
                        + " make several rules of it, or a rule that is a method");
    }

    /** Measures allocated bytes, which are proportional to the work and do not depend on the machine. */
    @ParameterizedTest
    @ValueSource(strings = {" == this.q", " != this.q"})
    void the_compilation_time_of_a_chain_is_proportional_to_its_length(String repeated) {
        allocated("this.q" + repeated.repeat(240)); // Loads the classes.
        long less = allocated("this.q" + repeated.repeat(60));
        long more = allocated("this.q" + repeated.repeat(120));
        long most = allocated("this.q" + repeated.repeat(240));

        // The second chain is twice as long; quadratic work would make it four times as much.
        assertThat(most - more).as("%,d %,d %,d", less, more, most).isLessThan(3 * (more - less));
    }

    private long allocated(String expression) {
        com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long self = Thread.currentThread().getId();
        long before = threads.getThreadAllocatedBytes(self);
        assertThat(messages(expression)).isEmpty();
        return threads.getThreadAllocatedBytes(self) - before;
    }

    @Test
    void evaluating_constants_takes_a_bounded_number_of_steps() {
        for (int depth : List.of(22, 26)) {
            String all = IntStream.range(0, depth)
                    .mapToObj("[1, 2].all(x%d, "::formatted)
                    .collect(Collectors.joining());
            assertThat(messages(all + "x0 > 0" + ")".repeat(depth))).isEmpty();
        }
        String doubled = IntStream.range(0, 50)
                .mapToObj("x%d"::formatted)
                .map(x -> ".map(" + x + ", " + x + " + " + x + ")")
                .collect(Collectors.joining());
        assertThat(messages("['ab']" + doubled + "[0] == this.s")).isEmpty();
    }

    private static final String TOO_DEEP = "[expression] this nests too deep to be parsed, and 250 is the most:";

    private static String joined(String before, String condition, String operator, int number) {
        return before
                + IntStream.range(0, number)
                        .mapToObj(condition::formatted)
                        .collect(Collectors.joining(operator, "(", ")"));
    }

    private List<String> messages(String expression) {
        return new Javac(work)
                .with("-Werror")
                .compileText("Deep.java", """
                import io.github.kling4j.validation.*;
                import jakarta.validation.constraints.NotNull;
                import java.util.List;

                class Deep {
                    @GenerateValidator
                    record Model(int i, long total, double d, boolean q, @NotNull String s, @NotNull List<Integer> ls) {}

                    @RulesFor(Model.class)
                    @Rule(id = "deep", expr = "%s", message = "m")
                    interface Rules {}
                }
                """.formatted(expression))
                .messages();
    }
}
