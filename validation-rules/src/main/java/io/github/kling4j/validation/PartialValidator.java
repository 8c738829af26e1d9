package io.github.kling4j.validation;

import java.util.List;

/** Reports the violations that another validator finds, except the violations of some rules. */
final class PartialValidator<T> implements Validator<T> {

    private final Validator<T> whole;
    private final List<RuleReference> left;

    PartialValidator(Validator<T> whole, List<String> leftOut) {
        this.whole = whole;
        KnownRules known = whole.rules();
        this.left = leftOut.stream().map(known::reference).toList();
    }

    @Override
    public List<Violation> validate(T value) {
        return remaining(whole.validate(value));
    }

    @Override
    public List<Violation> advise(T value) {
        return remaining(whole.advise(value));
    }

    @Override
    public KnownRules rules() {
        return whole.rules();
    }

    private List<Violation> remaining(List<Violation> violations) {
        return violations.isEmpty()
                ? violations
                : violations.stream().filter(this::remains).toList();
    }

    private boolean remains(Violation violation) {
        return left.stream().noneMatch(rule -> rule.covers(violation));
    }
}
