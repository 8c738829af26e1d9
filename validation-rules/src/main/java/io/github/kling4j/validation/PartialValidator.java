package io.github.kling4j.validation;

import java.util.List;

/** Reports what another validator does, less some rules. */
final class PartialValidator<T> implements Validator<T> {

    private final Validator<T> whole;
    private final List<RuleReference> left;

    PartialValidator(Validator<T> whole, List<String> leftOut) {
        this.whole = whole;
        this.left = leftOut.stream().map(RuleReference::parse).toList();
        KnownRules known = whole.rules();
        for (RuleReference rule : left) {
            if (!known.contains(rule)) {
                throw new IllegalArgumentException("no rule \"" + rule + "\" to leave out; known are "
                        + String.join(", ", known.ids()) + ", each alone or as id@path, such as maximum@duration");
            }
        }
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
                : violations.stream().filter(violation -> left.stream().noneMatch(rule -> rule.covers(violation))).toList();
    }
}
