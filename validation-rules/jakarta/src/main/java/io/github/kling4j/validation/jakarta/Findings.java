package io.github.kling4j.validation.jakarta;

import io.github.kling4j.validation.Violation;
import jakarta.validation.ConstraintViolation;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The violations of one validation call: those that generated validators report, and those that the validator of the
 * other provider reports for values without a generated validator.
 */
final class Findings<T> {

    private final Root<T> root;
    private final Clock clock;
    private final PathTranslation translation = new PathTranslation();
    private final DecidedPlaces decided = new DecidedPlaces();
    private final Set<ConstraintViolation<T>> all = new LinkedHashSet<>();

    Findings(Root<T> root, Clock clock) {
        this.root = root;
        this.clock = clock;
    }

    Set<ConstraintViolation<T>> all() {
        return all;
    }

    /**
     * Adds the violations that the generated validators of a value report. Does nothing if a value at the same place
     * was added before.
     *
     * @param place the place of the value, relative to the root
     */
    void add(Object value, Place place) {
        if (!decided.add(place)) {
            return;
        }
        Set<Violation> violations = new LinkedHashSet<>();
        for (Class<?> type : GeneratedTypes.of(value.getClass())) {
            violations.addAll(GeneratedTypes.validator(type).at(clock).validate(value));
        }
        for (Violation violation : violations) {
            all.add(new RuleViolation<>(root, violation, translation.locate(value, place, violation)));
        }
    }

    /**
     * Adds the violations that the validator of the other provider reported, except violations of the group
     * {@code Default} in values that were passed to {@link #add}, at any depth. Generated validators are responsible
     * for these values.
     */
    void addOthers(Set<ConstraintViolation<T>> found) {
        for (ConstraintViolation<T> violation : found) {
            boolean isDecided = AskedGroups.isOfDefault(violation) && decided.contain(violation.getPropertyPath());
            if (!isDecided) {
                all.add(violation);
            }
        }
    }
}
