package io.github.kling4j.validation.generator.read;

import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.model.Constraint;
import io.github.kling4j.validation.generator.model.Constraint.Custom;
import io.github.kling4j.validation.generator.model.Constraint.Origin;
import io.github.kling4j.validation.generator.model.Constraint.Reason;
import io.github.kling4j.validation.generator.model.RuleInterface.Access;
import io.github.kling4j.validation.generator.read.ConstraintReader.Target;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Selects the {@code ConstraintValidator} of a custom constraint. */
final class ConstraintValidators {

    private static final String VALIDATOR = "jakarta.validation.ConstraintValidator";
    private static final String TARGETS = "jakarta.validation.constraintvalidation.SupportedValidationTarget";

    private ConstraintValidators() {}

    /** Returns the validator classes that the {@code @Constraint} of the annotation type names. */
    static Stream<TypeMirror> of(ConstraintUse use) {
        return Annotation.on(use.type(), ConstraintParts.CONSTRAINT).stream()
                .flatMap(constraint -> ConstraintUse.on(constraint).items("validatedBy"))
                .map(TypeMirror.class::cast);
    }

    static Constraint read(ConstraintUse use, Origin origin, Target target) {
        if (!target.switches().validators()) {
            String names = of(use).map(Object::toString).collect(Collectors.joining(", "));
            return ConstraintReader.unenforced(Reason.VALIDATOR, names, use, target);
        }
        List<Candidate> fitting = of(use).flatMap(validator -> candidate(validator, target.types()).stream())
                .filter(candidate -> target.types().isAssignable(boxed(target), candidate.checked()))
                .toList();
        List<Candidate> nearest = fitting.stream()
                .filter(each -> fitting.stream().noneMatch(other -> isNearer(other, each, target.types())))
                .toList();
        if (nearest.size() != 1) {
            return ConstraintReader.unenforced(
                    Reason.UNKNOWN,
                    nearest.isEmpty()
                            ? "none of its validators checks " + TypeName.get(target.type())
                            : "several of its validators check " + TypeName.get(target.type()),
                    use,
                    target);
        }
        TypeElement validator = nearest.get(0).validator();
        return refusal(validator, use.type(), target)
                .map(reason -> ConstraintReader.unenforced(Reason.UNKNOWN, reason, use, target))
                .orElseGet(() -> new Custom(
                        TypeName.get(validator.asType()),
                        TypeName.get(boxed(target)).withoutAnnotations(),
                        AnnotationLiteral.of(use),
                        origin));
    }

    /**
     * A validator class that may check a constraint.
     *
     * @param checked the type of the values that it checks
     */
    private record Candidate(TypeElement validator, TypeMirror checked) {}

    private static Optional<Candidate> candidate(TypeMirror validator, Types types) {
        TypeElement element = (TypeElement) types.asElement(validator);
        boolean isOfParameters = Annotation.on(element, TARGETS).stream()
                .map(ConstraintUse::on)
                .anyMatch(targets -> targets.constants("value").noneMatch("ANNOTATED_ELEMENT"::equals));
        return isOfParameters
                ? Optional.empty()
                : checked(element.asType(), types).map(type -> new Candidate(element, type));
    }

    private static Optional<TypeMirror> checked(TypeMirror type, Types types) {
        if (type instanceof DeclaredType declared
                && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals(VALIDATOR)
                && declared.getTypeArguments().size() == 2) {
            return Optional.of(declared.getTypeArguments().get(1));
        }
        return types.directSupertypes(type).stream()
                .flatMap(supertype -> checked(supertype, types).stream())
                .findFirst();
    }

    private static boolean isNearer(Candidate one, Candidate other, Types types) {
        return types.isSubtype(one.checked(), other.checked()) && !types.isSameType(one.checked(), other.checked());
    }

    private static TypeMirror boxed(Target target) {
        return target.type() instanceof PrimitiveType primitive
                ? target.types().boxedClass(primitive).asType()
                : target.type();
    }

    /**
     * Returns the reason why the generated validator cannot use a constraint validator; empty if it can.
     */
    private static Optional<String> refusal(TypeElement validator, TypeElement annotation, Target target) {
        if (!validator.getTypeParameters().isEmpty() || validator.getModifiers().contains(Modifier.ABSTRACT)) {
            return Optional.of(
                    "its validator " + validator + " is generic or abstract, so that it cannot be instantiated");
        }
        PackageElement from = target.home();
        boolean isMade = ElementFilter.constructorsIn(validator.getEnclosedElements()).stream()
                .anyMatch(constructor -> constructor.getParameters().isEmpty()
                        && constructor.getThrownTypes().isEmpty()
                        && isAccessible(constructor, from));
        boolean isInner = validator.getNestingKind().isNested()
                && !validator.getModifiers().contains(Modifier.STATIC);
        if (!isMade || isInner || !isVisible(validator, from)) {
            return Optional.of("its validator " + validator
                    + " must have a constructor without parameters that is accessible in package " + from);
        }
        return isVisible(annotation, from)
                ? Optional.empty()
                : Optional.of("the annotation type is not accessible in package " + from);
    }

    private static boolean isAccessible(Element member, PackageElement from) {
        return member.getModifiers().contains(Modifier.PUBLIC)
                || !member.getModifiers().contains(Modifier.PRIVATE)
                        && Declarations.packageOf(member).equals(from);
    }

    private static boolean isVisible(TypeElement type, PackageElement from) {
        Access access = Declarations.access(type);
        return access == Access.PUBLIC
                || access != Access.PRIVATE && Declarations.packageOf(type).equals(from);
    }
}
