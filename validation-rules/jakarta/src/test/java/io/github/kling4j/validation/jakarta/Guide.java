package io.github.kling4j.validation.jakarta;

import io.github.kling4j.validation.jakarta.shop.Order;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;

/** The code of the guide. */
final class Guide {

    private Guide() {}

    // guide
    static Validator validator() {
        return Validation.byProvider(GeneratedValidationProvider.class)
                .configure()
                .buildValidatorFactory()
                .getValidator();
    }
    // end

    // guide
    static Validator decorated(Validator other) {
        return JakartaValidators.around(other);
    }
    // end

    // guide
    static void print(Validator validator, Order order) {
        for (ConstraintViolation<Order> violation : validator.validate(order)) {
            System.out.println(violation.getPropertyPath() + " " + violation.getMessage());
            System.out.println(JakartaValidators.toViolation(violation));
        }
    }
    // end
}
