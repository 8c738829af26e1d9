package io.github.kling4j.validation;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;

/** Finds the validator of a type. */
public final class Validators {

    /** Caches the validator of a type until the type is unloaded. */
    private static final ClassValue<Validator<?>> FOUND = new ClassValue<>() {
        @Override
        protected Validator<?> computeValue(Class<?> type) {
            return find(type);
        }
    };

    /**
     * Caches validators whose nested validators have all been found, so that {@link #of} reports a missing nested
     * validator before a validation. This cache is separate from {@link #FOUND}, because models may contain each other.
     */
    private static final ClassValue<Validator<?>> WHOLE = new ClassValue<>() {
        @Override
        protected Validator<?> computeValue(Class<?> type) {
            Validator<?> validator = FOUND.get(type);
            Set<Class<?>> held;
            try {
                held = validator.rules().heldTypes();
            } catch (IllegalArgumentException e) {
                // A different exception, so that callers do not conclude that the type itself has no validator.
                throw new IllegalStateException(
                        "the validator of " + type.getName() + " is incomplete: " + e.getMessage(), e);
            }
            return held.contains(type) ? new RecursiveValidator<>(validator) : validator;
        }
    };

    private Validators() {}

    /**
     * Returns the validator of a type. It is the validator that was generated for the type, joined with every
     * registered {@link RuleSet} for the type that the type's class loader can see, in the order of their class names.
     * A type that can contain itself is validated up to 500 levels deep. A value that is nested more deeply, or that
     * contains itself, has a single violation, {@code depth}. A value that occurs at several paths is validated at each
     * of them, because each violation names its path.
     *
     * @throws IllegalArgumentException if the type has no validator
     * @throws IllegalStateException if the validator of a nested type is missing, or if two validators of the same
     *     type, at any depth, declare a rule with the same id
     */
    @SuppressWarnings("unchecked") // The generated validator of a type checks this type.
    public static <T> Validator<T> of(Class<T> type) {
        return (Validator<T>) WHOLE.get(type);
    }

    /** Returns the rules of a type's validator. Does not look up the validators of nested types. */
    static KnownRules rulesOf(Class<?> type) {
        return FOUND.get(type).rules();
    }

    private static <T> Validator<T> find(Class<T> type) {
        List<RuleSet<T>> ruleSets = ruleSets(type);
        List<Validator<T>> parts = new ArrayList<>();
        boolean isWhole = false;
        for (RuleSet<T> rules : ruleSets) {
            isWhole |= rules.isWhole();
        }
        if (!isWhole) {
            parts.add(generated(type));
        }
        parts.addAll(ruleSets);
        if (parts.size() == 1) {
            return parts.get(0);
        }
        refuseSharedIds(type, parts);
        return new JoinedValidator<>(List.copyOf(parts));
    }

    /**
     * Finds the generated validator by its class name, in the class loader of the type. Tools that relocate packages
     * rename both classes.
     */
    @SuppressWarnings("unchecked")
    private static <T> Validator<T> generated(Class<T> type) {
        String name = type.getName().replace('$', '_').concat("Validator");
        try {
            Class<?> validator = Class.forName(name, true, type.getClassLoader());
            if (!Validator.class.isAssignableFrom(validator)) {
                throw new IllegalArgumentException("no validator for " + type.getName() + ": the class " + name
                        + " does not implement " + Validator.class.getName());
            }
            return (Validator<T>) validator.getConstructor().newInstance();
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(
                    "no validator for " + type.getName() + ": the class " + name + " was not found; mark the type"
                            + " with @GenerateValidator and compile it with the annotation processor",
                    e);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(name + " could not be instantiated", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    name + " must be public, in an exported package, with a public constructor without parameters", e);
        }
    }

    @SuppressWarnings("unchecked") // A rule set declares the type that it checks.
    private static <T> List<RuleSet<T>> ruleSets(Class<T> type) {
        List<RuleSet<T>> found = new ArrayList<>();
        for (RuleSet<?> rules : ServiceLoader.load(RuleSet.class, type.getClassLoader())) {
            if (rules.model() == type) {
                found.add((RuleSet<T>) rules);
            }
        }
        if (found.size() > 1) {
            found.sort(Comparator.comparing(rules -> rules.getClass().getName()));
        }
        return found;
    }

    private static void refuseSharedIds(Class<?> type, List<? extends Validator<?>> parts) {
        Map<String, String> owners = new HashMap<>();
        for (Validator<?> part : parts) {
            for (String id : part.rules().ownIds()) {
                String owner = owners.put(id, part.getClass().getName());
                if (owner != null) {
                    throw new IllegalStateException("two rule sets for " + type.getName() + " have a rule \"" + id
                            + "\": " + owner + " and " + part.getClass().getName() + "; rename one of them");
                }
            }
        }
    }
}
