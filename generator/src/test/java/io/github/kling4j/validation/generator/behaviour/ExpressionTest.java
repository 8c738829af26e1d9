package io.github.kling4j.validation.generator.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.validation.GenerateValidator;
import io.github.kling4j.validation.OpenEnum;
import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.RulesFor;
import io.github.kling4j.validation.Validators;
import io.github.kling4j.validation.Violation;
import io.github.kling4j.validation.WireName;
import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Expressions whose meaning differs from the obvious Java code. */
class ExpressionTest {

    /** Compares by identity. */
    @OpenEnum({"red", "green"})
    static final class Paint {

        private final String word;

        Paint(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    @GenerateValidator
    record Items(
            @Nullable List<@Nullable Integer> numbers,
            @Nullable Integer best,
            @Nullable List<Paint> paints,
            @Nullable List<Float> weights) {}

    @RulesFor(Items.class)
    @Rule(
            id = "number",
            forEach = "numbers",
            expr = "!has(this.best) || item == null || item != this.best",
            message = "is {item} of {this.best}")
    @Rule(id = "paint", forEach = "paints", expr = "item != 'red'", message = "is {item}")
    @Rule(id = "weight", forEach = "weights", expr = "item + item < 0.3", message = "is {item + item}")
    interface ItemsRules {}

    @Test
    void items_that_are_not_models_are_compared_by_value() {
        assertBroken(
                new Items(Arrays.asList(1000, null, 2000), 2000, List.of(new Paint("green"), new Paint("red")), null),
                new Violation("number", "numbers[2]", "is 2000 of 2000"),
                new Violation("paint", "paints[1]", "is red"));
    }

    @Test
    void floats_are_added_as_doubles() {
        assertBroken(
                new Items(null, null, null, List.of(0.1f, 0.25f)), new Violation("weight", "weights[1]", "is 0.5"));
        assertBroken(
                new Items(null, null, null, List.of(0.15f)),
                new Violation("weight", "weights[0]", "is 0.30000001192092896"));
    }

    @GenerateValidator
    record Shares(@Nullable List<Integer> shares) {}

    @RulesFor(Shares.class)
    @Rule(
            id = "half",
            forEach = "shares",
            expr = "2 * item <= this.shares.sum()",
            message = "is {item} of {this.shares.sum()}")
    interface SharesRules {}

    @Test
    void the_list_of_forEach_needs_no_guard() {
        assertBroken(new Shares(null));
        assertBroken(new Shares(List.of(1, 1)));
        assertBroken(new Shares(List.of(1, 3, 1)), new Violation("half", "shares[1]", "is 3 of 5"));
    }

    @GenerateValidator
    record Boxes(
            @Nullable Integer a,
            @Nullable Integer b,
            @Nullable Long c,
            @Nullable Double d,
            @Nullable Double e,
            @Nullable Boolean first) {}

    @RulesFor(Boxes.class)
    @Rule(id = "equal", expr = "!has(this.a) || !has(this.b) || this.a == this.b", message = "{this.a}, {this.b}")
    @Rule(id = "widths", expr = "!has(this.a) || !has(this.c) || this.a == this.c", message = "{this.a}, {this.c}")
    @Rule(
            id = "chosen",
            expr = "!has(this.d) || !has(this.e) || !has(this.first) || (this.first ? this.d : this.e) == this.e",
            message = "m")
    @Rule(id = "product", expr = "!has(this.a) || !has(this.b) || (this.a / 2) * (this.b / 2) >= 0", message = "m")
    interface BoxesRules {}

    @Test
    void wrappers_are_compared_by_value() {
        assertBroken(new Boxes(1000, 1000, 1000L, null, null, null));
        assertBroken(new Boxes(1000, 1001, null, null, null, null), new Violation("equal", "", "1000, 1001"));
        assertBroken(new Boxes(1000, null, 1001L, null, null, null), new Violation("widths", "", "1000, 1001"));
        assertBroken(new Boxes(null, null, null, 1.5, 1.5, true));
    }

    @Test
    void ints_have_64_bits() {
        assertBroken(new Boxes(2_000_000_000, 2_000_000_000, null, null, null, null));
    }

    @GenerateValidator
    record Node(@NotNull @Nullable String name, @Nullable Node next) {}

    @RulesFor(Node.class)
    @Rule(
            id = "renamed",
            expr = "this.name == '' || !(!has(this.next) || this.next.name == this.name)",
            message = "next is {this.next.name}")
    interface NodeRules {}

    @Test
    void a_guarded_operand_is_evaluated_only_if_the_guard_holds() {
        assertBroken(new Node("a", null), new Violation("renamed", "", "next is absent"));
        assertBroken(new Node("a", new Node("a", new Node("", null))), new Violation("renamed", "", "next is a"));
        assertBroken(new Node("a", new Node("", null)));
    }

    @Test
    void a_rule_is_skipped_if_a_required_property_that_it_reads_is_missing() {
        assertBroken(new Node("a", new Node(null, null)), new Violation("required", "next.name", "is required"));
    }

    @GenerateValidator
    record Holes(
            @Nullable List<@Nullable Integer> numbers,
            @Nullable List<@Nullable String> texts,
            @Nullable Map<String, @Nullable Integer> votes,
            @Nullable Map<String, @Nullable Integer> other) {}

    @RulesFor(Holes.class)
    @Rule(id = "numbers", expr = "!has(this.numbers) || this.numbers == [1, 2]", message = "first is {this.numbers[0]}")
    @Rule(id = "votes", expr = "!has(this.votes) || !has(this.other) || this.votes == this.other", message = "differ")
    @Rule(
            id = "short",
            expr = "!has(this.texts) || this.texts.all(text, text == null || text.size() < 3)",
            message = "m")
    interface HolesRules {}

    @Test
    void null_in_lists_and_maps_is_unequal_to_all_values_and_does_not_throw() {
        assertBroken(new Holes(Arrays.asList(1, 2), null, null, null));
        assertBroken(
                new Holes(Arrays.asList(null, 2), null, null, null),
                new Violation("numbers", "numbers", "first is absent"));
        Map<String, @Nullable Integer> votes = new HashMap<>();
        votes.put("a", null);
        assertBroken(new Holes(null, null, votes, Map.of("a", 1)), new Violation("votes", "", "differ"));
        assertBroken(new Holes(null, null, votes, votes));
    }

    @Test
    void the_guard_determines_the_result_for_a_null_item() {
        assertBroken(new Holes(null, Arrays.asList("a", null, "ab"), null, null));
        assertBroken(
                new Holes(null, Arrays.asList("a", null, "abcd"), null, null), new Violation("short", "texts", "m"));
        assertBroken(new Holes(null, Arrays.asList("a", "abcd"), null, null), new Violation("short", "texts", "m"));
    }

    @GenerateValidator
    record Sums(
            @Nullable List<Integer> numbers,
            @Nullable List<Long> others,
            @Nullable List<Paint> paints,
            long zero) {}

    @RulesFor(Sums.class)
    @Rule(
            id = "joined",
            expr = "!has(this.numbers) || !has(this.others) || (this.numbers + this.others + []).sum() == 6",
            message = "m")
    @Rule(id = "chosen", expr = "(has(this.numbers) ? this.numbers : [1]).max() >= 1", message = "m", on = "numbers")
    @Rule(id = "words", expr = "!has(this.paints) || this.paints == ['red', 'red']", message = "m")
    @Rule(id = "nested", expr = "!has(this.paints) || ['red', 'red'] in [this.paints]", message = "m")
    @Rule(
            id = "unused",
            expr = "!has(this.numbers) || this.numbers.map(n, 1 / this.zero).filter(n, false).size() == 0",
            message = "m",
            on = "numbers")
    interface SumsRules {}

    @Test
    void lists_of_different_java_types_are_lists_of_one_type() {
        assertBroken(new Sums(List.of(1, 2), List.of(3L), List.of(new Paint("red"), new Paint("red")), 1));
        assertBroken(
                new Sums(List.of(0, 2), List.of(3L), List.of(new Paint("red")), 1),
                new Violation("joined", "", "m"),
                new Violation("words", "paints", "m"),
                new Violation("nested", "paints", "m"));
    }

    @Test
    void an_item_that_fails_is_a_failure_even_if_it_is_not_used() {
        assertBroken(new Sums(List.of(1), null, null, 0), new Violation("unused", "numbers", "m"));
    }

    @GenerateValidator
    record Doubles(
            double number, long whole, int count, @Nullable List<Double> list) {}

    @RulesFor(Doubles.class)
    @Rule(id = "zeros", expr = "this.whole <= this.number", message = "{this.whole} > {this.number}")
    @Rule(id = "minus", expr = "this.number != -(-1.5) && this.number - -2.5 != 0.0", message = "m", on = "number")
    @Rule(id = "overflow", expr = "this.whole + 1 > 0", message = "{this.whole + 1} after {this.whole}")
    @Rule(id = "kept", expr = "this.whole + 1 > 0 || this.count < 9", message = "m", on = "whole")
    @Rule(id = "not", expr = "!(this.whole + 1 < 0)", message = "m", on = "whole")
    @Rule(id = "in-nothing", expr = "!(10 / this.count in [])", message = "m", on = "count")
    interface DoublesRules {}

    @Test
    void integers_and_doubles_are_compared_exactly() {
        assertBroken(new Doubles(-0.0, 0, 1, null));
        assertBroken(new Doubles(0.5, 1, 1, null), new Violation("zeros", "", "1 > 0.5"));
        assertBroken(
                new Doubles(0x1p53, (1L << 53) + 1, 1, null),
                new Violation("zeros", "", "9007199254740993 > 9007199254740992"));
    }

    @Test
    void a_failure_violates_the_rule_unless_another_operand_decides() {
        assertBroken(
                new Doubles(1e300, Long.MAX_VALUE, 1, null),
                new Violation("overflow", "whole", "undefined after 9223372036854775807"),
                new Violation("not", "whole", "m"));
        assertBroken(
                new Doubles(1e300, Long.MAX_VALUE, 9, null),
                new Violation("overflow", "whole", "undefined after 9223372036854775807"),
                new Violation("kept", "whole", "m"),
                new Violation("not", "whole", "m"));
        assertBroken(new Doubles(0, 0, 0, null), new Violation("in-nothing", "count", "m"));
    }

    @GenerateValidator
    record Letters(
            @Nullable String text,
            @WireName("class") @Nullable String found,
            @Nullable Map<String, String> labels) {}

    @RulesFor(Letters.class)
    @Rule(id = "size", expr = "!has(this.text) || this.text.size() < 3", message = "{size(this.text)} in {this.text}")
    @Rule(id = "order", expr = "!has(this.text) || this.text < '\uFFFD'", message = "is \\ \" $L \uD83D\uDE00 */")
    @Rule(
            id = "lines",
            expr = "!has(this.class) || 'a\\nb' != this.class && 'a\\n$b\\'*/' != this.class",
            message = "m")
    @Rule(id = "label", expr = "!given(this.labels) || !given(this.labels.a)", message = "a is {this.labels.a}")
    interface LettersRules {}

    @Test
    void text_is_counted_and_ordered_by_code_points() {
        assertBroken(new Letters("aa", null, null));
        assertBroken(
                new Letters("\uD83D\uDE00a", null, null),
                new Violation("order", "text", "is \\ \" $L \uD83D\uDE00 */"));
        assertBroken(new Letters("abc", null, null), new Violation("size", "text", "3 in abc"));
    }

    @Test
    void multi_line_text_is_compared_completely() {
        assertBroken(new Letters(null, "a\nb", null), new Violation("lines", "class", "m"));
        assertBroken(new Letters(null, "a\n$b'*/", null), new Violation("lines", "class", "m"));
        assertBroken(new Letters(null, "b", null));
    }

    @Test
    void given_accepts_a_key_that_may_be_missing() {
        assertBroken(new Letters(null, null, Map.of()));
        assertBroken(new Letters(null, null, Map.of("a", "")));
        assertBroken(new Letters(null, null, Map.of("a", "x")), new Violation("label", "labels", "a is x"));
    }

    private static <T> void assertBroken(T model, Violation... violations) {
        @SuppressWarnings("unchecked")
        Class<T> type = (Class<T>) model.getClass();
        assertThat(Validators.of(type).validate(model)).containsExactly(violations);
    }
}
