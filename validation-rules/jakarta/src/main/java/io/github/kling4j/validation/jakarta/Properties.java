package io.github.kling4j.validation.jakarta;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads properties by reflection, to show their values in violations and to find nested models. A property is a getter,
 * an accessor with the name and type of a field, an abstract accessor, a record component, or a field.
 */
final class Properties {

    private static final ClassValue<Map<String, Optional<Member>>> FOUND = new ClassValue<>() {
        @Override
        protected Map<String, Optional<Member>> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    private Properties() {}

    /** Returns whether a type has a property. */
    static boolean has(Class<?> type, String name) {
        return find(type, name).isPresent();
    }

    /**
     * Returns the value of a property or, if the value is an optional, its content. Returns null if the optional is
     * empty, or if the property cannot be read.
     */
    static @Nullable Object read(Object bean, String name) {
        Optional<Member> member = find(bean.getClass(), name);
        try {
            if (member.isEmpty() || !((AccessibleObject) member.get()).trySetAccessible()) {
                return null;
            }
            return content(
                    member.get() instanceof Method method ? method.invoke(bean) : ((Field) member.get()).get(bean));
        } catch (ReflectiveOperationException | InaccessibleObjectException e) {
            return null;
        }
    }

    /** Returns the content of an optional, or null if the optional is empty. Returns any other value unchanged. */
    static @Nullable Object content(@Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.orElse(null);
        }
        if (value instanceof OptionalInt optional) {
            return optional.isPresent() ? optional.getAsInt() : null;
        }
        if (value instanceof OptionalLong optional) {
            return optional.isPresent() ? optional.getAsLong() : null;
        }
        if (value instanceof OptionalDouble optional) {
            return optional.isPresent() ? optional.getAsDouble() : null;
        }
        return value;
    }

    private static Optional<Member> find(Class<?> type, String name) {
        Map<String, Optional<Member>> known = FOUND.get(type);
        Optional<Member> found = known.get(name);
        if (found == null) {
            found = search(type, name);
            // Names come from models and callers. Unknown names are not cached, because their number is unlimited.
            if (found.isPresent()) {
                known.put(name, found);
            }
        }
        return found;
    }

    private static Optional<Member> search(Class<?> type, String name) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        String capitalized = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        Optional<Member> field = firstField(type, name);
        return firstMethod(type, "get" + capitalized)
                .or(() -> firstMethod(type, "is" + capitalized).filter(Properties::isBoolean))
                .or(() -> firstMethod(type, name).filter(method -> isAccessor(method, field)))
                .<Member>map(method -> method)
                .or(() -> field);
    }

    private static boolean isBoolean(Method method) {
        return method.getReturnType() == boolean.class || method.getReturnType() == Boolean.class;
    }

    /**
     * Returns whether a method with the name of a property is its accessor. A method that does not have the type of the
     * field may have side effects. Without a field, only an abstract method or a method of an interface is an accessor.
     */
    private static boolean isAccessor(Method method, Optional<Member> field) {
        return field.map(each -> ((Field) each).getType() == method.getReturnType())
                .orElse(method.getDeclaringClass().isInterface() || Modifier.isAbstract(method.getModifiers()));
    }

    private static Optional<Method> firstMethod(Class<?> type, String name) {
        Deque<Class<?>> open = new ArrayDeque<>();
        open.add(type);
        while (!open.isEmpty()) {
            Class<?> next = open.remove();
            try {
                Method method = next.getDeclaredMethod(name);
                if (!Modifier.isStatic(method.getModifiers()) && method.getReturnType() != void.class) {
                    return Optional.of(method);
                }
            } catch (NoSuchMethodException e) {
                // It may be inherited.
            }
            if (next.getSuperclass() != null) {
                open.addFirst(next.getSuperclass());
            }
            open.addAll(List.of(next.getInterfaces()));
        }
        return Optional.empty();
    }

    private static Optional<Member> firstField(Class<?> type, String name) {
        for (Class<?> next = type; next != null; next = next.getSuperclass()) {
            try {
                Field field = next.getDeclaredField(name);
                if (!Modifier.isStatic(field.getModifiers())) {
                    return Optional.of(field);
                }
            } catch (NoSuchFieldException e) {
                // It may be inherited.
            }
        }
        return Optional.empty();
    }
}
