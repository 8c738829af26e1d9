package io.github.kling4j.jobs;

import io.github.kling4j.KlingClient;
import io.github.kling4j.VideoGeneration;
import io.github.kling4j.model.VideoRequest;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All kinds of requests that the client can submit, named after the client's methods, such as {@code imageToVideo} and
 * {@code omni.textToVideo}. The methods are found by reflection, so that new endpoints need no change here.
 */
final class Kinds {

    private final Map<String, Kind<?>> kinds = new TreeMap<>();

    /**
     * One kind of request.
     *
     * @param name the name of the kind in the database
     */
    record Kind<R extends VideoRequest>(String name, Class<R> request, VideoGeneration<R> endpoint) {}

    Kinds(KlingClient client) {
        find("", client);
    }

    /**
     * Adds the endpoints that the methods of an object return: of the client, or of a group such as {@code
     * client.omni()}.
     */
    private void find(String prefix, Object owner) {
        for (Method method : owner.getClass().getMethods()) {
            Class<?> type = method.getReturnType();
            if (method.getParameterCount() > 0 || Modifier.isStatic(method.getModifiers())) {
                continue;
            }
            String name = prefix + method.getName();
            if (VideoGeneration.class.isAssignableFrom(type)) {
                kinds.put(name, kind(name, owner, method));
            } else if (type.getPackageName().equals(KlingClient.class.getPackageName())) {
                find(name + ".", called(owner, method));
            }
        }
    }

    @SuppressWarnings("unchecked") // The type argument of the endpoint is its request class.
    private static <R extends VideoRequest> Kind<R> kind(String name, Object owner, Method method) {
        return new Kind<>(
                name,
                (Class<R>) generation(method.getGenericReturnType()).getActualTypeArguments()[0],
                (VideoGeneration<R>) called(owner, method));
    }

    private static Object called(Object owner, Method method) {
        try {
            return method.invoke(owner);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("the client's " + method.getName() + "() failed", e);
        }
    }

    /** Returns the given type if it has the form {@code VideoGeneration<R>}; otherwise its superclass of this form. */
    private static ParameterizedType generation(Type endpoint) {
        return endpoint instanceof ParameterizedType generation
                ? generation
                : generation(((Class<?>) endpoint).getGenericSuperclass());
    }

    /** Returns the names of all kinds that this version can submit. */
    Set<String> names() {
        return kinds.keySet();
    }

    /** Returns the kind with the given name; null if a newer version stored a kind that this version does not know. */
    @Nullable
    Kind<?> named(String name) {
        return kinds.get(name);
    }

    @SuppressWarnings("unchecked") // A kind has the type parameter of its request class.
    <R extends VideoRequest> Kind<R> of(R request) {
        return kinds.values().stream()
                .filter(kind -> kind.request() == request.getClass())
                .map(kind -> (Kind<R>) kind)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the client cannot submit "
                        + request.getClass().getName() + "; it can submit requests of the kinds " + kinds.keySet()));
    }
}
