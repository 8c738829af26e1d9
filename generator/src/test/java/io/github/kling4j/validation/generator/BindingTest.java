package io.github.kling4j.validation.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nested bindings and optionals do not make the code of an expression long, or they are refused. */
class BindingTest {

    @TempDir
    private Path work;

    @Test
    void a_bound_name_that_is_read_twice_is_refused_if_its_value_is_too_long() {
        assertThat(messages(doubled(8))).isEmpty();
        assertThat(messages(doubled(40)))
                .singleElement()
                .asString()
                .matches(
                        "(?s)\\[expression] the value of \"x\\d+\" is evaluated wherever its name is read, and this is "
                                + "too long for that: name a part of it, or make several rules of it\n.*");
    }

    /** Each name is bound to twice the previous one. */
    private static String doubled(int times) {
        return IntStream.range(0, times)
                        .mapToObj(i -> "cel.bind(x%d, %2$s + %2$s, ".formatted(i + 1, i == 0 ? "this.i" : "x" + i))
                        .collect(Collectors.joining())
                + "x" + times + " > 1" + ")".repeat(times);
    }

    @Test
    void bound_names_that_are_read_once_may_nest_deeply() {
        String all = IntStream.range(0, 80)
                        .mapToObj(i -> "cel.bind(x%d, %s + 1, ".formatted(i + 1, i == 0 ? "this.i" : "x" + i))
                        .collect(Collectors.joining())
                + "x80 > 1" + ")".repeat(80);

        assertThat(messages(all)).isEmpty();
    }

    @Test
    void nested_optionals_increase_the_size_of_the_code_linearly() {
        assertThat(messages(
                        "optional.of(this.i)" + ".optMap(x, x + x)".repeat(60) + ".orValue(0) > 1",
                        nested("(this.q ? this.?a : optional.of(this.s)).orValue(", "'x'", 60) + " != ''",
                        nested("this.?a.or(optional.of(this.s)).optFlatMap(x, ", "this.?a", 60) + ".hasValue()"))
                .isEmpty();
    }

    @Test
    void the_value_of_a_binding_reads_the_outer_variable_of_the_same_name() {
        assertThat(messages("cel.bind(n, 1, cel.bind(n, n + 1, n == 2))"))
                .singleElement()
                .asString()
                .contains("is always true");
    }

    private static String nested(String open, String inner, int times) {
        return open.repeat(times) + inner + ")".repeat(times);
    }

    private List<String> messages(String... rules) {
        return new Javac(work)
                .with("-Werror")
                .compileText("Names.java", """
                        import io.github.kling4j.validation.*;
                        import jakarta.validation.constraints.NotNull;
                        import org.jspecify.annotations.Nullable;

                        class Names {
                            @GenerateValidator
                            record Model(int i, boolean q, @NotNull String s, @Nullable String a) {}

                            @RulesFor(Model.class)
                            %s
                            interface Rules {}
                        }
                        """.formatted(IntStream.range(0, rules.length)
                        .mapToObj(i -> "@Rule(id = \"r%d\", expr = \"%s\", message = \"m\")".formatted(i, rules[i]))
                        .collect(Collectors.joining("\n"))))
                .messages();
    }
}
