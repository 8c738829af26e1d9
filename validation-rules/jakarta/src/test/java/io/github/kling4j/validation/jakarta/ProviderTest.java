package io.github.kling4j.validation.jakarta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.kling4j.validation.Violation;
import io.github.kling4j.validation.jakarta.shop.Desk;
import io.github.kling4j.validation.jakarta.shop.Envelope;
import io.github.kling4j.validation.jakarta.shop.Line;
import io.github.kling4j.validation.jakarta.shop.Order;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorFactory;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ways to find the provider. */
class ProviderTest {

    private static final Line DEAR = new Line(1, 2);

    @Test
    void the_provider_is_found_by_name() {
        try (ValidatorFactory factory = Validation.byProvider(GeneratedValidationProvider.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            assertRuns(factory);
        }
    }

    @Test
    void the_provider_is_the_default_if_it_comes_first() {
        try (ValidatorFactory factory = Providers.first(new GeneratedValidationProvider(), new HibernateValidator())) {
            assertRuns(factory);
        }
    }

    @Test
    void the_provider_is_not_the_default_if_another_comes_first() {
        try (ValidatorFactory factory = Providers.first(new HibernateValidator(), new GeneratedValidationProvider())) {
            assertThat(factory.getValidator().validate(DEAR)).isEmpty();
        }
    }

    @Test
    void the_provider_is_the_default_if_validation_xml_names_it(@TempDir Path folder) throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("META-INF")).resolve("validation.xml"), """
                <validation-config xmlns="https://jakarta.ee/xml/ns/validation/configuration" version="3.1">
                  <default-provider>io.github.kling4j.validation.jakarta.GeneratedValidationProvider</default-provider>
                </validation-config>
                """);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            try (ValidatorFactory factory =
                    Providers.first(new HibernateValidator(), new GeneratedValidationProvider())) {
                assertRuns(factory);
            }
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static void assertRuns(ValidatorFactory factory) {
        assertThat(factory.getValidator().validate(DEAR))
                .extracting(violation -> violation.unwrap(Violation.class).rule())
                .containsExactly("discount-small");
        assertThat(factory.getValidator().validate(new Envelope())).hasSize(1);
        assertThat(factory.unwrap(HibernateValidatorFactory.class)).isNotNull();
    }

    @Test
    void the_clock_is_that_of_the_factory_or_of_the_context() {
        Clock past = Clock.fixed(Instant.parse("2020-01-01T00:00:00Z"), ZoneOffset.UTC);
        Clock future = Clock.fixed(Instant.parse("2040-01-01T00:00:00Z"), ZoneOffset.UTC);
        Order order = new Order().setCustomer("Ada").setDay(LocalDate.parse("2030-01-01"));

        try (ValidatorFactory factory = Validation.byProvider(GeneratedValidationProvider.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .clockProvider(() -> future)
                .buildValidatorFactory()) {
            Validator inThePast =
                    factory.usingContext().clockProvider(() -> past).getValidator();

            assertThat(factory.getValidator().validate(order)).hasSize(1);
            assertThat(inThePast.validate(order)).isEmpty();
        }
    }

    @Test
    void without_another_provider_types_with_a_generated_validator_are_validated() {
        try (ValidatorFactory alone = Providers.first(new GeneratedValidationProvider())) {
            assertThat(alone.getValidator().validate(DEAR)).hasSize(1);
            assertThat(alone.getValidator().validateProperty(new Order(), "customer"))
                    .hasSize(1);
        }
    }

    @Test
    void without_another_provider_all_other_calls_are_refused_with_an_alternative() {
        Validator alone = Providers.first(new GeneratedValidationProvider()).getValidator();
        String another = " needs a provider of Jakarta Validation that validates by reflection, but none was found:"
                + " add one to the class path, such as org.hibernate.validator:hibernate-validator";

        assertThatExceptionOfType(ValidationException.class)
                .isThrownBy(() -> alone.validate(new Envelope()))
                .withMessage("no validator for " + Envelope.class.getName() + ": mark it with @GenerateValidator and"
                        + " compile it with the annotation processor; or add another provider to the class path, such"
                        + " as org.hibernate.validator:hibernate-validator");
        assertThatExceptionOfType(ValidationException.class)
                .isThrownBy(() -> alone.validate(new Order(), Order.Express.class))
                .withMessage("validating a " + Order.class.getName() + " for groups other than Default" + another);
        assertThatExceptionOfType(ValidationException.class)
                .isThrownBy(alone::forExecutables)
                .withMessage("validating parameters and return values of methods" + another);
        assertThatExceptionOfType(ValidationException.class)
                .isThrownBy(() -> alone.getConstraintsForClass(Desk.class))
                .withMessage("reading the constraints of " + Desk.class.getName() + another);
    }
}
