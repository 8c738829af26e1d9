package io.github.kling4j.validation.jakarta;

import io.github.kling4j.validation.Violation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.metadata.ConstraintDescriptor;
import org.jspecify.annotations.Nullable;

/** A violation that a generated validator reported, in the form of Jakarta Validation. */
final class RuleViolation<T> implements ConstraintViolation<T> {

    private final Root<T> root;
    private final Violation violation;
    private final Located located;

    RuleViolation(Root<T> root, Violation violation, Located located) {
        this.root = root;
        this.violation = violation;
        this.located = located;
    }

    @Override
    public String getMessage() {
        return violation.message();
    }

    @Override
    public String getMessageTemplate() {
        return MessageTemplate.of(violation.message());
    }

    @Override
    public @Nullable T getRootBean() {
        return root.bean();
    }

    @Override
    public Class<T> getRootBeanClass() {
        return root.type();
    }

    @Override
    public @Nullable Object getLeafBean() {
        return located.leafBean();
    }

    @Override
    public Object @Nullable [] getExecutableParameters() {
        return root.parameters();
    }

    @Override
    public @Nullable Object getExecutableReturnValue() {
        return root.returned();
    }

    @Override
    public Path getPropertyPath() {
        return located.path();
    }

    @Override
    public @Nullable Object getInvalidValue() {
        return located.invalidValue();
    }

    @Override
    public ConstraintDescriptor<?> getConstraintDescriptor() {
        return new RuleDescriptor(violation);
    }

    @Override
    public <U> U unwrap(Class<U> type) {
        return type.isInstance(this)
                ? type.cast(this)
                : getConstraintDescriptor().unwrap(type);
    }

    /** Returns a text with the path in Java names, the message and the id of the rule. */
    @Override
    public String toString() {
        return new Violation(violation.rule(), located.path().toString(), violation.message()).toString();
    }
}
