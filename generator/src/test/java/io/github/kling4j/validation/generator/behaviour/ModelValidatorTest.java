package io.github.kling4j.validation.generator.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.validation.GenerateValidator;
import io.github.kling4j.validation.Validator;
import io.github.kling4j.validation.Validators;
import io.github.kling4j.validation.Violation;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Pattern;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelValidatorTest {

    private static final Validator<Order> VALIDATOR = Validators.of(Order.class);

    @Test
    void aValidValueHasNoViolations() {
        assertThat(VALIDATOR.validate(Order.VALID)).isSameAs(List.of());
    }

    @Test
    void aRequiredPropertyThatIsAbsentIsAllThatIsSaidOfIt() {
        assertViolations(Order.VALID.withId(null), new Violation("required", "order_id", "is required"));
    }

    @Test
    void lengthsCountCodePoints() {
        assertViolations(Order.VALID.withId("😀😀😀😀😀"));
        assertViolations(
                Order.VALID.withId("😀😀😀😀😀😀"),
                new Violation("maxLength", "order_id", "length is 6; must be at most 5"));
        assertViolations(
                Order.VALID.withId("😀"), new Violation("minLength", "order_id", "length is 1; must be at least 2"));
    }

    @Test
    void aPatternMatchesTheWholeText() {
        assertViolations(
                Order.VALID.withId("a!\"b"), new Violation("pattern", "order_id", "is \"a!\\\"b\"; must match [^!]*"));
    }

    @Test
    void aPatternNeedsNoStackForALongText() {
        Validator<Tune> validator = Validators.of(Tune.class);

        assertThat(validator.validate(new Tune("ab".repeat(50_000)))).isEmpty();
        assertThat(validator.validate(new Tune("ab".repeat(50_000) + "c"))).hasSize(1);
    }

    /** A pattern on which Java's engine needs stack for every character. */
    @GenerateValidator
    record Tune(@Pattern(regexp = "(a|b)*") String notes) {}

    @Test
    void aLimitOfATypeParameterIsThatOfItsBound() {
        assertThat(Validators.of(Share.class).validate(new Share<>(0.1f, 5L))).isEmpty();
        assertThat(Validators.of(Share.class).validate(new Share<>(0.25f, 6L)))
                .extracting(Violation::toString)
                .containsExactly(
                        "part: is 0.25; must be at most 0.1 [maximum]", "number: is 6; must be at most 5 [maximum]");
    }

    @GenerateValidator
    record Share<P extends Float, N extends Long>(
            @DecimalMax("0.1") P part, @Max(5) N number) {}

    @Test
    void boundsIncludeTheLimit() {
        assertViolations(Order.VALID.withCount(2));
        assertViolations(Order.VALID.withCount(6));
        assertViolations(Order.VALID.withCount(0), new Violation("minimum", "count", "is 0; must be at least 1"));
        assertViolations(Order.VALID.withCount(8), new Violation("maximum", "count", "is 8; must be at most 6"));
    }

    @Test
    void anUnknownWordIsRefusedAndAKnownOneIsNot() {
        assertViolations(Order.VALID.withColor(new Color("red")));
        assertViolations(
                Order.VALID.withColor(new Color("re\\d")),
                new Violation("enum", "color", "is \"re\\\\d\"; must be one of \"red\", \"green\""));
    }

    @Test
    void listsAreCountedAndTheirItemsValidated() {
        assertViolations(
                Order.VALID.withLines(List.of()),
                new Violation("minItems", "lines", "number of items is 0; must be at least 1"));
        assertViolations(
                Order.VALID.withLines(List.of(Line.of("a"), Line.of(""), Line.of("b"))),
                new Violation("maxItems", "lines", "number of items is 3; must be at most 2"),
                new Violation("minLength", "lines[1].text", "length is 0; must be at least 1"));
    }

    @Test
    void mapValuesAreValidatedUnderTheirKeys() {
        assertViolations(
                Order.VALID.withNamed(Map.of("a \"b\"", Line.of(""))),
                new Violation("minLength", "named[\"a \\\"b\\\"\"].text", "length is 0; must be at least 1"));
    }

    @Test
    void listsOfListsAreValidatedToTheBottom() {
        assertViolations(
                Order.VALID.withGrid(List.of(List.of(), List.of(Line.of("a"), Line.of("")))),
                new Violation("minLength", "grid[1][1].text", "length is 0; must be at least 1"));
    }

    @Test
    void constraintsOnItemsAreEnforced() {
        assertViolations(
                Order.VALID.withTags(List.of("abc", "abcd")),
                new Violation("maxLength", "tags[1]", "length is 4; must be at most 3"));
    }

    @Test
    void itemsAreNotNullUnlessTheTypeSaysSo() {
        assertViolations(
                Order.VALID.withLines(Arrays.asList(Line.of("a"), null)), new Violation("type", "lines[1]", "is null"));
        assertViolations(Order.VALID.withSparse(Arrays.asList(Line.of("a"), null)));
    }

    @Test
    void modelsMayHoldThemselves() {
        assertViolations(
                Order.VALID.withParent(Order.VALID.withParent(Order.VALID.withCount(8))),
                new Violation("maximum", "parent.parent.count", "is 8; must be at most 6"));
    }

    @Test
    void aBooleanRuleNamesItsProperty() {
        assertViolations(Order.VALID.withCount(3), new Violation("count-even", "count", "must be even"));
    }

    @Test
    void aRuleForEachItemNamesTheItemOrItsProperty() {
        assertViolations(
                Order.VALID.withLines(List.of(Line.of("a"), Line.of("x"))),
                new Violation("not-x", "lines[1].text", "must not be x"));
        assertViolations(
                Order.VALID.withLines(List.of(Line.of("abc"))),
                new Violation("not-the-id", "lines[0]", "must not repeat the order's id"));
    }

    @Test
    void aRuleMayReturnOneOfSeveralViolations() {
        assertViolations(Order.VALID.withId("aBc"), new Violation("id-upper", "order_id", "has an upper-case letter"));
        assertViolations(Order.VALID.withId("a1c"), new Violation("id-digit", "order_id", "has a digit"));
        assertViolations(
                Order.VALID.withColor(new Color("red")).withLines(List.of(new Line("a", null, new Color("green")))),
                new Violation("line-color", "lines[0].color", "is green, the order red"));
    }

    @Test
    void rulesForANestedModelHoldWhereverItOccurs() {
        Line line = new Line(null, "note", new Color("red"));
        Violation broken =
                new Violation("note-or-color", "note", "at most one of note, color may be given; given are 2");

        assertThat(Validators.of(Line.class).validate(line)).containsExactly(broken);
        assertViolations(Order.VALID.withLines(List.of(line)), broken.under("lines[0]"));
    }

    @Test
    void adviceIsGivenApartAndInsideToo() {
        Order order = Order.VALID.withLines(List.of(Line.of("a"), new Line("b", "note", null)));

        assertViolations(order);
        assertThat(VALIDATOR.advise(order))
                .containsExactly(
                        new Violation("text-and-note", "lines[1].note", "the note will be ignored"),
                        new Violation("count-odd-lines", "lines", "one line is plenty"));
    }

    private static void assertViolations(Order order, Violation... expected) {
        assertThat(VALIDATOR.validate(order)).containsExactly(expected);
    }
}
