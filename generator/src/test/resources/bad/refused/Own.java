import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.OverridesAttribute;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Has a validator class. */
@Constraint(validatedBy = OddValidator.class)
@interface Odd {
    String message() default "must be odd";
    Class<?>[] groups() default {};
    Class<? extends Payload>[] payload() default {};
}

class OddValidator implements ConstraintValidator<Odd, Integer> {
    @Override
    public boolean isValid(Integer value, ConstraintValidatorContext context) {
        return value % 2 != 0;
    }
}

/** Has neither a validator nor parts. */
@Constraint(validatedBy = {})
@interface Nothing {
    String message() default "";
    Class<?>[] groups() default {};
    Class<? extends Payload>[] payload() default {};
}

/** Composed of itself. */
@Ring
@Constraint(validatedBy = {})
@interface Circle {
    String message() default "";
    Class<?>[] groups() default {};
    Class<? extends Payload>[] payload() default {};
}

/** Composed of itself. */
@Circle
@Constraint(validatedBy = {})
@interface Ring {
    String message() default "";
    Class<?>[] groups() default {};
    Class<? extends Payload>[] payload() default {};
}

/** Overrides members that its parts do not have. */
@Min(1)
@Constraint(validatedBy = {})
@interface Astray {
    @OverridesAttribute(constraint = Max.class, name = "value") long most() default 3;
    String message() default "";
    Class<?>[] groups() default {};
    Class<? extends Payload>[] payload() default {};
}

/** Its parts do not apply to the type. */
@Max(3)
@Constraint(validatedBy = {})
@interface Named {
    String value();
    String message() default "";
    Class<?>[] groups() default {};
    Class<? extends Payload>[] payload() default {};
}

/** Its parts contradict each other, and the pattern of one is supported by Java only. */
@Size(min = 5)
@Size(max = 3)
@Pattern(regexp = "a(?!b)")
@Constraint(validatedBy = {})
@interface Strong {
    String message() default "";
    Class<?>[] groups() default {};
    Class<? extends Payload>[] payload() default {};
}
