package io.github.kling4j.validation;

import java.util.List;

/** Reports the violations that several validators find in the same value, in the order of the validators. */
final class JoinedValidator<T> implements Validator<T> {

    private final List<? extends Validator<? super T>> parts;

    JoinedValidator(List<? extends Validator<? super T>> parts) {
        this.parts = parts;
    }

    @Override
    public List<Violation> validate(T value) {
        List<Violation> violations = List.of();
        for (int i = 0; i < parts.size(); i++) {
            violations = Violations.join(violations, "", parts.get(i).validate(value));
        }
        return violations;
    }

    @Override
    public List<Violation> advise(T value) {
        List<Violation> advice = List.of();
        for (int i = 0; i < parts.size(); i++) {
            advice = Violations.join(advice, "", parts.get(i).advise(value));
        }
        return advice;
    }

    @Override
    public KnownRules rules() {
        return parts.stream().map(Validator::rules).reduce(KnownRules.NONE, KnownRules::and);
    }
}
