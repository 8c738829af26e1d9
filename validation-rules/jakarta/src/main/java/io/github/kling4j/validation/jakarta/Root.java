package io.github.kling4j.validation.jakarta;

import org.jspecify.annotations.Nullable;

/**
 * The subject of a validation call.
 *
 * @param bean the validated object, or the object whose method is validated; null for a constructor
 * @param type the type of the object
 * @param parameters the parameters of a method or constructor, when they are validated; otherwise null
 * @param returned the return value of a method or constructor, when it is validated; otherwise null
 */
record Root<T>(
        @Nullable T bean,
        Class<T> type,
        Object @Nullable [] parameters,
        @Nullable Object returned) {

    @SuppressWarnings("unchecked") // The class of a T extends T, and Jakarta Validation calls it Class<T>.
    static <T> Root<T> of(T bean) {
        return new Root<>(bean, (Class<T>) bean.getClass(), null, null);
    }

    /** Returns a root for the validation of the parameters of a method or constructor. */
    Root<T> withParameters(Object[] values) {
        return new Root<>(bean, type, values.clone(), null);
    }

    /** Returns a root for the validation of the return value of a method or constructor. */
    Root<T> withReturned(@Nullable Object value) {
        return new Root<>(bean, type, null, value);
    }
}
