package io.github.kling4j;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.Type;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the adapters of this library's classes by name, as Moshi does. Moshi first reads an annotation, which takes
 * fifteen milliseconds in a JVM that has not read one before. {@code concat} avoids the first string concatenation with
 * {@code invokedynamic}, which takes another six.
 */
final class NamedAdapters implements JsonAdapter.Factory {

    private static final String OURS = NamedAdapters.class.getPackageName().concat(".");

    @Override
    public @Nullable JsonAdapter<?> create(Type type, Set<? extends Annotation> annotations, Moshi moshi) {
        if (!(type instanceof Class<?> model) || !model.getName().startsWith(OURS) || !annotations.isEmpty()) {
            return null;
        }
        try {
            Class<?> adapter = Class.forName(model.getName().concat("JsonAdapter"), true, model.getClassLoader());
            Constructor<?> only = adapter.getConstructors()[0];
            Object made = only.getParameterCount() == 0 ? only.newInstance() : only.newInstance(moshi);
            // Moshi would wrap the adapter, to read and write nulls; ours do so themselves.
            return (JsonAdapter<?>) made;
        } catch (ClassNotFoundException e) {
            return null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the adapter of " + model.getName() + " could not be created", e);
        }
    }
}
