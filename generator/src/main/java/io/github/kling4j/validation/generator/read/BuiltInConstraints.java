package io.github.kling4j.validation.generator.read;

import io.github.kling4j.validation.generator.model.Constraint;
import io.github.kling4j.validation.generator.model.Constraint.Bound;
import io.github.kling4j.validation.generator.model.Constraint.Digits;
import io.github.kling4j.validation.generator.model.Constraint.Email;
import io.github.kling4j.validation.generator.model.Constraint.Malformed;
import io.github.kling4j.validation.generator.model.Constraint.Origin;
import io.github.kling4j.validation.generator.model.Constraint.Pattern;
import io.github.kling4j.validation.generator.model.Constraint.Required;
import io.github.kling4j.validation.generator.model.Constraint.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the constraints that Jakarta Validation defines. */
final class BuiltInConstraints {

    private static final Set<String> NAMES = Set.of(
            "AssertFalse",
            "AssertTrue",
            "DecimalMax",
            "DecimalMin",
            "Digits",
            "Email",
            "Future",
            "FutureOrPresent",
            "Max",
            "Min",
            "Negative",
            "NegativeOrZero",
            "NotBlank",
            "NotEmpty",
            "NotNull",
            "Null",
            "Past",
            "PastOrPresent",
            "Pattern",
            "Positive",
            "PositiveOrZero",
            "Size");

    private BuiltInConstraints() {}

    static boolean isAmong(ConstraintUse use) {
        return use.name().startsWith(Names.CONSTRAINTS) && NAMES.contains(use.simpleName());
    }

    static Stream<Constraint> read(ConstraintUse use, Origin origin, ConstraintSwitches switches) {
        String name = use.simpleName();
        return switch (name) {
            case "NotNull" -> Stream.of(new Required(origin));
            case "Null" -> Stream.of(new Constraint.Absent(origin));
            case "NotEmpty" -> Stream.of(new Required(origin), new Size(true, 1, switches.inUnits(), origin));
            case "NotBlank" -> Stream.of(new Required(origin), new Constraint.NotBlank(origin));
            case "Size" -> sizes(use, origin, switches);
            case "Min", "Max" ->
                Stream.of(new Bound(name.equals("Min"), false, limit(use), origin.at(use.place("value"))));
            case "DecimalMin", "DecimalMax" -> Stream.of(decimal(use, origin.at(use.place("value"))));
            case "Positive" -> Stream.of(new Bound(true, true, BigDecimal.ZERO, origin));
            case "PositiveOrZero" -> Stream.of(new Bound(true, false, BigDecimal.ZERO, origin));
            case "Negative" -> Stream.of(new Bound(false, true, BigDecimal.ZERO, origin));
            case "NegativeOrZero" -> Stream.of(new Bound(false, false, BigDecimal.ZERO, origin));
            case "Digits" -> Stream.of(new Digits(use.number("integer", 0), use.number("fraction", 0), origin));
            case "Pattern" -> Stream.of(pattern(use, origin.at(use.place("regexp")), switches));
            case "Email" -> email(use, origin, switches);
            case "Past" -> Stream.of(new Constraint.Time(true, false, origin));
            case "PastOrPresent" -> Stream.of(new Constraint.Time(true, true, origin));
            case "Future" -> Stream.of(new Constraint.Time(false, false, origin));
            case "FutureOrPresent" -> Stream.of(new Constraint.Time(false, true, origin));
            case "AssertTrue" -> Stream.of(new Constraint.Flag(true, origin));
            case "AssertFalse" -> Stream.of(new Constraint.Flag(false, origin));
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Stream<Constraint> sizes(ConstraintUse use, Origin origin, ConstraintSwitches switches) {
        List<Constraint> sizes = new ArrayList<>();
        int min = use.number("min", 0);
        int max = use.number("max", Integer.MAX_VALUE);
        // Without limits, a minimum of 0 is kept, so that a value without a size is reported.
        if (min != 0 || max == Integer.MAX_VALUE) {
            sizes.add(new Size(true, min, switches.inUnits(), origin.at(use.place("min"))));
        }
        if (max < Integer.MAX_VALUE) {
            sizes.add(new Size(false, max, switches.inUnits(), origin.at(use.place("max"))));
        }
        return sizes.stream();
    }

    private static Constraint decimal(ConstraintUse use, Origin origin) {
        try {
            boolean isMinimum = use.simpleName().equals("DecimalMin");
            return new Bound(isMinimum, !(boolean) use.value("inclusive", true), limit(use), origin);
        } catch (NumberFormatException e) {
            return new Malformed(use.text("value"), origin);
        }
    }

    private static BigDecimal limit(ConstraintUse use) {
        return new BigDecimal(use.text("value"));
    }

    private static Pattern pattern(ConstraintUse use, Origin origin, ConstraintSwitches switches) {
        return new Pattern(use.text("regexp"), flags(use), switches.javaPatterns(), origin);
    }

    /**
     * Returns the e-mail constraint, combined with the additional pattern of the annotation if there is one. A
     * violation of either has the id {@code email}.
     */
    private static Stream<Constraint> email(ConstraintUse use, Origin origin, ConstraintSwitches switches) {
        Constraint email = new Email(origin);
        boolean hasPattern = use.writes("regexp") && !use.text("regexp").equals(".*")
                || use.constants("flags").findAny().isPresent();
        Origin ofPattern = new Origin(
                origin.annotation(), origin.subject(), use.place("regexp"), email.usualId(), origin.message());
        return hasPattern
                ? Stream.of(new Constraint.AllOf(List.of(email, pattern(use, ofPattern, switches)), origin))
                : Stream.of(email);
    }

    /** Returns the flags of an annotation as flags of {@link java.util.regex.Pattern}, which have the same names. */
    private static int flags(ConstraintUse use) {
        return use.constants("flags")
                .mapToInt(flag -> switch (flag) {
                    case "UNIX_LINES" -> java.util.regex.Pattern.UNIX_LINES;
                    case "CASE_INSENSITIVE" -> java.util.regex.Pattern.CASE_INSENSITIVE;
                    case "COMMENTS" -> java.util.regex.Pattern.COMMENTS;
                    case "MULTILINE" -> java.util.regex.Pattern.MULTILINE;
                    case "DOTALL" -> java.util.regex.Pattern.DOTALL;
                    case "UNICODE_CASE" -> java.util.regex.Pattern.UNICODE_CASE;
                    default -> java.util.regex.Pattern.CANON_EQ;
                })
                .reduce(0, (all, flag) -> all | flag);
    }
}
