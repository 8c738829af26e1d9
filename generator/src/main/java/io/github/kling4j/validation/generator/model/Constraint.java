package io.github.kling4j.validation.generator.model;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.diagnostic.Place;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A constraint on a single value. */
public sealed interface Constraint {

    /** Returns the origin of this constraint. */
    Origin origin();

    /** Calls the visitor's method for this kind of constraint. */
    <R> R accept(ConstraintVisitor<R> visitor);

    /**
     * Returns the default id of this constraint: the JSON Schema keyword if there is one; null if the constraint is not
     * enforced.
     */
    @Nullable
    String usualId();

    /** Returns the id of the violations of this constraint; empty if the constraint is not enforced. */
    default Optional<String> keyword() {
        return Optional.ofNullable(usualId()).map(usual -> origin().id() == null ? usual : origin().id());
    }

    /** Returns the simple name of the annotation of this constraint, for messages. */
    default String annotation() {
        return origin().annotation();
    }

    /** Returns the place of the annotation of this constraint. */
    default Place place() {
        return origin().place();
    }

    /**
     * The origin of a constraint, and the id and message of its violations.
     *
     * @param annotation the simple name of the annotation
     * @param subject the kind of the constrained value
     * @param place the place of the annotation
     * @param id the id of its violations; null for the default id
     * @param message the message of its violations; null for the default message, which shows the value
     */
    record Origin(
            String annotation,
            Subject subject,
            Place place,
            @Nullable String id,
            @Nullable String message) {

        /** Returns this origin at another place, such as that of a member of the annotation. */
        public Origin at(Place other) {
            return new Origin(annotation, subject, other, id, message);
        }
    }

    /** The value must be present: {@code required}. */
    record Required(Origin origin) implements Constraint {

        @Override
        public <R> R accept(ConstraintVisitor<R> visitor) {
            return visitor.required(this);
        }

        @Override
        public String usualId() {
            return "required";
        }
    }

    /** The value must be absent: {@code null}. */
    record Absent(Origin origin) implements Constraint {

        @Override
        public <R> R accept(ConstraintVisitor<R> visitor) {
            return visitor.absent(this);
        }

        @Override
        public String usualId() {
            return "null";
        }
    }

    /**
     * A bound on a number: {@code minimum}, {@code maximum}, {@code exclusiveMinimum} or {@code exclusiveMaximum}.
     *
     * @param isMinimum whether it is a lower bound
     * @param isExclusive whether the limit itself is invalid
     */
    record Bound(boolean isMinimum, boolean isExclusive, BigDecimal limit, Origin origin) implements Constraint {

        @Override
        public <R> R accept(ConstraintVisitor<R> visitor) {
            return visitor.bound(this);
        }

        @Override
        public String usualId() {
            String side = isMinimum ? "Minimum" : "Maximum";
            return isExclusive ? "exclusive" + side : side.toLowerCase(Locale.ROOT);
        }
    }

    /** A bound whose limit is not a number, so that the bound cannot be enforced. */
    record Malformed(String limit, Origin origin) implements Constraint {

        @Override
        public <R> R accept(ConstraintVisitor<R> visitor) {
            return visitor.malformed(this);
        }

        @Override
        public @Nullable String usualId() {
            return null;
        }
    }

    /**
     * A bound on the size of a text, list or map: {@code minLength}, {@code maxItems}, {@code minProperties} and
     * similar.
     *
     * @param isMinimum whether it is a lower bound
     * @param inUnits whether the length of a text is counted in UTF-16 units instead of code points
     */
    record Size(boolean isMinimum, int limit, boolean inUnits, Origin origin) implements Constraint {

        @Override
        public <R> R accept(ConstraintVisitor<R> visitor) {
            return visitor.size(this);
        }

        @Override
        public String usualId() {
            String counted = switch (origin.subject()) {
                case COLLECTION, ARRAY -> "Items";
                case MAP -> "Properties";
                default -> "Length";
            };
            return (isMinimum ? "min" : "max") + counted;
        }
    }

    /** The text must contain characters other than white space: {@code notBlank}. */
    record NotBlank(Origin origin) implements Constraint {

        @Override
        public <R> R accept(ConstraintVisitor<R> visitor) {
            return visitor.notBlank(this);
        }

        @Override
        public String usualId() {
            return "notBlank";
        }
    }

    /**
     * A bound on the number of digits: {@code digits}.
     *
     * @param integer the maximum number of digits before the decimal point
     * @param fraction the maximum number of digits after the decimal point
     */
    record Digits(int integer, int fraction, Origin origin) implements Constraint {

        @Override
        public <R> R accept(ConstraintVisitor<R> visitor) {
            return visitor.digits(this);
        }

        @Override
        public String usualId() {
            return "digits";
        }
    }

    /**
     * A regular expression that the entire text must match: {@code pattern}.
     *
     * @param mayBeJava whether the validator may evaluate the regular expression with {@code java.util.regex}
     */
    record Pattern(String regexp, int flags, boolean mayBeJava, Origin origin) implements Constraint {

        @Override
        public <R> R accept(ConstraintVisitor<R> visitor) {
            return visitor.pattern(this);
        }

        @Override
        public String usualId() {
            return "pattern";
        }
    }

    /** The text must be an e-mail address: {@code email}. */
    record Email(Origin origin) implements Constraint {

        @Override
        public <R> R accept(ConstraintVisitor<R> visitor) {
            return visitor.email(this);
        }

        @Override
        public String usualId() {
            return "email";
        }
    }

    /**
     * The point in time must be before or after the present: {@code past}, {@code futureOrPresent} and similar.
     *
     * @param isPast whether it must be before the present
     * @param orPresent whether it may be the present
     */
    record Time(boolean isPast, boolean orPresent, Origin origin) implements Constraint {

        @Override
        public <R> R accept(ConstraintVisitor<R> visitor) {
            return visitor.time(this);
        }

        @Override
        public String usualId() {
            return (isPast ? "past" : "future") + (orPresent ? "OrPresent" : "");
        }
    }

    /** The boolean must have a certain value: {@code assertTrue} or {@code assertFalse}. */
    record Flag(boolean expected, Origin origin) implements Constraint {

        @Override
        public <R> R accept(ConstraintVisitor<R> visitor) {
            return visitor.flag(this);
        }

        @Override
        public String usualId() {
            return expected ? "assertTrue" : "assertFalse";
        }
    }

    /** Constraints that are reported as a single violation, because of {@code @ReportAsSingleViolation}. */
    record AllOf(List<Constraint> parts, Origin origin) implements Constraint {

        /** Copies the list. */
        public AllOf {
            parts = List.copyOf(parts);
        }

        @Override
        public <R> R accept(ConstraintVisitor<R> visitor) {
            return visitor.allOf(this);
        }

        @Override
        public String usualId() {
            return idOf(origin.annotation());
        }
    }

    /**
     * A constraint that a {@code ConstraintValidator} checks.
     *
     * @param validator the class of the validator
     * @param value the type of the checked value, boxed
     * @param literal Java code that creates an instance of the annotation
     */
    record Custom(TypeName validator, TypeName value, CodeBlock literal, Origin origin) implements Constraint {

        @Override
        public <R> R accept(ConstraintVisitor<R> visitor) {
            return visitor.custom(this);
        }

        @Override
        public String usualId() {
            return idOf(origin.annotation());
        }
    }

    /**
     * A constraint that does not apply, or that cannot be enforced.
     *
     * @param detail the detail that the diagnostic shows, such as the names of groups
     */
    record Unenforced(Reason reason, String detail, Origin origin) implements Constraint {

        @Override
        public <R> R accept(ConstraintVisitor<R> visitor) {
            return visitor.unenforced(this);
        }

        @Override
        public @Nullable String usualId() {
            return null;
        }
    }

    /** The reason that a constraint is not enforced. */
    enum Reason {
        /** The constraint belongs only to groups other than the default group. */
        GROUP,
        /** The annotation defines the order of groups, or converts groups. */
        GROUPS,
        /** The constraint is one of {@code javax.validation}. */
        JAVAX,
        /** The constraint has no definition that the generator can enforce. */
        UNKNOWN,
        /** A {@code ConstraintValidator} checks the constraint, and the use of such validators is not enabled. */
        VALIDATOR,
        /** The message of the constraint contains a placeholder that cannot be replaced. */
        MESSAGE,
        /** The constraint applies to the content of a container, not to the value itself. */
        UNWRAPPED
    }

    /**
     * Returns the id of a constraint that is not a JSON Schema keyword: the name of the annotation, with the first
     * letter in lower case.
     */
    static String idOf(String annotation) {
        return annotation.substring(0, 1).toLowerCase(Locale.ROOT) + annotation.substring(1);
    }
}
