package io.github.kling4j.validation.jakarta;

import io.github.kling4j.validation.Violation;
import jakarta.validation.ConstraintViolation;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The violations of one call: those of generated validators, and those that the other validator reports for values
 * without one.
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
     * Adds the violations of a value that its generated validators report.
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
     * Adds the violations of the other validator. It ignores violations of the group Default in values that were passed
     * to {@link #add}, at any depth: generated validators are responsible for these.
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
