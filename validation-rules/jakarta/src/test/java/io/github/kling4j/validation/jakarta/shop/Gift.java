package io.github.kling4j.validation.jakarta.shop;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.jspecify.annotations.Nullable;

/** A subtype of a model that adds constraints and is not a model itself. */
@Gift.Wrapped
public class Gift extends Order {

    @NotNull
    public @Nullable String ribbon;

    @Valid
    public final Line extra;

    public Gift(Line extra) {
        this.extra = extra;
    }

    @Override
    @NotNull
    public @Nullable String getMail() {
        return super.getMail();
    }

    /** A constraint on a type. */
    @Constraint(validatedBy = Wrapped.Check.class)
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Wrapped {

        String message() default "must be wrapped";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        /** Always reports a violation. */
        final class Check implements ConstraintValidator<Wrapped, Gift> {

            public Check() {}

            @Override
            public boolean isValid(Gift gift, ConstraintValidatorContext context) {
                return false;
            }
        }
    }
}
