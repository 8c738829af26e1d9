package io.github.kling4j.validation.generator.check;

import io.github.kling4j.validation.generator.diagnostic.Catalogue;
import io.github.kling4j.validation.generator.diagnostic.Report;
import io.github.kling4j.validation.generator.model.Constraint;
import io.github.kling4j.validation.generator.model.Constraint.Bound;
import io.github.kling4j.validation.generator.model.Constraint.Size;
import io.github.kling4j.validation.generator.model.Property.DefaultText;
import io.github.kling4j.validation.generator.model.Value;
import io.github.kling4j.validation.generator.regex.Translation;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Checks that a default satisfies the constraints of its property. */
final class DefaultLimits {

    private static final Set<Value.Kind> NUMBERS = EnumSet.of(Value.Kind.WHOLE, Value.Kind.DECIMAL, Value.Kind.BIG);

    private DefaultLimits() {}

    static Report of(DefaultText written, Value value) {
        String text = written.text();
        return Report.of(value.constraints().stream()
                .flatMap(constraint -> broken(constraint, text, value).stream()
                        .map(reason -> Report.of(Catalogue.DEFAULT_OUTSIDE.at(
                                written.place(), text, constraint.annotation(), reason)))));
    }

    /**
     * Returns how a default violates a constraint; empty if it satisfies the constraint, or if the constraint is
     * invalid.
     */
    private static Optional<String> broken(Constraint constraint, String text, Value value) {
        if (constraint instanceof Constraint.AllOf all) {
            return all.parts().stream()
                    .flatMap(part -> broken(part, text, value).stream())
                    .findFirst();
        }
        boolean isNumber = NUMBERS.contains(value.kind());
        if (constraint instanceof Bound bound && (isNumber || value.kind() == Value.Kind.TEXT)) {
            return ofNumber(text, number -> ofBound(bound, number));
        }
        if (constraint instanceof Constraint.Digits digits && (isNumber || value.kind() == Value.Kind.TEXT)) {
            return ofNumber(text, number -> ofDigits(digits, number));
        }
        if (constraint instanceof Constraint.Flag flag && value.kind() == Value.Kind.FLAG) {
            return when(flag.expected() != Boolean.parseBoolean(text), "must be " + flag.expected());
        }
        return value.kind() == Value.Kind.TEXT ? ofText(constraint, text) : Optional.empty();
    }

    private static Optional<String> ofText(Constraint constraint, String text) {
        if (constraint instanceof Size size) {
            return ofSize(size, size.inUnits() ? text.length() : text.codePointCount(0, text.length()));
        }
        if (constraint instanceof Constraint.Pattern pattern) {
            return ofPattern(pattern, text);
        }
        return when(constraint instanceof Constraint.NotBlank && text.isBlank(), "is blank");
    }

    /**
     * Returns how a default violates a numeric constraint. Text that is not a number violates every numeric constraint.
     */
    private static Optional<String> ofNumber(String text, Function<BigDecimal, Optional<String>> broken) {
        try {
            return broken.apply(new BigDecimal(text));
        } catch (NumberFormatException notANumber) {
            return Optional.of("is not a number");
        }
    }

    private static Optional<String> when(boolean isBroken, String reason) {
        return isBroken ? Optional.of(reason) : Optional.empty();
    }

    private static Optional<String> ofDigits(Constraint.Digits digits, BigDecimal number) {
        return when(
                number.precision() - number.scale() > digits.integer() || number.scale() > digits.fraction(),
                "must have at most %d integer and %d fraction digits".formatted(digits.integer(), digits.fraction()));
    }

    private static Optional<String> ofBound(Bound bound, BigDecimal number) {
        int order = bound.isMinimum()
                ? number.compareTo(bound.limit())
                : bound.limit().compareTo(number);
        boolean isKept = order > 0 || order == 0 && !bound.isExclusive();
        String than = bound.isMinimum() ? "must be more than " : "must be less than ";
        String at = bound.isMinimum() ? "must be at least " : "must be at most ";
        return isKept
                ? Optional.empty()
                : Optional.of((bound.isExclusive() ? than : at) + bound.limit().toPlainString());
    }

    private static Optional<String> ofSize(Size size, int length) {
        boolean isKept = size.isMinimum() ? length >= size.limit() : length <= size.limit();
        return isKept
                ? Optional.empty()
                : Optional.of("has %d characters, and must have at %s %d"
                        .formatted(length, size.isMinimum() ? "least" : "most", size.limit()));
    }

    private static Optional<String> ofPattern(Constraint.Pattern pattern, String text) {
        boolean isEnforced = pattern.mayBeJava()
                || !(Translation.ofWhole(pattern.regexp(), pattern.flags()) instanceof Translation.Refused);
        try {
            boolean isBroken = isEnforced
                    && !Pattern.compile(pattern.regexp(), pattern.flags())
                            .matcher(text)
                            .matches();
            return when(isBroken, "must match " + pattern.regexp());
        } catch (PatternSyntaxException malformed) {
            return Optional.empty();
        }
    }
}
