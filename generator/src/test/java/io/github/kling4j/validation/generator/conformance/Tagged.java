package io.github.kling4j.validation.generator.conformance;

import io.github.kling4j.validation.generator.expression.Type;
import io.github.kling4j.validation.generator.expression.Type.Scalar;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads the suite's tagged values and type names, as far as the profile supports them. */
final class Tagged {

    private static final Map<String, Type> SCALARS = Map.of(
            "int",
            Scalar.INT,
            "uint",
            Scalar.UINT,
            "bool",
            Scalar.BOOL,
            "double",
            Scalar.DOUBLE,
            "string",
            Scalar.STRING,
            "bytes",
            Scalar.BYTES,
            "null",
            Scalar.NULL);
    private static final Pattern LIST = Pattern.compile("list\\((.*)\\)");
    private static final Pattern MAP = Pattern.compile("map\\((\\w+), ?(.*)\\)");

    private Tagged() {}

    /** Returns a type of the profile; empty for other types. */
    static Optional<Type> type(String name) {
        Matcher list = LIST.matcher(name);
        Matcher map = MAP.matcher(name);
        if (list.matches()) {
            return type(list.group(1)).map(Type.ListType::of);
        }
        if (map.matches()) {
            return type(map.group(1)).flatMap(key -> type(map.group(2)).map(value -> Type.MapType.of(key, value)));
        }
        return Optional.ofNullable(SCALARS.get(name));
    }

    /** Returns the value of a tagged value. */
    static @Nullable Object value(Object json) {
        if (!(json instanceof Map<?, ?> map) || map.size() != 1) {
            throw new IllegalArgumentException("one value with its kind belongs here, and this is " + json);
        }
        Map.Entry<?, ?> tagged = map.entrySet().iterator().next();
        Object held = tagged.getValue();
        return switch ((String) tagged.getKey()) {
            case "int" -> Long.valueOf(as(String.class, held)); // As a number of JSON it would be a double by now.
            case "double" -> Double.valueOf(as(String.class, held));
            case "list" -> {
                List<@Nullable Object> items = new ArrayList<>();
                list(held).forEach(item -> items.add(value(item)));
                yield items;
            }
            case "map" -> {
                Map<@Nullable Object, @Nullable Object> entries = new LinkedHashMap<>();
                list(held)
                        .forEach(entry -> entries.put(
                                value(list(entry).get(0)), value(list(entry).get(1))));
                yield entries;
            }
            case "null" -> null;
            case "bool" -> as(Boolean.class, held);
            case "string" -> as(String.class, held);
            case "uint" -> Long.parseUnsignedLong(as(String.class, held)); // As Java holds one.
            case "bytes" -> Base64.getDecoder().decode(as(String.class, held));
            case "type", "unsupported" -> tagged;
            default -> throw new IllegalArgumentException("no kind of value of the suite: " + tagged);
        };
    }

    private static List<?> list(Object held) {
        return as(List.class, held);
    }

    private static <T> T as(Class<T> form, @Nullable Object held) {
        if (form.isInstance(held)) {
            return form.cast(held);
        }
        throw new IllegalArgumentException("a " + form.getSimpleName() + " belongs here, and this is " + held);
    }

    /** Returns whether a result equals the expected one; NaN equals NaN. */
    static boolean matches(@Nullable Object actual, @Nullable Object expected) {
        if (actual instanceof List<?> one && expected instanceof List<?> other) {
            return one.size() == other.size()
                    && IntStream.range(0, one.size()).allMatch(i -> matches(one.get(i), other.get(i)));
        }
        if (actual instanceof byte[] one && expected instanceof byte[] other) {
            return Arrays.equals(one, other);
        }
        Object number = actual instanceof Integer small ? (Object) small.longValue() : actual;
        return Objects.equals(number, expected);
    }
}
