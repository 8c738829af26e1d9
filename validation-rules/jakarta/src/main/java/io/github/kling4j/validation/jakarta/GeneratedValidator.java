package io.github.kling4j.validation.jakarta;

import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.executable.ExecutableValidator;
import jakarta.validation.metadata.BeanDescriptor;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Validates the group {@code Default} with generated validators, for the types that have one. Validates all other
 * groups and types with the validator of another provider.
 */
final class GeneratedValidator implements Validator {

    private final Validator other;
    private final ClockProvider clock;

    GeneratedValidator(Validator other, ClockProvider clock) {
        this.other = other;
        this.clock = clock;
    }

    @Override
    public <T> Set<ConstraintViolation<T>> validate(T object, Class<?>... groups) {
        requireArgument(object, "the object");
        AskedGroups asked = AskedGroups.of(groups);
        Findings<T> findings = new Findings<>(Root.of(object), clock.getClock());
        if (!GeneratedTypes.contain(object)) {
            Set<ConstraintViolation<T>> found = other.validate(object, groups);
            if (asked.isDefaultAsked()) {
                new HeldModels(other, findings).addHeldBy(object, property -> true);
            }
            findings.addOthers(found);
            return findings.all();
        }
        if (asked.isDefaultAsked()) {
            findings.add(object, Place.ROOT);
            findings.all().addAll(addedBySubtype(object));
        }
        if (asked.areOthersAsked()) {
            findings.addOthers(other.validate(object, asked.others()));
        }
        return findings.all();
    }

    /**
     * Returns the violations of constraints that the class of an object declares in addition to its supertypes with a
     * generated validator. Returns an empty set if the class itself has a generated validator, or if no other provider
     * was found.
     */
    private <T> Set<ConstraintViolation<T>> addedBySubtype(T object) {
        List<Class<?>> types = GeneratedTypes.of(object.getClass());
        if (types.contains(object.getClass()) || other == NoOtherProvider.INSTANCE) {
            return Set.of();
        }
        SubtypeAdditions additions = new SubtypeAdditions(other, types);
        Set<ConstraintViolation<T>> added = new LinkedHashSet<>(other.validate(object));
        added.removeIf(violation -> !additions.isAdded(violation));
        Findings<T> findings = new Findings<>(Root.of(object), clock.getClock());
        new HeldModels(other, findings).addHeldBy(object, additions::isAdded);
        findings.addOthers(added);
        return findings.all();
    }

    /** Validates the whole object, and returns the violations of one property. */
    @Override
    public <T> Set<ConstraintViolation<T>> validateProperty(T object, String property, Class<?>... groups) {
        requireArgument(object, "the object");
        requireArgument(property, "the name of the property");
        AskedGroups asked = AskedGroups.of(groups);
        if (!GeneratedTypes.contain(object)) {
            return other.validateProperty(object, property, groups);
        }
        if (!Properties.has(object.getClass(), property)) {
            throw new IllegalArgumentException(object.getClass().getName() + " has no property \"" + property
                    + "\": write the Java name of one of its own properties; validate a nested value separately");
        }
        Findings<T> findings = new Findings<>(Root.of(object), clock.getClock());
        if (asked.isDefaultAsked()) {
            findings.add(object, Place.ROOT);
            findings.all().addAll(addedBySubtype(object));
            findings.all().removeIf(violation -> !isOf(property, violation.getPropertyPath()));
        }
        if (asked.areOthersAsked()) {
            findings.addOthers(other.validateProperty(object, property, asked.others()));
        }
        return findings.all();
    }

    /**
     * Returns whether a path denotes a property, or an element of a container in this property. A path to a property of
     * a nested model does not count.
     */
    private static boolean isOf(String property, Path path) {
        Iterator<Path.Node> nodes = path.iterator();
        Path.Node first = nodes.next();
        boolean isOf = first.getKind() == ElementKind.PROPERTY && property.equals(first.getName());
        while (isOf && nodes.hasNext()) {
            isOf = nodes.next().getKind() == ElementKind.CONTAINER_ELEMENT;
        }
        return isOf;
    }

    @Override
    public <T> Set<ConstraintViolation<T>> validateValue(
            Class<T> type, String property, @Nullable Object value, Class<?>... groups) {
        requireArgument(type, "the type");
        if (AskedGroups.of(groups).isDefaultAsked() && !GeneratedTypes.of(type).isEmpty()) {
            throw new ValidationException("the rules of " + type.getName() + " may read several properties, so that a"
                    + " single value cannot be validated: create a " + type.getSimpleName()
                    + ", and call validate or validateProperty");
        }
        return other.validateValue(type, property, value, groups);
    }

    /**
     * Returns the constraints that the validator of the other provider knows. They do not include the rules of
     * generated validators.
     */
    @Override
    public BeanDescriptor getConstraintsForClass(Class<?> type) {
        return other.getConstraintsForClass(type);
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        if (type.isInstance(this)) {
            return type.cast(this);
        }
        return type.isInstance(other) ? type.cast(other) : other.unwrap(type);
    }

    @Override
    public ExecutableValidator forExecutables() {
        return new GeneratedExecutables(other, clock);
    }

    private static void requireArgument(@Nullable Object argument, String name) {
        if (argument == null) {
            throw new IllegalArgumentException(name + " is null");
        }
    }
}
