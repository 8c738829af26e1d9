package io.github.kling4j.reflection;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Replaces the reflective methods of the JDK, and records the look-ups that find something. The parameters of each
 * method are the object on which the replaced method is called, the parameters of that method, and the calling class.
 */
public final class LookUps {

    private static final Set<String> FOUND = new ConcurrentSkipListSet<>();

    private LookUps() {}

    /** Returns the kinds and names of the recorded look-ups, such as {@code class a.B}, and clears them. */
    static Set<String> taken() {
        Set<String> copy = new ConcurrentSkipListSet<>(FOUND);
        FOUND.clear();
        return copy;
    }

    private static <T> T found(String kind, Object what, @Nullable T found) {
        if (found != null) {
            FOUND.add(kind + " " + (what instanceof Class<?> type ? type.getName() : what));
        }
        return found;
    }

    public static Class<?> forName(String name, Class<?> caller) throws ClassNotFoundException {
        return found("class", name, Class.forName(name, true, caller.getClassLoader()));
    }

    public static Class<?> forName(String name, boolean initialize, ClassLoader loader, Class<?> caller)
            throws ClassNotFoundException {
        return found("class", name, Class.forName(name, initialize, loader));
    }

    public static Class<?> loadClass(ClassLoader loader, String name, Class<?> caller) throws ClassNotFoundException {
        return found("class", name, loader.loadClass(name));
    }

    public static Constructor<?>[] getConstructors(Class<?> type, Class<?> caller) {
        return found("constructors", type, type.getConstructors());
    }

    public static Constructor<?>[] getDeclaredConstructors(Class<?> type, Class<?> caller) {
        return found("constructors", type, type.getDeclaredConstructors());
    }

    public static Constructor<?> getConstructor(Class<?> type, Class<?>[] parameters, Class<?> caller)
            throws NoSuchMethodException {
        return found("constructors", type, type.getConstructor(parameters));
    }

    public static Constructor<?> getDeclaredConstructor(Class<?> type, Class<?>[] parameters, Class<?> caller)
            throws NoSuchMethodException {
        return found("constructors", type, type.getDeclaredConstructor(parameters));
    }

    public static Method[] getMethods(Class<?> type, Class<?> caller) {
        return found("methods", type, type.getMethods());
    }

    public static Method[] getDeclaredMethods(Class<?> type, Class<?> caller) {
        return found("methods", type, type.getDeclaredMethods());
    }

    public static Method getMethod(Class<?> type, String name, Class<?>[] parameters, Class<?> caller)
            throws NoSuchMethodException {
        return found("method", signature(type, name, parameters), type.getMethod(name, parameters));
    }

    public static Method getDeclaredMethod(Class<?> type, String name, Class<?>[] parameters, Class<?> caller)
            throws NoSuchMethodException {
        return found("method", signature(type, name, parameters), type.getDeclaredMethod(name, parameters));
    }

    public static Field[] getFields(Class<?> type, Class<?> caller) {
        return found("fields", type, type.getFields());
    }

    public static Field[] getDeclaredFields(Class<?> type, Class<?> caller) {
        return found("fields", type, type.getDeclaredFields());
    }

    public static Field getField(Class<?> type, String name, Class<?> caller) throws NoSuchFieldException {
        return found("field", type.getName() + "." + name, type.getField(name));
    }

    public static Field getDeclaredField(Class<?> type, String name, Class<?> caller) throws NoSuchFieldException {
        return found("field", type.getName() + "." + name, type.getDeclaredField(name));
    }

    public static Object newProxyInstance(
            ClassLoader loader, Class<?>[] types, InvocationHandler handler, Class<?> caller) {
        return found("proxy", types[0], Proxy.newProxyInstance(loader, types, handler));
    }

    public static <S> ServiceLoader<S> load(Class<S> service, Class<?> caller) {
        return found("services", service, ServiceLoader.load(service));
    }

    public static <S> ServiceLoader<S> load(Class<S> service, ClassLoader loader, Class<?> caller) {
        return found("services", service, ServiceLoader.load(service, loader));
    }

    public static @Nullable URL getResource(Class<?> type, String name, Class<?> caller) {
        return found("resource", path(type, name), type.getResource(name));
    }

    public static @Nullable InputStream getResourceAsStream(Class<?> type, String name, Class<?> caller) {
        return found("resource", path(type, name), type.getResourceAsStream(name));
    }

    public static @Nullable URL getResource(ClassLoader loader, String name, Class<?> caller) {
        return found("resource", name, loader.getResource(name));
    }

    public static @Nullable InputStream getResourceAsStream(ClassLoader loader, String name, Class<?> caller) {
        return found("resource", name, loader.getResourceAsStream(name));
    }

    public static Enumeration<URL> getResources(ClassLoader loader, String name, Class<?> caller) throws IOException {
        Enumeration<URL> urls = loader.getResources(name);
        return found("resource", name, urls.hasMoreElements() ? urls : null) == null
                ? Collections.emptyEnumeration()
                : urls;
    }

    private static String signature(Class<?> type, String name, Class<?>[] parameters) {
        return type.getName() + "." + name
                + Stream.of(parameters).map(Class::getName).collect(Collectors.joining(",", "(", ")"));
    }

    private static String path(Class<?> type, String name) {
        return name.startsWith("/") ? name.substring(1) : type.getPackageName().replace('.', '/') + "/" + name;
    }
}
