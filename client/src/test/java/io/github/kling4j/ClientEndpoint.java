package io.github.kling4j;

import io.github.kling4j.model.VideoRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import retrofit2.http.POST;

/**
 * An endpoint of the client, found by reflection: tests with this parameter also test an endpoint that is added later.
 *
 * @param <R> the type of the request
 * @param request the class of the request
 * @param path the path that the Retrofit interface submits to, relative to the base URL
 * @param methods the public methods that return the endpoint, in the order of their calls: {@code omni}, {@code
 *     videoEdit}
 */
record ClientEndpoint<R extends VideoRequest>(Class<R> request, String path, List<Method> methods) {

    /** Returns all endpoints of the client and of its groups of endpoints, in the order of their calls. */
    static List<ClientEndpoint<?>> all() {
        List<ClientEndpoint<?>> found = new ArrayList<>();
        collect(KlingClient.class, List.of(), found);
        found.sort(Comparator.comparing(ClientEndpoint::call));
        return found;
    }

    private static void collect(Class<?> owner, List<Method> calls, List<ClientEndpoint<?>> found) {
        for (Method method : owner.getMethods()) {
            Class<?> type = method.getReturnType();
            List<Method> methods =
                    Stream.concat(calls.stream(), Stream.of(method)).toList();
            if (method.getParameterCount() == 0 && VideoGeneration.class.isAssignableFrom(type)) {
                found.add(of(type, methods));
            } else if (method.getParameterCount() == 0 && type.getEnclosingClass() == EndpointGroups.class) {
                collect(type, methods, found);
            }
        }
    }

    private static <R extends VideoRequest> ClientEndpoint<R> of(Class<?> facade, List<Method> methods) {
        ParameterizedType generation = (ParameterizedType) facade.getGenericSuperclass();
        @SuppressWarnings("unchecked")
        Class<R> request = (Class<R>) generation.getActualTypeArguments()[0];
        return new ClientEndpoint<>(request, path(facade, request), methods);
    }

    private static String path(Class<?> facade, Class<?> request) {
        try {
            return Stream.of(facade.getMethod("api").getReturnType().getMethods())
                    .filter(method -> List.of(method.getParameterTypes()).contains(request))
                    .map(method -> method.getAnnotation(POST.class))
                    .filter(Objects::nonNull)
                    .map(POST::value)
                    .findFirst()
                    .orElseThrow();
        } catch (NoSuchMethodException e) {
            throw new AssertionError(facade + " has no Retrofit interface", e);
        }
    }

    /** Returns the call, such as {@code client.omni().videoEdit()}. */
    String call() {
        return methods.stream()
                .map(method -> "." + method.getName() + "()")
                .collect(Collectors.joining("", "client", ""));
    }

    /** Returns the endpoint of a client. */
    @SuppressWarnings("unchecked")
    VideoGeneration<R> of(KlingClient client) {
        Object found = client;
        try {
            for (Method method : methods) {
                found = method.invoke(found);
            }
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(call(), e);
        }
        return (VideoGeneration<R>) found;
    }

    /** Returns the directory of the example requests, such as {@code omni-video-edit}. */
    String folder() {
        return request.getSimpleName()
                .replaceFirst("Request$", "")
                .replaceAll("(?<=.)(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    /** Returns the example requests, as the JSON of each property by its name. */
    List<Map<String, String>> examples() {
        return Examples.valid(folder());
    }

    /** Returns the first example. */
    R example() {
        return read(Examples.json(examples().get(0)));
    }

    private R read(String json) {
        try {
            return KlingJson.moshi().adapter(request).fromJson(json);
        } catch (IOException e) {
            throw new UncheckedIOException(json, e);
        }
    }

    @Override
    public String toString() {
        return call();
    }
}
