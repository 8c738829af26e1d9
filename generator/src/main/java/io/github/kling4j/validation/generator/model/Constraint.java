package io.github.kling4j.validation.generator.model;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.diagnostic.Place;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an annotation says of a single value. */
public sealed interface Constraint {

    /** Returns where it comes from. */
    Origin origin();

    /** Returns what a visitor says of this kind of constraint. */
    <R> R accept(ConstraintVisitor<R> visitor);

    /** Returns its usual id: the JSON Schema keyword where there is one; null where it is not enforced. */
    @Nullable
    String usualId();

    /** Returns the id under which a violation is reported; nothing where it is not enforced. */
    default Optional<String> keyword() {
        return Optional.ofNullable(usualId()).map(usual -> origin().id() == null ? usual : origin().id());
    }

    /** Returns the name of the annotation that says it, for messages to the author. */
    default String annotation() {
        return origin().annotation();
    }

    /** Returns where it is written. */
    default Place place() {
        return origin().place();
    }

    /**
     * Where a constraint comes from, and how it is reported.
     *
     * @param annotation the simple name of the annotation that says it
     * @param subject what it stands on
     * @param place where it is written
     * @param id the id of its violations; null for the usual one
     * @param message the text of its violations; null for one that tells the value
     */
    record Origin(
            String annotation,
            Subject subject,
            Place place,
            @Nullable String id,
            @Nullable String message) {

        /** Returns the same at another place, such as that of one value in the annotation. */
        public Origin at(Place other) {
            return new Origin(annotation, subject, other, id, message);
        }
    }

    /** The value must be there: {@code required}. */
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

    /** The value must not be there: {@code null}. */
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
     * @param isExclusive whether the limit itself is outside
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

    /** A bound whose limit is no number, and which cannot be enforced. */
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
     * A bound on how much a text, a list or a map holds: {@code minLength}, {@code maxItems}, {@code minProperties}
     * and their like.
     *
     * @param isMinimum whether it is a lower bound
     * @param inUnits whether units of UTF-16 are counted in a text, not code points
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

    /** A text that holds more than white space: {@code notBlank}. */
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
     * A number of digits before and after the decimal point: {@code digits}.
     *
     * @param integer at most so many before
     * @param fraction at most so many after
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
     * A regular expression that the whole text matches: {@code pattern}.
     *
     * @param mayBeJava whether it may run on {@code java.util.regex}
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

    /** An e-mail address: {@code email}. */
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
     * A point in time before or after the present: {@code past}, {@code futureOrPresent} and their like.
     *
     * @param isPast whether it is before the present
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

    /** A boolean that is one of the two: {@code assertTrue} or {@code assertFalse}. */
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

    /** Constraints that must all hold and are reported as one, as {@code @ReportAsSingleViolation} has it. */
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
     * @param validator its class
     * @param value the type of what it checks, boxed
     * @param literal an expression of the annotation
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
     * @param detail what the diagnostic tells
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

    /** Why a constraint is not enforced. */
    enum Reason {
        /** It belongs to groups other than the default one. */
        GROUP,
        /** It says in which order groups are checked, or which one is checked inside. */
        GROUPS,
        /** It is of {@code javax.validation}. */
        JAVAX,
        /** Nothing tells how to check it. */
        UNKNOWN,
        /** A validator checks it, and the author did not ask for that. */
        VALIDATOR,
        /** Its message holds something that cannot be replaced. */
        MESSAGE,
        /** It speaks of what a container holds, not of the value itself. */
        UNWRAPPED
    }

    /** Returns the id of a constraint without a keyword: the name of its annotation, with a small first letter. */
    static String idOf(String annotation) {
        return annotation.substring(0, 1).toLowerCase(Locale.ROOT) + annotation.substring(1);
    }
}
