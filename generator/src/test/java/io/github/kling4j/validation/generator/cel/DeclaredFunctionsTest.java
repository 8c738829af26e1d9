package io.github.kling4j.validation.generator.cel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.validation.generator.Javac;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The type checker declares the functions that the expressions call. Therefore, a function is found in the first
 * expression that calls it, in each form of a call.
 */
class DeclaredFunctionsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "this.tags.size() > 0",
                "size(this.tags) > 0",
                ".size(this.tags) > 0",
                "math.abs(this.number) > 0",
                "this.number + 1 > 0",
                "this.tags[0] == ''",
                "this.tags[?0].orValue('') == ''",
                "optional.of(this.number).hasValue()",
                "'a' in this.tags",
                "!(this.number == 1 ? true : false)",
                "this.tags.all(tag, tag != '')",
                "this.tags.transformList(index, tag, tag).size() > 0",
                "cel.bind(first, this.number, first > 0)",
                "isOdd(this.number)",
                ".isOdd(this.number)"
            })
    void a_call_is_found_in_the_only_rule(String expression, @TempDir Path work) throws Exception {
        Javac.Outcome outcome = new Javac(work).compileText("Only.java", """
                import io.github.kling4j.validation.*;
                import jakarta.validation.constraints.NotNull;
                import java.util.List;

                class Only {
                    @GenerateValidator record Model(@NotNull List<String> tags, long number) {}

                    @RulesFor(Model.class)
                    @Rule(id = "only", message = "m", expr = "%s")
                    interface Rules {
                        @CelFunction
                        static boolean isOdd(long number) {
                            return number %% 2 != 0;
                        }
                    }
                }
                """.formatted(expression));

        assertThat(outcome.diagnostics()).isEmpty();
    }
}
