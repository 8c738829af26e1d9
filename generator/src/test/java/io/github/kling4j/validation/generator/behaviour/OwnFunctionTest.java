package io.github.kling4j.validation.generator.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.validation.CelFunction;
import io.github.kling4j.validation.GenerateValidator;
import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.RulesFor;
import io.github.kling4j.validation.Validators;
import io.github.kling4j.validation.Violation;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collections;
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

    @GenerateValidator
    record Delivery(
            @NotNull BigDecimal price,
            @NotNull BigInteger units,
            @NotNull OffsetDateTime sent,
            @NotNull Instant due,
            @NotNull Duration ride,
            @NotNull LocalDate day,
            @NotNull LocalDateTime start,
            byte @NotNull [] data,
            @NotNull List<OffsetDateTime> stops,
            @NotNull List<BigInteger> numbers,
            @NotNull Map<Instant, BigDecimal> prices) {}

    @RulesFor(value = Delivery.class, functions = Everyday.class)
    @Rule(id = "decimal", expr = "withTax(this.price) == 11.9 && withTax(this.units) == 119", message = "m")
    @Rule(id = "literal", expr = "withTax(10) == 11.9 && withTax(0.1) == 0.119", message = "m", on = "price")
    @Rule(id = "instant", expr = "nextHour(this.sent) == nextHour(this.due)", message = "m")
    @Rule(id = "duration", expr = "twice(this.ride) == duration('4h')", message = "m")
    @Rule(id = "date", expr = "firstOfMonth(this.day) == date('2026-01-01')", message = "m")
    @Rule(id = "date-time", expr = "midnight(this.start) == datetime('2026-01-05T00:00:00')", message = "m")
    @Rule(id = "bytes", expr = "head(this.data, 1) == b'k'", message = "m")
    @Rule(id = "instants", expr = "[this.sent, this.due].latest() == latest(this.stops)", message = "m")
    @Rule(id = "decimals", expr = "this.numbers.product() == 6 && [1.5, 2.0].product() == 3", message = "m")
    @Rule(id = "map", expr = "this.prices.total() == 3", message = "m")
    @Rule(id = "same-name", expr = "shown(this.price) == 'decimal' && shown(this.data, 'x') == 'bytes'", message = "m")
    @Rule(id = "text-or-decimal", expr = "isShort(this.price) && isShort(5) && isShort('a')", message = "m")
    @Rule(id = "result-of-each", expr = "of(this.price) && of('abc') == 3", message = "m")
    @Rule(
            id = "three-overlapping",
            expr = "mixed('a', this.price) == 1 && mixed(this.price, 'a') == 2 && mixed(this.due, this.due) == 3",
            message = "m")
    interface DeliveryRules {}

    static final class Everyday {

        private Everyday() {}

        @CelFunction
        static BigDecimal withTax(BigDecimal price) {
            return price.multiply(new BigDecimal("1.19"));
        }

        @CelFunction
        static Instant nextHour(Instant time) {
            return time.plusSeconds(3600);
        }

        @CelFunction
        static Duration twice(Duration duration) {
            return duration.multipliedBy(2);
        }

        @CelFunction
        static LocalDate firstOfMonth(LocalDate day) {
            return day.withDayOfMonth(1);
        }

        @CelFunction
        static LocalDateTime midnight(LocalDateTime time) {
            return time.toLocalDate().atStartOfDay();
        }

        @CelFunction
        static byte[] head(byte[] data, long size) {
            return Arrays.copyOf(data, (int) size);
        }

        @CelFunction
        static Instant latest(List<Instant> times) {
            return Collections.max(times);
        }

        @CelFunction
        static BigDecimal product(List<BigDecimal> numbers) {
            return numbers.stream().reduce(BigDecimal.ONE, BigDecimal::multiply);
        }

        @CelFunction
        static BigDecimal total(Map<Instant, BigDecimal> prices) {
            return prices.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        @CelFunction
        static String shown(BigDecimal number) {
            return "decimal";
        }

        @CelFunction
        static String shown(byte[] data, String text) {
            return "bytes";
        }

        @CelFunction
        static boolean isShort(String text) {
            return text.length() < 3;
        }

        @CelFunction
        static boolean isShort(BigDecimal number) {
            return number.precision() < 5;
        }

        @CelFunction
        static long of(String text) {
            return text.length();
        }

        @CelFunction
        static boolean of(BigDecimal number) {
            return true;
        }

        @CelFunction
        static long mixed(String text, BigDecimal number) {
            return 1;
        }

        @CelFunction
        static long mixed(BigDecimal number, String text) {
            return 2;
        }

        @CelFunction
        static long mixed(Instant start, Instant end) {
            return 3;
        }
    }

    private static Delivery delivery(String price, String due) {
        return new Delivery(
                new BigDecimal(price),
                BigInteger.valueOf(100),
                OffsetDateTime.parse("2026-01-01T10:00:00+01:00"),
                Instant.parse(due),
                Duration.ofHours(2),
                LocalDate.of(2026, 1, 5),
                LocalDateTime.of(2026, 1, 5, 10, 0),
                new byte[] {'k', 'l'},
                List.of(OffsetDateTime.parse("2026-01-01T09:00:00Z")),
                List.of(BigInteger.TWO, BigInteger.valueOf(3)),
                Map.of(Instant.EPOCH, BigDecimal.ONE, Instant.MAX, BigDecimal.valueOf(2)));
    }

    @Test
    void everydayTypesArePassedAndReturned() {
        assertThat(Validators.of(Delivery.class).validate(delivery("10.00", "2026-01-01T09:00:00Z")))
                .isEmpty();
        assertThat(Validators.of(Delivery.class).validate(delivery("1", "2026-01-01T10:00:00Z")))
                .extracting(Violation::rule)
                .containsExactlyInAnyOrder("decimal", "instant", "instants");
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
