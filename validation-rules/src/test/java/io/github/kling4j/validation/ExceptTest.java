package io.github.kling4j.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kling4j.validation.shop.Line;
import io.github.kling4j.validation.shop.Order;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that are left out. */
class ExceptTest {

    private static final Line LONG = new Line("coffee", 1);
    private static final Line SPACED = new Line(" tea", 1);
    private static final Line NOTHING = new Line("", 0);

    private final Validator<Order> orders = Validators.of(Order.class);
    private final Validator<Line> lines = Validators.of(Line.class);

    @Test
    void byIdEverywhere() {
        Order order = Order.VALID
                .withCount(6)
                .withWeight(6)
                .withLines(new Line("coffee", 10))
                .withParent(Order.VALID.withCount(6));

        assertThat(orders.except("maximum").validate(order))
                .extracting(Violation::toString)
                .containsExactly("lines[0].text: is too long [maxLength]");
    }

    @Test
    void byIdAndPathThereOnly() {
        Order order = Order.VALID
                .withCount(6)
                .withWeight(6)
                .withLines(new Line("tea", 10))
                .withParent(Order.VALID.withCount(6));

        assertThat(orders.except("maximum@count").validate(order))
                .extracting(Violation::path)
                .containsExactly("weight", "lines[0].amount", "parent.count");
    }

    @Test
    void atEveryIndex() {
        Order order = Order.VALID.withLines(LONG, Line.VALID, LONG).withNamed("a", LONG);

        assertThat(orders.except("maxLength@lines[].text").validate(order))
                .extracting(Violation::path)
                .containsExactly("named[\"a\"].text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "", "a.b", "[0]", "a\"]", "\"", "\\", "\\\"", "a\"].text[\"b", "a\nb", "😀", "@"})
    void atEveryKey(String key) {
        Order order = Order.VALID.withNamed(key, LONG).withLines(LONG);

        assertThat(orders.except("maxLength@named[].text").validate(order))
                .extracting(Violation::path)
                .containsExactly("lines[0].text");
    }

    @Test
    void atAVeryLongKey() {
        Order order = Order.VALID.withNamed("\"\\".repeat(100_000), LONG);

        assertThat(orders.except("maxLength@named[].text").validate(order)).isEmpty();
    }

    @Test
    void insideAModelThatHoldsItselfAtThatDepthOnly() {
        Order order = Order.VALID.withParent(Order.VALID.withCount(6).withParent(Order.VALID.withCount(6)));

        assertThat(orders.except("maximum@parent.parent.count").validate(order))
                .extracting(Violation::path)
                .containsExactly("parent.count");
    }

    @Test
    void atTheValueItself() {
        assertThat(lines.validate(NOTHING)).containsExactly(new Violation("line-whole", "", "says nothing"));
        assertThat(lines.except("line-whole@").validate(NOTHING)).isEmpty();
        assertThat(orders.except("line-whole@lines[]").validate(Order.VALID.withLines(NOTHING)))
                .isEmpty();
    }

    @Test
    void whoseRuleMayNameAnyPath() {
        assertThat(lines.except("text-form@text").validate(SPACED)).isEmpty();
        assertThat(lines.except("text-form@note").validate(SPACED)).isEqualTo(lines.validate(SPACED));
        assertThat(orders.except("text-form@lines[].text").validate(Order.VALID.withLines(SPACED)))
                .isEmpty();
    }

    @Test
    void fromAdviceToo() {
        Order order = Order.VALID.withCount(2).withLines(new Line("tea!", 1));

        assertThat(orders.advise(order)).extracting(Violation::rule).containsExactly("count-odd", "text-loud");
        assertThat(orders.except("count-odd").advise(order))
                .extracting(Violation::rule)
                .containsExactly("text-loud");
        assertThat(orders.except("text-loud@lines[].text", "count-odd@count").advise(order))
                .isEmpty();
    }

    @Test
    void andNoLongerThrownFor() {
        Order order = Order.VALID.withCount(6);

        orders.except("maximum@count").requireValid(order);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> orders.except("maximum@weight").requireValid(order))
                .isInstanceOf(ValidationException.class);
    }

    @Test
    void stepByStepOrAtOnceOrTwice() {
        Order order = Order.VALID.withCount(6).withWeight(6).withLines(LONG);
        List<Violation> expected = orders.except("maximum@count", "maxLength").validate(order);

        assertThat(expected).extracting(Violation::path).containsExactly("weight");
        assertThat(orders.except("maxLength").except("maximum@count").validate(order))
                .isEqualTo(expected);
        assertThat(orders.except("maximum@count", "maxLength")
                        .except("maxLength")
                        .validate(order))
                .isEqualTo(expected);
        assertThat(orders.except().validate(order)).isEqualTo(orders.validate(order));
    }

    @Test
    void fromOnePartOfSeveralOrFromAll() {
        Validator<Order> strict = new Validator<>() {
            @Override
            public List<Violation> validate(Order order) {
                return List.of(new Violation("maximum", "count", "is never right"));
            }

            @Override
            public KnownRules rules() {
                return KnownRules.of("maximum@count");
            }
        };
        Order order = Order.VALID.withCount(6);

        assertThat(orders.except("maximum").and(strict).validate(order))
                .extracting(Violation::message)
                .containsExactly("is never right");
        assertThat(orders.and(strict).except("maximum@count").validate(order)).isEmpty();
        assertThat(orders.except("maximum").and(strict.except("maximum@count")).validate(order))
                .isEmpty();
    }

    @Test
    void refusesAnIdThatNobodyHas() {
        assertRefused(
                "maximun",
                "no rule \"maximun\" to leave out; there are"
                        + " count-odd, line-whole, maxLength, maximum, text-form, text-loud");
        assertRefused(
                "",
                "no rule \"\" to leave out; there are count-odd, line-whole, maxLength, maximum, text-form, text-loud");
    }

    @Test
    void refusesAPathWhereTheRuleIsNotAndNamesThoseWhereItIs() {
        assertRefused(
                "maxLength@line[].text",
                "no rule \"maxLength@line[].text\" to leave out; write maxLength to leave it out everywhere,"
                        + " or name a place: maxLength@lines[].text, maxLength@named[].text,"
                        + " maxLength@parent.lines[].text, maxLength@parent.named[].text");
        assertRefused(
                "line-whole@",
                "no rule \"line-whole@\" to leave out; write line-whole to leave it out everywhere, or name a place:"
                        + " line-whole@lines[], line-whole@named[],"
                        + " line-whole@parent.lines[], line-whole@parent.named[]");
        assertRefused(
                "text-form@text",
                "no rule \"text-form@text\" to leave out; write text-form to leave it out everywhere, or name a place:"
                        + " text-form@lines[] or any path below, text-form@named[] or any path below,"
                        + " text-form@parent.lines[] or any path below, text-form@parent.named[] or any path below");
    }

    @Test
    void refusesAnIndexOrAKeyAndSaysWhatStandsForIt() {
        assertRefused(
                "maximum@lines[2].amount",
                "\"maximum@lines[2].amount\" is one place of many; write maximum@lines[].amount,"
                        + " where [] stands for every index or key");
        assertRefused(
                "text-form@named[\"a\"].text",
                "\"text-form@named[\"a\"].text\" is one place of many; write text-form@named[].text,"
                        + " where [] stands for every index or key");
    }

    @Test
    void refusesWhatAValidatorDoesNotTellOf() {
        Validator<Order> silent = order -> List.of();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> silent.except("maximum"))
                .withMessage("no rule \"maximum\" to leave out: this validator tells of none;"
                        + " one written by hand tells of its rules in rules()");
    }

    private void assertRefused(String rule, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> orders.except("maximum", rule))
                .withMessage(message);
    }
}
