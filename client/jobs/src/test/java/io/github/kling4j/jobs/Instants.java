package io.github.kling4j.jobs;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.function.Consumer;
import javax.sql.DataSource;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/** Reports the points at which a process may end to a test: before and after each commit and each request. */
final class Instants {

    private Instants() {}

    static OkHttpClient http(Consumer<String> at) {
        return new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    boolean submit = chain.request().method().equals("POST");
                    at.accept(submit ? "before-post" : "before-get");
                    Response response = chain.proceed(chain.request());
                    at.accept(submit ? "after-post" : "after-get");
                    return response;
                })
                .build();
    }

    static DataSource watched(DataSource pool, Consumer<String> at) {
        return proxy(DataSource.class, pool, at);
    }

    private static <T> T proxy(Class<T> type, T target, Consumer<String> at) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, values) -> {
                    boolean commit = method.getName().equals("commit");
                    if (commit) {
                        at.accept("before-commit");
                    }
                    Object result;
                    try {
                        result = method.invoke(target, values);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                    if (commit) {
                        at.accept("after-commit");
                    }
                    return result instanceof Connection connection ? proxy(Connection.class, connection, at) : result;
                }));
    }
}
