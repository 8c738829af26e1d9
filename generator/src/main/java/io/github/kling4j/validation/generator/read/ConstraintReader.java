package io.github.kling4j.validation.generator.read;

import io.github.kling4j.validation.generator.model.Constraint;
import io.github.kling4j.validation.generator.model.Constraint.Origin;
import io.github.kling4j.validation.generator.model.Constraint.Reason;
import io.github.kling4j.validation.generator.model.Constraint.Unenforced;
import io.github.kling4j.validation.generator.model.Subject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * Converts the constraint annotations of Jakarta Validation to constraints, with JSON Schema keywords where these
 * exist. The class of an annotation may be missing: the class file of a model may refer to an annotation whose class is
 * not on the class path.
 */
final class ConstraintReader {

    private static final String JAVAX = "javax.validation.";
    private static final Set<String> GROUPS =
            Set.of("jakarta.validation.GroupSequence", "jakarta.validation.groups.ConvertGroup");
    private static final String DEFAULT_GROUP = "jakarta.validation.groups.Default";
    private static final String UNWRAP = "jakarta.validation.valueextraction.Unwrapping.Unwrap";

    private final Types types;
    private final PackageElement home;

    /**
     * Creates a reader.
     *
     * @param home the package of the generated validator, in which constraint validators must be accessible
     */
    ConstraintReader(Types types, PackageElement home) {
        this.types = types;
        this.home = home;
    }

    /**
     * Returns the constraints that annotations define.
     *
     * @param type the type of the constrained value
     * @param declarations the annotated declarations; {@code @ConstraintOptions} on these or on their enclosing
     *     elements applies
     */
    List<Constraint> read(List<Annotation> annotations, TypeMirror type, List<? extends Element> declarations) {
        Target target = new Target(type, Subjects.of(type), home, ConstraintSwitches.of(declarations), types);
        return annotations.stream()
                .flatMap(annotation -> read(annotation, target))
                .toList();
    }

    /**
     * A constrained value.
     *
     * @param home the package of the generated validator
     */
    record Target(TypeMirror type, Subject subject, PackageElement home, ConstraintSwitches switches, Types types) {}

    /** Returns whether an annotation is a constraint for {@code jakarta.validation} or {@code javax.validation}. */
    static boolean isConstraint(Annotation annotation) {
        return annotation.name().startsWith(Names.CONSTRAINTS) || isMarked(annotation) || isJavax(annotation);
    }

    private static boolean isMarked(Annotation annotation) {
        return Annotation.on(annotation.mirror().getAnnotationType().asElement(), ConstraintParts.CONSTRAINT)
                .isPresent();
    }

    private static boolean isJavax(Annotation annotation) {
        return annotation.name().startsWith(JAVAX)
                || Annotation.on(annotation.mirror().getAnnotationType().asElement(), JAVAX + "Constraint")
                        .isPresent();
    }

    private static Stream<Constraint> read(Annotation annotation, Target target) {
        ConstraintUse use = ConstraintUse.on(annotation);
        if (GROUPS.contains(annotation.name())) {
            return Stream.of(unenforced(Reason.GROUPS, "", use, target));
        }
        if (!isConstraint(annotation)) {
            return Stream.of();
        }
        if (isJavax(annotation)) {
            return Stream.of(unenforced(Reason.JAVAX, annotation.name(), use, target));
        }
        List<String> groups = use.items("groups").map(Object::toString).toList();
        if (!groups.isEmpty() && !groups.contains(DEFAULT_GROUP)) {
            return Stream.of(unenforced(Reason.GROUP, String.join(", ", groups), use, target));
        }
        return use.items("payload").anyMatch(payload -> payload.toString().equals(UNWRAP))
                ? Stream.of(unenforced(Reason.UNWRAPPED, "", use, target))
                : read(use, target, Set.of());
    }

    /**
     * Returns the constraints that one use of an annotation defines.
     *
     * @param around the names of the composed annotations that contain the use
     */
    static Stream<Constraint> read(ConstraintUse use, Target target, Set<String> around) {
        ConstraintMessage message = ConstraintMessage.of(use);
        Origin origin = new Origin(use.simpleName(), target.subject(), use.place(), null, message.text());
        Stream<Constraint> read = BuiltInConstraints.isAmong(use)
                ? BuiltInConstraints.read(use, origin, target.switches())
                : ConstraintParts.read(use, origin, target, around);
        return message.refusal() == null
                ? read
                : Stream.concat(
                        Stream.of(new Unenforced(Reason.MESSAGE, message.refusal(), origin.at(use.place("message")))),
                        read);
    }

    static Constraint unenforced(Reason reason, String detail, ConstraintUse use, Target target) {
        return new Unenforced(reason, detail, new Origin(use.simpleName(), target.subject(), use.place(), null, null));
    }
}
