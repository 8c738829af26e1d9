package io.github.kling4j.benchmarks.validation.plain;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** For Hibernate Validator. */
public final class RequestRulesCheck implements ConstraintValidator<RequestRules, PlainRequest> {

    @Override
    public boolean isValid(PlainRequest value, ConstraintValidatorContext context) {
        HibernateFindings findings = new HibernateFindings(context);
        Together.check(value, findings);
        return findings.areNone();
    }
}
