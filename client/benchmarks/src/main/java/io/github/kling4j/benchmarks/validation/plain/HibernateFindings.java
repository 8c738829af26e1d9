package io.github.kling4j.benchmarks.validation.plain;

import jakarta.validation.ConstraintValidatorContext;

/** Builds Hibernate Validator's violations. */
final class HibernateFindings implements Findings {

    private final ConstraintValidatorContext context;
    private boolean none = true;

    HibernateFindings(ConstraintValidatorContext context) {
        this.context = context;
    }

    boolean areNone() {
        return none;
    }

    @Override
    public void broken(String rule, String property) {
        found();
        context.buildConstraintViolationWithTemplate(rule)
                .addPropertyNode(property)
                .addConstraintViolation();
    }

    @Override
    public void brokenByShot(String rule, int index, String property) {
        found();
        context.buildConstraintViolationWithTemplate(rule)
                .addPropertyNode("multiPrompt")
                .addPropertyNode(property)
                .inIterable()
                .atIndex(index)
                .addConstraintViolation();
    }

    private void found() {
        if (none) {
            context.disableDefaultConstraintViolation();
            none = false;
        }
    }
}
