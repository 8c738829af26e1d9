package io.github.kling4j.validation.generator.check;

import io.github.kling4j.validation.generator.diagnostic.Catalogue;
import io.github.kling4j.validation.generator.diagnostic.Report;
import io.github.kling4j.validation.generator.model.Constraint;
import io.github.kling4j.validation.generator.model.Constraint.Bound;
import io.github.kling4j.validation.generator.model.Constraint.Size;
import io.github.kling4j.validation.generator.model.Value;
import io.github.kling4j.validation.generator.model.Value.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/** Finds limits that no value satisfies: contradictory pairs, and limits that exclude all values of a type. */
final class ContraryLimits {

    private ContraryLimits() {}

    static Report of(Value value) {
        return sizes(all(value, Size.class)).and(bounds(all(value, Bound.class), value));
    }

    private static <T extends Constraint> List<T> all(Value value, Class<T> kind) {
        return value.constraints().stream()
                .flatMap(ContraryLimits::parts)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /**
     * Returns the parts of a composed constraint that reports a single violation; for other constraints, the constraint
     * itself.
     */
    private static Stream<Constraint> parts(Constraint constraint) {
        return constraint instanceof Constraint.AllOf all ? all.parts().stream() : Stream.of(constraint);
    }

    private static Report sizes(List<Size> sizes) {
        Report negative = Report.of(
                sizes.stream().map(size -> Report.when(size.limit() < 0, Catalogue.SIZE_NEGATIVE.at(size.place()))));
        return negative.isClean() ? negative.and(Report.of(pairs(sizes).map(ContraryLimits::contrary))) : negative;
    }

    private static Report contrary(Pair<Size> pair) {
        Size least = pair.least();
        Size most = pair.most();
        return Report.when(
                least.isMinimum() && !most.isMinimum() && least.limit() > most.limit(),
                Catalogue.LIMITS_CONTRARY.at(
                        pair.later().place(),
                        named(least, most),
                        "at least %d and at most %d".formatted(least.limit(), most.limit())));
    }

    private static String named(Constraint one, Constraint other) {
        return one.annotation().equals(other.annotation())
                ? "@" + one.annotation()
                : "both @" + one.annotation() + " and @" + other.annotation();
    }

    private static Report bounds(List<Bound> bounds, Value value) {
        Report unreachable = Report.of(bounds.stream().map(bound -> unreachable(bound, value)));
        return unreachable.and(Report.of(pairs(bounds).map(pair -> contrary(pair, value.kind() == Kind.WHOLE))));
    }

    private static Report contrary(Pair<Bound> pair, boolean isWhole) {
        Bound least = pair.least();
        Bound most = pair.most();
        if (!least.isMinimum() || most.isMinimum()) {
            return Report.CLEAN;
        }
        int order =
                isWhole ? first(least).compareTo(first(most)) : least.limit().compareTo(most.limit());
        boolean isOpen = !isWhole && (least.isExclusive() || most.isExclusive());
        return Report.when(
                order > 0 || order == 0 && isOpen,
                Catalogue.LIMITS_CONTRARY.at(
                        pair.later().place(), named(least, most), shown(least) + " and " + shown(most)));
    }

    /** Returns the integer that satisfies a bound and is nearest to the limit of the bound. */
    private static BigDecimal first(Bound bound) {
        BigDecimal inside = bound.limit().setScale(0, bound.isMinimum() ? RoundingMode.CEILING : RoundingMode.FLOOR);
        boolean isOutside = bound.isExclusive() && inside.compareTo(bound.limit()) == 0;
        BigDecimal step = bound.isMinimum() ? BigDecimal.ONE : BigDecimal.ONE.negate();
        return isOutside ? inside.add(step) : inside;
    }

    private static String shown(Bound bound) {
        String than = bound.isMinimum() ? "more than " : "less than ";
        String at = bound.isMinimum() ? "at least " : "at most ";
        return (bound.isExclusive() ? than : at) + bound.limit().toPlainString();
    }

    private static Report unreachable(Bound bound, Value value) {
        if (value.kind() != Kind.WHOLE) {
            return Report.CLEAN;
        }
        int bits = WholeNumbers.bits(value.primitive());
        BigDecimal power = BigDecimal.valueOf(2).pow(bits - 1);
        BigDecimal last = bound.isMinimum() ? power.subtract(BigDecimal.ONE) : power.negate();
        int order = first(bound).compareTo(last);
        return Report.when(
                bound.isMinimum() ? order > 0 : order < 0,
                Catalogue.LIMIT_UNREACHABLE.at(
                        bound.place(),
                        value.primitive(),
                        bound.annotation(),
                        (bound.isMinimum() ? "the largest is " : "the smallest is ") + last.toPlainString()));
    }

    /**
     * Two constraints of one value.
     *
     * @param least the constraint that may be a lower bound
     * @param most the constraint that may be an upper bound
     * @param later the constraint that is written second
     */
    private record Pair<T>(T least, T most, T later) {}

    private static <T> Stream<Pair<T>> pairs(List<T> all) {
        return all.stream()
                .flatMap(one -> all.stream()
                        .filter(other -> one != other)
                        .map(other -> new Pair<>(one, other, all.indexOf(one) < all.indexOf(other) ? other : one)));
    }
}
