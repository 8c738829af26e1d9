package io.github.kling4j.validation.jakarta;

import io.github.kling4j.validation.Violation;
import jakarta.validation.ConstraintTarget;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.Payload;
import jakarta.validation.ValidationException;
import jakarta.validation.groups.Default;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ValidateUnwrappedValue;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The constraint descriptor of a violation that a generated validator reported. */
record RuleDescriptor(Violation violation) implements ConstraintDescriptor<BrokenRule> {

    @Override
    public BrokenRule getAnnotation() {
        return new BrokenRuleLiteral(violation);
    }

    @Override
    public String getMessageTemplate() {
        return MessageTemplate.of(violation.message());
    }

    @Override
    public Set<Class<?>> getGroups() {
        return Set.of(Default.class);
    }

    @Override
    public Set<Class<? extends Payload>> getPayload() {
        return Set.of();
    }

    @Override
    public ConstraintTarget getValidationAppliesTo() {
        return ConstraintTarget.IMPLICIT;
    }

    @Override
    public List<Class<? extends ConstraintValidator<BrokenRule, ?>>> getConstraintValidatorClasses() {
        return List.of();
    }

    @Override
    public Map<String, Object> getAttributes() {
        BrokenRule rule = getAnnotation();
        return Map.of(
                "rule", rule.rule(),
                "path", rule.path(),
                "message", rule.message(),
                "groups", rule.groups(),
                "payload", rule.payload());
    }

    @Override
    public Set<ConstraintDescriptor<?>> getComposingConstraints() {
        return Set.of();
    }

    @Override
    public boolean isReportAsSingleViolation() {
        return false;
    }

    @Override
    public ValidateUnwrappedValue getValueUnwrapping() {
        return ValidateUnwrappedValue.DEFAULT;
    }

    @Override
    public <U> U unwrap(Class<U> type) {
        if (type.isInstance(violation)) {
            return type.cast(violation);
        }
        if (type.isInstance(this)) {
            return type.cast(this);
        }
        throw new ValidationException("cannot unwrap " + type.getName() + "; unwrap " + Violation.class.getName());
    }
}
