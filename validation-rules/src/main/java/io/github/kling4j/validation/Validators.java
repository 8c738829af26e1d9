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

    /** Keeps a validator as long as its type lives, and no longer. */
    private static final ClassValue<Validator<?>> FOUND = new ClassValue<>() {
        @Override
        protected Validator<?> computeValue(Class<?> type) {
            return find(type);
        }
    };

    /**
     * Validators whose nested validators have been found too, so that whatever is wrong with one of them is said
     * here, and not in the middle of a validation. A map of its own, because models may hold each other.
     */
    private static final ClassValue<Validator<?>> WHOLE = new ClassValue<>() {
        @Override
        protected Validator<?> computeValue(Class<?> type) {
            Validator<?> validator = FOUND.get(type);
            Set<Class<?>> held;
            try {
                held = validator.rules().heldTypes();
            } catch (IllegalArgumentException e) {
                // Another exception, so that nobody takes the type itself for one without rules.
                throw new IllegalStateException(
                        "the validator of " + type.getName() + " lacks a part: " + e.getMessage(), e);
            }
            return held.contains(type) ? new RecursiveValidator<>(validator) : validator;
        }
    };

    private Validators() {}

    /**
     * Returns the validator of a type: the one generated for it, joined with every registered {@link RuleSet} for
     * it that the type's class loader sees, in the order of their class names. A type that can hold itself is
     * validated up to 500 deep; beyond, and where a value holds itself, there is one violation: {@code depth}. A value
     * that is held in several places is validated at each of them, because each violation names its place.
     *
     * @throws IllegalArgumentException when the type has no validator
     * @throws IllegalStateException when a type that it holds has lost its validator, or when two of the parts share
     *     the id of a rule, here or in a type that it holds
     */
    @SuppressWarnings("unchecked") // A generated validator checks the type that its name speaks of.
    public static <T> Validator<T> of(Class<T> type) {
        return (Validator<T>) WHOLE.get(type);
    }

    /** Returns the rules of a type's validator, without a look at the types that it holds. */
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

    /** Looks the class up by name, from the type's own loader: repackaging keeps the two names in step. */
    @SuppressWarnings("unchecked")
    private static <T> Validator<T> generated(Class<T> type) {
        String name = type.getName().replace('$', '_').concat("Validator");
        try {
            Class<?> validator = Class.forName(name, true, type.getClassLoader());
            if (!Validator.class.isAssignableFrom(validator)) {
                throw new IllegalArgumentException("no validator for " + type.getName() + ": " + name
                        + " is a class of another kind, which does not implement " + Validator.class.getName());
            }
            return (Validator<T>) validator.getConstructor().newInstance();
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(
                    "no validator for " + type.getName() + ": there is no class " + name
                            + "; mark the type with @GenerateValidator and compile it with the processor on the path",
                    e);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(name + " could not be made", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    name + " must be public, in an exported package, with a public constructor that takes nothing", e);
        }
    }

    @SuppressWarnings("unchecked") // A rule set says itself which type it checks.
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
