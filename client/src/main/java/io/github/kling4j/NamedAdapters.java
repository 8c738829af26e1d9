package io.github.kling4j;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.Type;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the JSON adapters of this library's classes by name. Moshi finds them by name too, but reads an annotation
 * first. The first annotation that a JVM reads takes fifteen milliseconds. The first string concatenation with {@code
 * invokedynamic} takes another six, so this class calls {@code concat} instead.
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
            // Moshi would wrap the adapter in one that handles nulls. The adapters of this library handle nulls
            // themselves.
            return (JsonAdapter<?>) made;
        } catch (ClassNotFoundException e) {
            return null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the adapter of " + model.getName() + " could not be created", e);
        }
    }
}
