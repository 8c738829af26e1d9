package io.github.kling4j.validation.jakarta;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.spi.ValidationProvider;
import java.util.List;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Creates factories in the same ways as programs. */
final class Providers {

    private Providers() {}

    /** Returns a factory of Hibernate Validator. */
    static ValidatorFactory hibernate() {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory();
    }

    /** Returns the factory of the default provider, with these providers on the class path in this order. */
    static ValidatorFactory first(ValidationProvider<?>... providers) {
        return Validation.byDefaultProvider()
                .providerResolver(() -> List.of(providers))
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory();
    }
}
