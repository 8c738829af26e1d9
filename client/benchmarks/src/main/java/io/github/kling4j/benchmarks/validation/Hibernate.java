package io.github.kling4j.benchmarks.validation;

import io.github.kling4j.benchmarks.validation.plain.PlainRequest;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Set;

/** Hibernate Validator, as its guide begins: the default factory, and one validator shared by all. */
final class Hibernate implements Peer<PlainRequest> {

    private final Validator validator =
            Validation.buildDefaultValidatorFactory().getValidator();

    @Override
    public Set<ConstraintViolation<PlainRequest>> validate(PlainRequest request) {
        return validator.validate(request);
    }

    @Override
    public Set<Finding> findings(PlainRequest request) {
        return Finding.of(
                validate(request),
                violation -> new Finding(
                        violation.getMessage(), violation.getPropertyPath().toString()));
    }
}
