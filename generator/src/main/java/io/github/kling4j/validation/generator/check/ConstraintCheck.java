package io.github.kling4j.validation.generator.check;

import io.github.kling4j.validation.generator.diagnostic.Catalogue;
import io.github.kling4j.validation.generator.diagnostic.Report;
import io.github.kling4j.validation.generator.model.Constraint;
import io.github.kling4j.validation.generator.model.Constraint.Absent;
import io.github.kling4j.validation.generator.model.Constraint.AllOf;
import io.github.kling4j.validation.generator.model.Constraint.Bound;
import io.github.kling4j.validation.generator.model.Constraint.Custom;
import io.github.kling4j.validation.generator.model.Constraint.Digits;
import io.github.kling4j.validation.generator.model.Constraint.Email;
import io.github.kling4j.validation.generator.model.Constraint.Flag;
import io.github.kling4j.validation.generator.model.Constraint.Malformed;
import io.github.kling4j.validation.generator.model.Constraint.NotBlank;
import io.github.kling4j.validation.generator.model.Constraint.Origin;
import io.github.kling4j.validation.generator.model.Constraint.Pattern;
import io.github.kling4j.validation.generator.model.Constraint.Required;
import io.github.kling4j.validation.generator.model.Constraint.Size;
import io.github.kling4j.validation.generator.model.Constraint.Time;
import io.github.kling4j.validation.generator.model.Constraint.Unenforced;
import io.github.kling4j.validation.generator.model.ConstraintVisitor;
import io.github.kling4j.validation.generator.model.Subject;
import io.github.kling4j.validation.generator.model.Value;
import io.github.kling4j.validation.generator.regex.Translation;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/**
 * Checks that the constraints of a value, and of the values in it, apply to the types of these values.
 *
 * @param value the constrained value
 */
record ConstraintCheck(Value value) implements ConstraintVisitor<Report> {

    private static final Set<Subject> NUMBERS =
            EnumSet.of(Subject.WHOLE, Subject.DECIMAL, Subject.BIG_INTEGER, Subject.BIG_DECIMAL);
    private static final String NUMBER_TYPES =
            "byte, short, int, long, float, double, their wrappers, BigInteger and BigDecimal";
    private static final Set<Subject> TEXTS = EnumSet.of(Subject.TEXT, Subject.CHARACTERS);
    private static final Set<Subject> DIGITS =
            EnumSet.of(Subject.WHOLE, Subject.BIG_INTEGER, Subject.BIG_DECIMAL, Subject.TEXT, Subject.CHARACTERS);
    private static final Set<Subject> SIZED =
            EnumSet.of(Subject.TEXT, Subject.CHARACTERS, Subject.COLLECTION, Subject.MAP, Subject.ARRAY);

    static Report of(Value value) {
        ConstraintCheck check = new ConstraintCheck(value);
        Report own = Report.of(value.constraints().stream().map(constraint -> constraint.accept(check)))
                .and(ContraryLimits.of(value));
        return Report.of(Stream.of(
                own,
                value.key().map(ConstraintCheck::of).orElse(Report.CLEAN),
                value.isContainer() ? of(value.item()) : Report.CLEAN,
                Report.of(value.parts().stream().map(part -> of(part.value())))));
    }

    @Override
    public Report required(Required required) {
        return Report.CLEAN;
    }

    @Override
    public Report absent(Absent absent) {
        return type(!value.type().isPrimitive(), absent, "types that can be null");
    }

    /** Checks a bound. Every bound applies to numbers. {@code DecimalMin} and {@code DecimalMax} also apply to text. */
    @Override
    public Report bound(Bound bound) {
        boolean isDecimal = bound.annotation().startsWith("Decimal");
        Set<Subject> taken = EnumSet.copyOf(NUMBERS);
        if (isDecimal) {
            taken.addAll(TEXTS);
        }
        String types = isDecimal ? NUMBER_TYPES.replace(" and", ",") + " and CharSequence" : NUMBER_TYPES;
        return type(taken, bound, types)
                .and(Report.when(
                        bound.origin().subject() == Subject.DECIMAL && !Decimals.fits(bound.limit(), value.primitive()),
                        Catalogue.LIMIT_RANGE.at(bound.place(), bound.limit(), value.type())));
    }

    @Override
    public Report malformed(Malformed malformed) {
        return Report.of(Catalogue.LIMIT_MALFORMED.at(malformed.place(), malformed.limit()));
    }

    @Override
    public Report size(Size size) {
        return type(SIZED, size, "CharSequence, Collection, Map and arrays");
    }

    @Override
    public Report notBlank(NotBlank notBlank) {
        return type(TEXTS, notBlank, "CharSequence");
    }

    @Override
    public Report digits(Digits digits) {
        Origin origin = digits.origin();
        return type(DIGITS, digits, "byte, short, int, long, their wrappers, BigInteger, BigDecimal and CharSequence")
                .and(Report.of(List.of(digits.integer(), digits.fraction()).stream()
                        .map(number -> Report.when(number < 0, Catalogue.SIZE_NEGATIVE.at(origin.place())))))
                .and(Report.when(
                        origin.subject() == Subject.WHOLE && digits.integer() == 0,
                        Catalogue.LIMIT_UNREACHABLE.at(
                                origin.place(),
                                "integer",
                                origin.annotation(),
                                "each integer has at least one digit")));
    }

    @Override
    public Report pattern(Pattern pattern) {
        return type(TEXTS, pattern, "CharSequence").and(syntax(pattern));
    }

    @Override
    public Report email(Email email) {
        return type(TEXTS, email, "CharSequence");
    }

    @Override
    public Report time(Time time) {
        return type(
                EnumSet.of(Subject.TIME),
                time,
                "Date, Calendar, Instant, LocalDate, LocalDateTime, LocalTime, MonthDay, OffsetDateTime, "
                        + "OffsetTime, Year, YearMonth, ZonedDateTime, and the dates of java.time.chrono");
    }

    @Override
    public Report flag(Flag flag) {
        return type(EnumSet.of(Subject.FLAG), flag, "boolean and Boolean");
    }

    @Override
    public Report allOf(AllOf all) {
        return Report.of(all.parts().stream().map(part -> part.accept(this)));
    }

    /** Returns an empty report, because the custom validator was chosen by the type of the value. */
    @Override
    public Report custom(Custom custom) {
        return Report.CLEAN;
    }

    @Override
    public Report unenforced(Unenforced unenforced) {
        return Report.of(UnenforcedConstraint.of(unenforced));
    }

    private Report type(Set<Subject> subjects, Constraint constraint, String types) {
        return type(subjects.contains(constraint.origin().subject()), constraint, types);
    }

    private Report type(boolean isTaken, Constraint constraint, String types) {
        return Report.when(
                !isTaken,
                // A composed annotation is reported at its use, because its parts may apply to other types.
                Catalogue.CONSTRAINT_TYPE.at(
                        constraint.place().use(), constraint.annotation(), value.type(), "it applies to " + types));
    }

    private static Report syntax(Pattern pattern) {
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
