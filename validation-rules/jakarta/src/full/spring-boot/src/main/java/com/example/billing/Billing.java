package com.example.billing;

import io.github.kling4j.validation.jakarta.GeneratedValidationProvider;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;

/** A web service that accepts invoices. */
@SpringBootApplication
public class Billing {

    public static void main(String[] args) {
        SpringApplication.run(Billing.class, args);
    }

    // guide
    @Bean
    static LocalValidatorFactoryBean defaultValidator() {
        LocalValidatorFactoryBean validator = new LocalValidatorFactoryBean();
        validator.setProviderClass(GeneratedValidationProvider.class);
        return validator;
    }
    // end
}
