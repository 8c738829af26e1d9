package io.github.kling4j.validation.generator.read;

import io.github.kling4j.validation.generator.model.Constraint;
import io.github.kling4j.validation.generator.model.Constraint.Absent;
import io.github.kling4j.validation.generator.model.Constraint.AllOf;
import io.github.kling4j.validation.generator.model.Constraint.Origin;
import io.github.kling4j.validation.generator.model.Constraint.Reason;
import io.github.kling4j.validation.generator.model.Constraint.Required;
import io.github.kling4j.validation.generator.read.ConstraintReader.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.ElementFilter;

/**
 * Reads constraint annotations that Jakarta Validation does not define: composed constraints, and constraints with a
 * {@code ConstraintValidator}.
 */
final class ConstraintParts {

    static final String CONSTRAINT = "jakarta.validation.Constraint";
    private static final String OVERRIDES = "jakarta.validation.OverridesAttribute";
    private static final String SINGLE = "jakarta.validation.ReportAsSingleViolation";
    private static final String HIBERNATE = "org.hibernate.validator.constraints.";

    /**
     * The only constraint of Hibernate Validator that is composed of other constraints and has no validator of its own.
     */
    private static final String RANGE = HIBERNATE + "Range";

    private ConstraintParts() {}

    static Stream<Constraint> read(ConstraintUse use, Origin origin, Target target, Set<String> around) {
        if (around.contains(use.name())) {
            return unknown("it is composed of itself", use, target);
        }
        if (Annotation.on(use.type(), HIBERNATE + "ConstraintComposition").isPresent()) {
            return unknown("@ConstraintComposition makes its parts alternatives", use, target);
        }
        if (use.name().startsWith(HIBERNATE) && !use.name().equals(RANGE)) {
            return unknown("it requires Hibernate Validator at run time", use, target);
        }
        List<Annotation> parts = Annotation.on(use.type()).stream()
                .filter(ConstraintReader::isConstraint)
                .toList();
        List<Constraint> read = new ArrayList<>(composed(use, parts, target, around));
        boolean hasValidators = ConstraintValidators.of(use).findAny().isPresent();
        if (hasValidators) {
            read.add(ConstraintValidators.read(use, origin, target));
        }
        if (read.isEmpty()) {
            return unknown("it has neither a validator nor parts", use, target);
        }
        boolean isSingle = Annotation.on(use.type(), SINGLE).isPresent();
        return isSingle && !parts.isEmpty() ? single(read, origin) : read.stream();
    }

    private static Stream<Constraint> unknown(String reason, ConstraintUse use, Target target) {
        return Stream.of(ConstraintReader.unenforced(Reason.UNKNOWN, reason, use, target));
    }

    private static List<Constraint> composed(
            ConstraintUse use, List<Annotation> parts, Target target, Set<String> around) {
        Set<String> inside = new HashSet<>(around);
        inside.add(use.name());
        List<Overriding> overrides = overrides(use);
        List<Constraint> read = new ArrayList<>();
        for (Overriding override : overrides) {
            if (parts.stream().noneMatch(override::hasTarget)) {
                read.add(ConstraintReader.unenforced(
                        Reason.UNKNOWN,
                        "its member \"" + override.source() + "\" overrides the member \"" + override.member()
                                + "\" of " + override.annotation()
                                + ", but none of its parts is such an annotation with this member",
                        use,
                        target));
            }
        }
        Map<String, Integer> seen = new HashMap<>();
        for (Annotation part : parts) {
            int index = seen.merge(part.name(), 1, Integer::sum) - 1;
            Map<String, Object> values = new HashMap<>();
            overrides.stream()
                    .filter(override -> override.hasTarget(part) && override.isAt(index))
                    .forEach(override -> values.put(override.member(), override.value()));
            ConstraintUse held = new ConstraintUse(part, values, use.place());
            ConstraintReader.read(held, target, inside).forEach(read::add);
        }
        return read;
    }

    /**
     * A member of a composed annotation that overrides a member of one of its parts.
     *
     * @param source the name of the overriding member
     * @param annotation the qualified name of the part's annotation type
     * @param member the name of the overridden member
     * @param index the index of the part among the parts of the same type; -1 for all of them
     * @param value the new value
     */
    private record Overriding(String source, String annotation, String member, int index, Object value) {

        boolean hasTarget(Annotation part) {
            return part.is(annotation)
                    && ElementFilter.methodsIn(part.mirror()
                                    .getAnnotationType()
                                    .asElement()
                                    .getEnclosedElements())
                            .stream()
                            .anyMatch(method -> method.getSimpleName().contentEquals(member));
        }

        boolean isAt(int position) {
            return index < 0 || index == position;
        }
    }

    private static List<Overriding> overrides(ConstraintUse use) {
        List<Overriding> overrides = new ArrayList<>();
        for (ExecutableElement method : ElementFilter.methodsIn(use.type().getEnclosedElements())) {
            String source = method.getSimpleName().toString();
            Annotation.on(method).stream()
                    .filter(annotation -> annotation.is(OVERRIDES))
                    .forEach(annotation -> {
                        String name = annotation.text("name").text();
                        overrides.add(new Overriding(
                                source,
                                annotation.value("constraint").toString(),
                                name.isEmpty() ? source : name,
                                (int) annotation.value("constraintIndex", -1),
                                use.value(source, "")));
                    });
        }
        return overrides;
    }

    /**
     * Merges the enforced constraints of a composed annotation into one, as {@code @ReportAsSingleViolation} requires.
     */
    private static Stream<Constraint> single(List<Constraint> parts, Origin origin) {
        List<Constraint> tested = new ArrayList<>();
        List<Constraint> others = new ArrayList<>();
        String message = origin.message() == null ? "violates @" + origin.annotation() : origin.message();
        Origin whole = new Origin(
                origin.annotation(), origin.subject(), origin.place(), Constraint.idOf(origin.annotation()), message);
        boolean isAbsent = parts.stream().anyMatch(Absent.class::isInstance);
        for (Constraint part : parts) {
            if (part instanceof Required) {
                others.add(new Required(whole));
            } else if (part.keyword().isEmpty()) {
                others.add(part);
            } else if (part instanceof AllOf nested) {
                tested.addAll(nested.parts());
            } else if (!isAbsent) {
                tested.add(part);
            }
        }
        if (isAbsent) {
            others.add(new Absent(whole));
        } else if (!tested.isEmpty()) {
            others.add(new AllOf(tested, whole));
        }
        return others.stream();
    }
}
