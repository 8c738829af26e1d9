package io.github.kling4j.validation.generator.check;

import io.github.kling4j.validation.generator.diagnostic.Diagnosis;
import io.github.kling4j.validation.generator.diagnostic.Report;
import io.github.kling4j.validation.generator.model.Constraint;
import io.github.kling4j.validation.generator.model.Value;
import io.github.kling4j.validation.generator.model.Value.Kind;
import io.github.kling4j.validation.generator.regex.Translation;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** Checks that each constraint stands on a value that it can speak of. */
final class ConstraintCheck {

    private static final Set<Kind> NUMBERS = EnumSet.of(Kind.WHOLE, Kind.DECIMAL, Kind.BIG);
    private static final Set<Kind> COUNTED =
            EnumSet.of(Kind.TEXT, Kind.LIST, Kind.COLLECTION, Kind.ARRAY, Kind.MAP, Kind.KEYED);

    private ConstraintCheck() {}

    static Report of(Value value) {
        Report own = Report.of(value.constraints().stream().map(constraint -> of(constraint, value)))
                .and(ContraryLimits.of(value));
        return Report.of(Stream.of(
                own,
                value.key().map(ConstraintCheck::of).orElse(Report.CLEAN),
                value.item() == null ? Report.CLEAN : of(value.item()),
                Report.of(value.parts().stream().map(part -> of(part.value())))));
    }

    private static Report of(Constraint constraint, Value value) {
        if (constraint instanceof Constraint.Bound bound) {
            return onlyOn(NUMBERS, constraint, value, "it is for numbers").and(limit(bound, value));
        }
        if (constraint instanceof Constraint.Size) {
            return onlyOn(COUNTED, constraint, value, "it is for text, collections, arrays and maps");
        }
        if (constraint instanceof Constraint.Pattern pattern) {
            return onlyOn(Set.of(Kind.TEXT), constraint, value, "it is for text").and(syntax(pattern));
        }
        if (constraint instanceof Constraint.Malformed malformed) {
            return Report.of(Diagnosis.LIMIT_MALFORMED.at(constraint.place(), malformed.limit()));
        }
        return Report.when(
                constraint instanceof Constraint.Unknown,
                Diagnosis.CONSTRAINT_UNKNOWN.at(constraint.place(), constraint.annotation()));
    }

    private static Report limit(Constraint.Bound bound, Value value) {
        return Report.when(
                value.kind() == Kind.DECIMAL && !Decimals.fits(bound.limit(), value.type()),
                Diagnosis.LIMIT_RANGE.at(bound.place(), bound.limit(), value.type()));
    }

    private static Report onlyOn(Set<Kind> kinds, Constraint constraint, Value value, String remedy) {
        return Report.when(
                !kinds.contains(value.kind()),
                Diagnosis.CONSTRAINT_TYPE.at(constraint.place(), constraint.annotation(), value.type(), remedy));
    }

    private static Report syntax(Constraint.Pattern pattern) {
        try {
            java.util.regex.Pattern.compile(pattern.regexp(), pattern.flags());
            return Translation.ofWhole(pattern.regexp(), pattern.flags()) instanceof Translation.Refused refused
                    ? Report.of(Diagnosis.PATTERN_REFUSED.at(pattern.place(), refused.index(), refused.reason()))
                    : Report.CLEAN;
        } catch (PatternSyntaxException e) {
            String reason = e.getDescription() + " at index " + e.getIndex();
            return Report.of(Diagnosis.PATTERN_MALFORMED.at(pattern.place(), reason));
        }
    }
}
