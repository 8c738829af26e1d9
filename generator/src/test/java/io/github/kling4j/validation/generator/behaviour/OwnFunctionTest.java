package io.github.kling4j.validation.generator.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.validation.CelFunction;
import io.github.kling4j.validation.GenerateValidator;
import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.RulesFor;
import io.github.kling4j.validation.Validators;
import io.github.kling4j.validation.Violation;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Methods of users as functions in expressions. */
class OwnFunctionTest {

    @GenerateValidator
    record Transfer(
            @NotNull String account,
            int cents,
            @NotNull List<Integer> parts,
            @NotNull Map<String, String> labels,
            @Nullable Payer payer) {}

    @GenerateValidator
    record Payer(@NotNull String name) {}

    @RulesFor(value = Transfer.class, functions = Checks.class)
    @Rule(id = "account-known", expr = "isKnown(this.account) && this.account.isKnown()", message = "m")
    @Rule(id = "cents-even", expr = "half(this.cents) * 2 == this.cents", message = "m", on = "cents")
    @Rule(id = "parts-sum", expr = "total(this.parts) == double(this.cents)", message = "m", on = "parts")
    @Rule(id = "labels-few", expr = "this.labels.few(2)", message = "m")
    @Rule(
            id = "payer-named",
            expr = "!has(this.payer) || this.payer.greeting() == 'Dear ' + this.payer.name",
            message = "m")
    @Rule(id = "listed", expr = "known().exists(each, each == this.account)", message = "m", on = "account")
    interface TransferRules {

        /** A function of the interface itself. */
        @CelFunction
        static long half(long number) {
            return number / 2;
        }
    }

    static final class Checks {

        private Checks() {}

        @CelFunction
        static boolean isKnown(String account) {
            if (account.isEmpty()) {
                throw new IllegalStateException("an account without a name");
            }
            return account.startsWith("A");
        }

        @CelFunction
        static double total(List<Long> parts) {
            return parts.stream().mapToLong(Long::longValue).sum();
        }

        @CelFunction
        static boolean few(Map<String, String> labels, long most) {
            return labels.size() <= most;
        }

        @CelFunction
        static @Nullable String greeting(Payer payer) {
            return payer.name().equals("Nobody") ? null : "Dear " + payer.name();
        }

        @CelFunction
        static List<String> known() {
            return List.of("A1", "A2");
        }
    }

    private static List<String> broken(Transfer transfer) {
        return Validators.of(Transfer.class).validate(transfer).stream()
                .map(Violation::rule)
                .toList();
    }

    @Test
    void rules_that_call_user_defined_functions_are_satisfied() {
        assertThat(broken(new Transfer("A1", 4, List.of(1, 3), Map.of("a", "b"), new Payer("Ada"))))
                .isEmpty();
    }

    @Test
    void rules_that_call_user_defined_functions_are_violated() {
        assertThat(broken(new Transfer("B1", 5, List.of(1), Map.of("a", "", "b", "", "c", ""), null)))
                .containsExactlyInAnyOrder("account-known", "cents-even", "parts-sum", "labels-few", "listed");
    }

    @Test
    void an_exception_in_a_user_defined_function_violates_the_rule() {
        assertThat(broken(new Transfer("", 0, List.of(), Map.of(), null)))
                .containsExactlyInAnyOrder("account-known", "listed");
    }

    @Test
    void a_null_result_of_a_user_defined_function_violates_the_rule() {
        assertThat(broken(new Transfer("A1", 0, List.of(), Map.of(), new Payer("Nobody"))))
                .containsExactly("payer-named");
    }
}
