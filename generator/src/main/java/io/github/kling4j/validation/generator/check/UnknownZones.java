package io.github.kling4j.validation.generator.check;

import io.github.kling4j.validation.generator.diagnostic.Diagnostic;
import io.github.kling4j.validation.generator.diagnostic.ExpressionCatalogue;
import io.github.kling4j.validation.generator.diagnostic.NearestName;
import io.github.kling4j.validation.generator.expression.Expression;
import io.github.kling4j.validation.generator.expression.Expression.Literal;
import io.github.kling4j.validation.generator.expression.Expression.Operation;
import io.github.kling4j.validation.generator.expression.Overload.Trait;
import io.github.kling4j.validation.generator.function.Times;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** Finds literal time zones that do not exist. */
final class UnknownZones {

    private UnknownZones() {}

    static List<Diagnostic> check(Expression expression) {
        return expression.all().flatMap(UnknownZones::of).toList();
    }

    private static Stream<Diagnostic> of(Expression part) {
        boolean isUnknown = part instanceof Operation call
                && call.overload().is(Trait.TAKES_ZONE)
                && call.right() instanceof Literal
                && !Times.isZone(call.right());
        if (!isUnknown) {
            return Stream.empty();
        }
        Expression zone = ((Operation) part).right();
        String name = String.valueOf(((Literal) zone).value());
        String hint = NearestName.near(name, ZoneId.getAvailableZoneIds()).orElse("");
        return Stream.of(ExpressionCatalogue.ZONE_UNKNOWN.in(zone.offset(), name, hint));
    }
}
