package io.github.kling4j.validation.jakarta;

import org.jspecify.annotations.Nullable;

/**
 * What a caller asked about.
 *
 * @param bean the object; null for the parameters of a constructor
 * @param type the type of the object
 * @param parameters those of a method or constructor, when they are validated
 * @param returned what a method or constructor returned, when it is validated
 */
record Root<T>(
        @Nullable T bean,
        Class<T> type,
        Object @Nullable [] parameters,
        @Nullable Object returned) {

    @SuppressWarnings("unchecked") // A T has a class that extends T, and Jakarta Validation calls it Class<T>.
    static <T> Root<T> of(T bean) {
        return new Root<>(bean, (Class<T>) bean.getClass(), null, null);
    }

    /** Returns this for the parameters of one of the object's methods, or of a constructor. */
    Root<T> withParameters(Object[] values) {
        return new Root<>(bean, type, values.clone(), null);
    }

    /** Returns this for what one of the object's methods returned, or a constructor. */
    Root<T> withReturned(@Nullable Object value) {
        return new Root<>(bean, type, null, value);
    }
}
