package io.github.kling4j.validation.generator.write;

import static io.github.kling4j.validation.generator.write.Runtime.CURRENT_TIME;
import static io.github.kling4j.validation.generator.write.Runtime.CUSTOM_CONSTRAINT;
import static io.github.kling4j.validation.generator.write.Runtime.TEXT_CONSTRAINTS;
import static io.github.kling4j.validation.generator.write.Runtime.VIOLATIONS;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import io.github.kling4j.validation.generator.code.PatternLiteral;
import io.github.kling4j.validation.generator.code.TextLiteral;
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
import io.github.kling4j.validation.generator.model.Constraint.Pattern;
import io.github.kling4j.validation.generator.model.Constraint.Required;
import io.github.kling4j.validation.generator.model.Constraint.Size;
import io.github.kling4j.validation.generator.model.Constraint.Time;
import io.github.kling4j.validation.generator.model.Constraint.Unenforced;
import io.github.kling4j.validation.generator.model.ConstraintVisitor;
import io.github.kling4j.validation.generator.model.Subject;
import io.github.kling4j.validation.generator.model.Value;
import io.github.kling4j.validation.generator.regex.FixedSequence;
import io.github.kling4j.validation.generator.regex.Translation;
import java.math.BigDecimal;
import java.util.Optional;

/** Generates, for each kind of constraint, the condition of a violation and its message. */
final class ConstraintTests implements ConstraintVisitor<Optional<ConstraintTests.Test>> {

    private final ValidatorType type;
    private final Value value;
    private final String held;
    private final String variable;
    private final String name;

    /**
     * Creates a generator for one value.
     *
     * @param held the variable for the value
     * @param variable the same variable; for a {@code CharSequence}, the variable for its string
     * @param name the prefix of constants
     */
    ConstraintTests(ValidatorType type, Value value, String held, String variable, String name) {
        this.type = type;
        this.value = value;
        this.held = held;
        this.variable = variable;
        this.name = name;
    }

    /**
     * The condition and the message of a violation.
     *
     * @param isBroken the Java condition that is true if the constraint is violated
     * @param message the Java expression of the message
     */
    record Test(CodeBlock isBroken, CodeBlock message) {}

    /** Returns the test of a constraint on a value that is not null; empty if all such values satisfy it. */
    Optional<Test> of(Constraint constraint) {
        return constraint.accept(this);
    }

    /** Returns no test, because the presence of the value is tested before. */
    @Override
    public Optional<Test> required(Required required) {
        return Optional.empty();
    }

    @Override
    public Optional<Test> absent(Absent absent) {
        return test(CodeBlock.of("true"), CodeBlock.of("$S", "must be absent"));
    }

    @Override
    public Optional<Test> bound(Bound bound) {
        CodeBlock isBroken = BoundWriter.isBroken(
                bound, value, variable, limit -> type.constant(name + "_" + bound.usualId(), BigDecimal.class, limit));
        return test(isBroken, withValue(BoundWriter.demand(bound)));
    }

    /** Returns no test, because a malformed constraint is an error in the model, and such a model has no validator. */
    @Override
    public Optional<Test> malformed(Malformed malformed) {
        return Optional.empty();
    }

    @Override
    public Optional<Test> notBlank(NotBlank notBlank) {
        return test(CodeBlock.of("$L.isBlank()", variable), CodeBlock.of("$S", "is blank"));
    }

    @Override
    public Optional<Test> digits(Digits digits) {
        return DigitsWriter.isBroken(digits, variable)
                .map(isBroken -> new Test(isBroken, withValue(DigitsWriter.demand(digits))));
    }

    @Override
    public Optional<Test> pattern(Pattern pattern) {
        return test(isBroken(pattern), withValue("; must match " + pattern.regexp()));
    }

    @Override
    public Optional<Test> email(Email email) {
        return test(
                CodeBlock.of("!$T.isEmail($L)", TEXT_CONSTRAINTS, variable), withValue("; must be an e-mail address"));
    }

    @Override
    public Optional<Test> flag(Flag flag) {
        return test(
                CodeBlock.of(flag.expected() ? "!$L" : "$L", variable),
                CodeBlock.of("$S", "is %s; must be %s".formatted(!flag.expected(), flag.expected())));
    }

    @Override
    public Optional<Test> allOf(AllOf all) {
        return all.parts().stream()
                .flatMap(part -> of(part).stream())
                .map(test -> CodeBlock.of("$L", test.isBroken()))
                .reduce((one, other) -> CodeBlock.of("$L || $L", one, other))
                .map(isBroken -> new Test(isBroken, withValue("; must be " + demanded(all))));
    }

    @Override
    public Optional<Test> custom(Custom custom) {
        return test(CodeBlock.of("!$L.validate($L).isEmpty()", constant(custom), held), withValue(""));
    }

    /**
     * Returns no test, because the constraint is not enforced. The processor reports this to the author of the model.
     */
    @Override
    public Optional<Test> unenforced(Unenforced unenforced) {
        return Optional.empty();
    }

    private static Optional<Test> test(CodeBlock isBroken, CodeBlock message) {
        return Optional.of(new Test(isBroken, message));
    }

    private static String demanded(AllOf all) {
        return all.parts().stream().anyMatch(Email.class::isInstance)
                ? "an e-mail address"
                : "a valid " + all.annotation();
    }

    @Override
    public Optional<Test> size(Size size) {
        if (size.isMinimum() && size.limit() == 0) {
            return Optional.empty();
        }
        Subject subject = size.origin().subject();
        boolean countsCodePoints = subject.isText() && !size.inUnits();
        CodeBlock amount = switch (subject) {
            case TEXT, CHARACTERS ->
                countsCodePoints
                        ? CodeBlock.of("$1L.codePointCount(0, $1L.length())", variable)
                        : CodeBlock.of("$L.length()", variable);
            case ARRAY -> CodeBlock.of("$L.length", variable);
            default -> CodeBlock.of("$L.size()", variable);
        };
        String counted = switch (subject) {
            case TEXT, CHARACTERS -> "length is ";
            case MAP -> "number of properties is ";
            default -> "number of items is ";
        };
        // A text has at most as many code points as UTF-16 units, so code points are counted only if the units exceed
        // the limit.
        CodeBlock early = countsCodePoints && !size.isMinimum()
                ? CodeBlock.of("$L.length() > $L && ", variable, size.limit())
                : CodeBlock.of("");
        CodeBlock isBroken = CodeBlock.of("$L$L $L $L", early, amount, size.isMinimum() ? "<" : ">", size.limit());
        String demand = (size.isMinimum() ? "; must be at least " : "; must be at most ") + size.limit();
        return Optional.of(new Test(isBroken, CodeBlock.of("$S + $L + $S", counted, amount, demand)));
    }

    private CodeBlock isBroken(Pattern pattern) {
        Translation translation = Translation.ofWhole(pattern.regexp(), pattern.flags());
        if (translation instanceof Translation.Refused) {
            CodeBlock compiled = CodeBlock.of(
                    "$1T.compile($2L, $3L)",
                    java.util.regex.Pattern.class,
                    TextLiteral.of(pattern.regexp()),
                    pattern.flags());
            String constant = type.constant(name + "_pattern", java.util.regex.Pattern.class, compiled);
            return CodeBlock.of("!$T.matches($L, $L)", TEXT_CONSTRAINTS, constant, variable);
        }
        return FixedSequence.ofWhole(pattern.regexp(), pattern.flags())
                .map(fixed -> CodeBlock.of("!$L($L)", FixedPatternWriter.write(fixed, type, name), variable))
                .orElseGet(() -> {
                    String constant =
                            type.constant(name + "_pattern", PatternLiteral.TYPE, PatternLiteral.of(translation));
                    return CodeBlock.of("!$L.isFoundIn($L)", constant, variable);
                });
    }

    @Override
    public Optional<Test> time(Time time) {
        String broken = (time.isPast() ? ">" : "<") + (time.orPresent() ? "" : "=");
        String demand =
                "must be in the " + (time.isPast() ? "past" : "future") + (time.orPresent() ? ", or the present" : "");
        CodeBlock isBroken = CodeBlock.of("$T.compare($L) $L 0", CURRENT_TIME, variable, broken);
        // The text of a Date depends on the default time zone, and the text of a Calendar is very long.
        return test(
                isBroken,
                value.type().toString().startsWith("java.time.")
                        ? withValue("; " + demand)
                        : CodeBlock.of("$S", demand));
    }

    /** Adds the constant for a constraint with a {@code ConstraintValidator}, and returns the name of the constant. */
    String constant(Custom custom) {
        return type.constant(
                name + "_" + custom.usualId(),
                ParameterizedTypeName.get(CUSTOM_CONSTRAINT, custom.value()),
                CodeBlock.of(
                        "$T.of($>$>\n$S,\n$L,\nnew $T(),\n$L)$<$<",
                        CUSTOM_CONSTRAINT,
                        custom.keyword().orElseThrow(),
                        TextLiteral.of(message(custom)),
                        custom.validator(),
                        custom.literal()));
    }

    private static String message(Custom custom) {
        String message = custom.origin().message();
        return message == null ? "violates @" + custom.annotation() : message;
    }

    /** Returns the Java expression of a message with the value, followed by the demand. */
    private CodeBlock withValue(String demand) {
        CodeBlock shown = switch (subject()) {
            case TEXT, CHARACTERS -> CodeBlock.of("$T.quoted($L)", VIOLATIONS, variable);
            case DECIMAL -> CodeBlock.of("$T.shown($L)", VIOLATIONS, variable);
            default -> CodeBlock.of("$L", variable);
        };
        return CodeBlock.of("$S + $L + $L", "is ", shown, TextLiteral.of(demand));
    }

    private Subject subject() {
        return value.constraints().get(0).origin().subject();
    }
}
