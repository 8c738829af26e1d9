package io.github.kling4j.validation.jakarta;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.spi.ValidationProvider;
import java.util.List;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Factories as programs make them. */
final class Providers {

    private Providers() {}

    /** Returns Hibernate Validator alone. */
    static ValidatorFactory hibernate() {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory();
    }

    /** Returns the default provider where these providers are on the class path, in this order. */
    static ValidatorFactory first(ValidationProvider<?>... providers) {
        return Validation.byDefaultProvider()
                .providerResolver(() -> List.of(providers))
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory();
    }
}
