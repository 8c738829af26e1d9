package io.github.kling4j.validation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how the constraints on a model's properties are enforced, where the usual way does not suit. On a package, it
 * speaks of all types in it. The nearest one counts: that on the type which declares the property, on a type around it,
 * then on its package.
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

    /** Returns what {@code @Size} counts in a text. */
    Length length() default Length.CODE_POINTS;

    /**
     * Returns whether a {@code @Pattern} that cannot be compiled to linear time runs on {@code java.util.regex}. Its
     * time may grow exponentially with the length of a text, and each match allocates memory.
     */
    boolean javaPatterns() default false;

    /**
     * Returns whether constraints of your own are checked by their {@code ConstraintValidator}: a public class, or one
     * of the model's package, with a constructor that takes nothing. Each check allocates memory, and needs the classes
     * of Jakarta Validation at run time.
     */
    boolean constraintValidators() default false;

    /** What counts as one character of a text. */
    enum Length {
        /** Code points, as JSON Schema counts: {@code 😀} is one. */
        CODE_POINTS,
        /** Units of UTF-16, as {@link String#length} counts: {@code 😀} is two. */
        UTF_16_UNITS
    }
}
