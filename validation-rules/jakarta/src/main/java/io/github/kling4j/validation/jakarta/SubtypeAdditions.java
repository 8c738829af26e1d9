package io.github.kling4j.validation.jakarta;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ElementDescriptor;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Determines which properties and constraints a type declares in addition to its supertypes with a generated validator.
 * The generated validators do not check these additions.
 */
final class SubtypeAdditions {

    private final Validator other;
    private final List<Class<?>> supertypes;

    /**
     * Constructs an instance for a type.
     *
     * @param other provides the constraints of all types
     * @param supertypes the supertypes with a generated validator
     */
    SubtypeAdditions(Validator other, List<Class<?>> supertypes) {
        this.other = other;
        this.supertypes = supertypes;
    }

    /** Returns whether none of the supertypes has a property. */
    boolean isAdded(String property) {
        return supertypes.stream().noneMatch(type -> Properties.has(type, property));
    }

    /** Returns whether a violation of the group Default belongs to a constraint that none of the supertypes has. */
    boolean isAdded(ConstraintViolation<?> violation) {
        Iterator<Path.Node> nodes = violation.getPropertyPath().iterator();
        Path.Node first = nodes.next();
        if (!AskedGroups.isOfDefault(violation)) {
            return false;
        }
        if (first.getKind() == ElementKind.PROPERTY && isAdded(first.getName())) {
            return true;
        }
        return !nodes.hasNext()
                && supertypes.stream()
                        .map(type -> element(other.getConstraintsForClass(type), first))
                        .filter(Objects::nonNull)
                        .noneMatch(element -> has(element.getConstraintDescriptors(), violation));
    }

    private static @Nullable ElementDescriptor element(BeanDescriptor type, Path.Node node) {
        return node.getKind() == ElementKind.PROPERTY ? type.getConstraintsForProperty(node.getName()) : type;
    }

    private static boolean has(Set<ConstraintDescriptor<?>> constraints, ConstraintViolation<?> violation) {
        return constraints.stream()
                .anyMatch(constraint -> constraint
                                .getAnnotation()
                                .equals(violation.getConstraintDescriptor().getAnnotation())
                        || has(constraint.getComposingConstraints(), violation));
    }
}
