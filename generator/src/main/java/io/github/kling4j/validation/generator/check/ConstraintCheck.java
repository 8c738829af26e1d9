package io.github.kling4j.validation.generator.check;

import io.github.kling4j.validation.generator.diagnostic.Catalogue;
import io.github.kling4j.validation.generator.diagnostic.Report;
import io.github.kling4j.validation.generator.model.Constraint;
import io.github.kling4j.validation.generator.model.Constraint.Bound;
import io.github.kling4j.validation.generator.model.Constraint.Origin;
import io.github.kling4j.validation.generator.model.Subject;
import io.github.kling4j.validation.generator.model.Value;
import io.github.kling4j.validation.generator.regex.Translation;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** Checks that each constraint stands on a value that it can speak of. */
final class ConstraintCheck {

    private static final Set<Subject> NUMBERS =
            EnumSet.of(Subject.WHOLE, Subject.DECIMAL, Subject.BIG_INTEGER, Subject.BIG_DECIMAL);
    private static final String NUMBER_TYPES =
            "byte, short, int, long, float, double, their wrappers, BigInteger and BigDecimal";
    private static final Set<Subject> TEXTS = EnumSet.of(Subject.TEXT, Subject.CHARACTERS);
    private static final Set<Subject> SIZED =
            EnumSet.of(Subject.TEXT, Subject.CHARACTERS, Subject.COLLECTION, Subject.MAP, Subject.ARRAY);

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
        if (constraint instanceof Constraint.AnyOf all) {
            return Report.of(all.parts().stream().map(part -> of(part, value)));
        }
        if (constraint instanceof Bound bound) {
            return bound(bound, value);
        }
        if (constraint instanceof Constraint.Pattern pattern) {
            return type(constraint, value).and(syntax(pattern));
        }
        if (constraint instanceof Constraint.Digits digits) {
            return type(constraint, value).and(digits(digits));
        }
        if (constraint instanceof Constraint.Unenforced unenforced) {
            return Report.of(UnenforcedConstraint.of(unenforced));
        }
        return constraint instanceof Constraint.Malformed malformed
                ? Report.of(Catalogue.LIMIT_MALFORMED.at(constraint.place(), malformed.limit()))
                : type(constraint, value);
    }

    private static Report type(Constraint constraint, Value value) {
        if (constraint instanceof Constraint.Absent) {
            return Report.when(
                    value.type().isPrimitive(),
                    Catalogue.CONSTRAINT_TYPE.at(
                            constraint.place().use(),
                            constraint.annotation(),
                            value.type(),
                            "it takes types that hold null"));
        }
        if (constraint instanceof Constraint.Size) {
            return onlyOn(SIZED, constraint, value, "CharSequence, Collection, Map and arrays");
        }
        if (constraint instanceof Constraint.Digits) {
            Set<Subject> exact = EnumSet.of(Subject.WHOLE, Subject.BIG_INTEGER, Subject.BIG_DECIMAL);
            exact.addAll(TEXTS);
            return onlyOn(
                    exact,
                    constraint,
                    value,
                    "byte, short, int, long, their wrappers, BigInteger, BigDecimal and CharSequence");
        }
        if (constraint instanceof Constraint.Time) {
            return onlyOn(
                    EnumSet.of(Subject.TIME),
                    constraint,
                    value,
                    "Date, Calendar, Instant, LocalDate, LocalDateTime, LocalTime, MonthDay, OffsetDateTime, "
                            + "OffsetTime, Year, YearMonth, ZonedDateTime, and the dates of java.time.chrono");
        }
        if (constraint instanceof Constraint.Flag) {
            return onlyOn(EnumSet.of(Subject.FLAG), constraint, value, "boolean and Boolean");
        }
        boolean isOfText = constraint instanceof Constraint.Pattern
                || constraint instanceof Constraint.Email
                || constraint instanceof Constraint.NotBlank;
        return isOfText ? onlyOn(TEXTS, constraint, value, "CharSequence") : Report.CLEAN;
    }

    /** Of the bounds, only those with a limit that is written as text are for text, too. */
    private static Report bound(Bound bound, Value value) {
        boolean isDecimal = bound.annotation().startsWith("Decimal");
        Set<Subject> taken = EnumSet.copyOf(NUMBERS);
        if (isDecimal) {
            taken.addAll(TEXTS);
        }
        String types = isDecimal ? NUMBER_TYPES.replace(" and", ",") + " and CharSequence" : NUMBER_TYPES;
        return onlyOn(taken, bound, value, types).and(limit(bound, value));
    }

    private static Report limit(Bound bound, Value value) {
        return Report.when(
                bound.origin().subject() == Subject.DECIMAL && !Decimals.fits(bound.limit(), value.primitive()),
                Catalogue.LIMIT_RANGE.at(bound.place(), bound.limit(), value.type()));
    }

    private static Report onlyOn(Set<Subject> subjects, Constraint constraint, Value value, String types) {
        return Report.when(
                !subjects.contains(constraint.origin().subject()),
                // Where a composed annotation is used: its parts suit other types.
                Catalogue.CONSTRAINT_TYPE.at(
                        constraint.place().use(), constraint.annotation(), value.type(), "it takes " + types));
    }

    private static Report digits(Constraint.Digits digits) {
        Origin origin = digits.origin();
        return Report.of(List.of(digits.integer(), digits.fraction()).stream()
                        .map(number -> Report.when(number < 0, Catalogue.SIZE_NEGATIVE.at(origin.place()))))
                .and(Report.when(
                        origin.subject() == Subject.WHOLE && digits.integer() == 0,
                        Catalogue.LIMIT_UNREACHABLE.at(
                                origin.place(), "integer", origin.annotation(), "each has a digit, 0 too")));
    }

    private static Report syntax(Constraint.Pattern pattern) {
        try {
            java.util.regex.Pattern.compile(pattern.regexp(), pattern.flags());
            return !pattern.mayBeJava()
                            && Translation.ofWhole(pattern.regexp(), pattern.flags())
                                    instanceof Translation.Refused refused
                    ? Report.of(Catalogue.PATTERN_REFUSED.at(pattern.place(), refused.index(), refused.reason()))
                    : Report.CLEAN;
        } catch (PatternSyntaxException e) {
            String reason = e.getDescription() + " at index " + e.getIndex();
            return Report.of(Catalogue.PATTERN_MALFORMED.at(pattern.place(), reason));
        }
    }
}
