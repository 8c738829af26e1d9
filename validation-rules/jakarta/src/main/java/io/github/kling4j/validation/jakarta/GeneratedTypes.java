package io.github.kling4j.validation.jakarta;

import io.github.kling4j.validation.Validator;
import io.github.kling4j.validation.Validators;
import jakarta.validation.ValidationException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the types whose generated validators apply to a value: the class of the value if it has a generated validator,
 * otherwise the nearest supertypes that have one.
 */
final class GeneratedTypes {

    private static final ClassValue<List<Class<?>>> NEAREST = new ClassValue<>() {
        @Override
        protected List<Class<?>> computeValue(Class<?> type) {
            Set<Class<?>> found = new LinkedHashSet<>();
            addNearest(type, found);
            found.removeIf(each -> found.stream().anyMatch(other -> other != each && each.isAssignableFrom(other)));
            return List.copyOf(found);
        }
    };

    private GeneratedTypes() {}

    /**
     * Returns the type itself if it has a generated validator, otherwise the nearest supertypes that have one, or an
     * empty list if there are none. The list has several elements only if a class implements several interfaces.
     *
     * @throws ValidationException if a generated validator exists but cannot be used
     */
    static List<Class<?>> of(Class<?> type) {
        return NEAREST.get(type);
    }

    /** Returns whether a generated validator applies to a value. */
    static boolean contain(Object value) {
        return !of(value.getClass()).isEmpty();
    }

    /** Returns the validator of a type that {@link #of} returned. */
    @SuppressWarnings("unchecked") // The validator is only called for instances of the type.
    static Validator<Object> validator(Class<?> type) {
        return (Validator<Object>) Validators.of(type);
    }

    private static void addNearest(Class<?> type, Set<Class<?>> found) {
        if (isGenerated(type)) {
            found.add(type);
            return;
        }
        if (type.getSuperclass() != null) {
            addNearest(type.getSuperclass(), found);
        }
        for (Class<?> implemented : type.getInterfaces()) {
            addNearest(implemented, found);
        }
    }

    private static boolean isGenerated(Class<?> type) {
        try {
            Validators.of(type);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        } catch (IllegalStateException e) {
            throw new ValidationException(e.getMessage(), e);
        }
    }
}
