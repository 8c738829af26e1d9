package io.github.kling4j.validation.jakarta;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.GroupSequence;
import jakarta.validation.ValidationException;
import jakarta.validation.groups.Default;
import java.util.ArrayList;
import java.util.List;

/**
 * The groups of a validation call. Generated validators check the group {@code Default}. The validator of the other
 * provider checks all other groups.
 *
 * @param isDefaultAsked whether {@code Default} is one of the groups, or a group extends it
 * @param others the groups except {@code Default} itself
 */
record AskedGroups(boolean isDefaultAsked, Class<?>[] others) {

    /**
     * Returns the groups of a call. If the array is empty, the group is {@code Default}.
     *
     * @throws IllegalArgumentException if the array or one of its elements is null
     * @throws ValidationException if a group, or an interface that it extends, is a group sequence
     */
    static AskedGroups of(Class<?>... groups) {
        if (groups == null) {
            throw new IllegalArgumentException("groups must not be null");
        }
        boolean isDefaultAsked = groups.length == 0;
        List<Class<?>> others = new ArrayList<>();
        for (Class<?> group : groups) {
            if (group == null) {
                throw new IllegalArgumentException("groups must not contain null");
            }
            refuseSequence(group);
            isDefaultAsked |= Default.class.isAssignableFrom(group);
            if (group != Default.class) {
                others.add(group);
            }
        }
        return new AskedGroups(isDefaultAsked, others.toArray(Class<?>[]::new));
    }

    private static void refuseSequence(Class<?> group) {
        if (group.isAnnotationPresent(GroupSequence.class)) {
            throw new ValidationException("generated validators do not support the @GroupSequence of " + group.getName()
                    + ": validate with one group after another");
        }
        for (Class<?> extended : group.getInterfaces()) {
            refuseSequence(extended);
        }
    }

    boolean areOthersAsked() {
        return others.length > 0;
    }

    /** Returns whether the constraint of a violation belongs to the group Default. */
    static boolean isOfDefault(ConstraintViolation<?> violation) {
        return violation.getConstraintDescriptor().getGroups().contains(Default.class);
    }
}
