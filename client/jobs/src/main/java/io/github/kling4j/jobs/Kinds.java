package io.github.kling4j.jobs;

import io.github.kling4j.KlingClient;
import io.github.kling4j.VideoGeneration;
import io.github.kling4j.model.VideoRequest;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Every kind of request that the client can submit, by the name of the client's method. The description may bring new
 * endpoints, and the client new methods for them: they are found here without a change.
 */
final class Kinds {

    private final Map<String, Kind<?>> kinds = new TreeMap<>();

    /**
     * One kind of request.
     *
     * @param name as it is stored
     */
    record Kind<R extends VideoRequest>(String name, Class<R> request, VideoGeneration<R> endpoint) {}

    Kinds(KlingClient client) {
        for (Method method : KlingClient.class.getMethods()) {
            if (method.getParameterCount() == 0 && VideoGeneration.class.isAssignableFrom(method.getReturnType())) {
                kinds.put(method.getName(), kind(client, method));
            }
        }
    }

    @SuppressWarnings("unchecked") // The type argument of the endpoint is what it submits.
    private static <R extends VideoRequest> Kind<R> kind(KlingClient client, Method method) {
        try {
            return new Kind<>(
                    method.getName(),
                    (Class<R>) generation(method.getGenericReturnType()).getActualTypeArguments()[0],
                    (VideoGeneration<R>) method.invoke(client));
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("the client's " + method.getName() + "() failed", e);
        }
    }

    /** Returns the {@code VideoGeneration<R>} that an endpoint is, or extends. */
    private static ParameterizedType generation(Type endpoint) {
        return endpoint instanceof ParameterizedType generation
                ? generation
                : generation(((Class<?>) endpoint).getGenericSuperclass());
    }

    /** Returns null for a kind that a newer version has stored. */
    @Nullable Kind<?> named(String name) {
        return kinds.get(name);
    }

    @SuppressWarnings("unchecked") // Kinds are listed by their own class.
    <R extends VideoRequest> Kind<R> of(R request) {
        return kinds.values().stream()
                .filter(kind -> kind.request() == request.getClass())
                .map(kind -> (Kind<R>) kind)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "the client cannot submit " + request.getClass().getName() + "; it submits " + kinds.keySet()));
    }
}
