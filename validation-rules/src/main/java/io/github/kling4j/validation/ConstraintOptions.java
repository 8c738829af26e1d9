package io.github.kling4j.validation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Configures how generated validators check the constraints on the properties of a model. On a package, this annotation
 * applies to all types in the package. The nearest annotation applies: the one on the type that declares the property,
 * then the one on an enclosing type, then the one on its package.
 *
 * <pre>{@code
 * @GenerateValidator
 * @ConstraintOptions(length = ConstraintOptions.Length.UTF_16_UNITS)
 * record Note(@Size(max = 280) String text) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface ConstraintOptions {

    /** Returns the unit in which {@code @Size} measures a text. */
    Length length() default Length.CODE_POINTS;

    /**
     * Returns whether a {@code @Pattern} that cannot be compiled to a linear-time automaton runs on
     * {@code java.util.regex}. The time of a match may then grow exponentially with the length of the text, and each
     * match allocates memory.
     */
    boolean javaPatterns() default false;

    /**
     * Returns whether the {@code ConstraintValidator} of a custom constraint checks this constraint. The
     * {@code ConstraintValidator} must be a public class, or a class in the model's package, and have a constructor
     * without parameters. Each check allocates memory and needs the classes of Jakarta Validation at run time.
     */
    boolean constraintValidators() default false;

    /** The unit of the length of a text. */
    enum Length {
        /** Code points, as in JSON Schema: {@code 😀} counts as one. */
        CODE_POINTS,
        /** UTF-16 code units, as in {@link String#length}: {@code 😀} counts as two. */
        UTF_16_UNITS
    }
}
