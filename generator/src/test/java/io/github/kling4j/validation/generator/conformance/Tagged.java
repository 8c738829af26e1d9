package io.github.kling4j.validation.generator.conformance;

import io.github.kling4j.validation.generator.expression.Type;
import io.github.kling4j.validation.generator.expression.Type.Scalar;
import io.github.kling4j.validation.generator.expression.Types;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads the suite's tagged values and its names of types, as far as the profile knows them. */
final class Tagged {

    private static final Map<String, Type> SCALARS =
            Map.of("int", Scalar.INT, "bool", Scalar.BOOL, "double", Scalar.DOUBLE, "string", Scalar.STRING, "null",
                    Scalar.NULL);
    private static final Pattern LIST = Pattern.compile("list\\((.*)\\)");
    private static final Pattern MAP = Pattern.compile("map\\((\\w+), ?(.*)\\)");

    private Tagged() {}

    /** Returns a type of the profile; empty for every other. */
    static Optional<Type> type(String name) {
        Matcher list = LIST.matcher(name);
        Matcher map = MAP.matcher(name);
        if (list.matches()) {
            return type(list.group(1)).map(Types::listOf);
        }
        if (map.matches()) {
            return type(map.group(1)).flatMap(key -> type(map.group(2)).map(value -> Types.mapOf(key, value)));
        }
        return Optional.ofNullable(SCALARS.get(name));
    }

    /** Returns the value of a tagged one. */
    static @Nullable Object value(Object json) {
        Map.Entry<?, ?> tagged = ((Map<?, ?>) json).entrySet().iterator().next();
        Object held = tagged.getValue();
        return switch ((String) tagged.getKey()) {
            case "int" -> new BigDecimal(held.toString()).longValueExact(); // A number as JSON has it is a double here.
            case "double" -> Double.valueOf(held.toString());
            case "list" -> {
                List<@Nullable Object> items = new ArrayList<>();
                ((List<?>) held).forEach(item -> items.add(value(item)));
                yield items;
            }
            case "map" -> {
                Map<@Nullable Object, @Nullable Object> entries = new LinkedHashMap<>();
                ((List<?>) held)
                        .forEach(entry ->
                                entries.put(value(((List<?>) entry).get(0)), value(((List<?>) entry).get(1))));
                yield entries;
            }
            case "null" -> null;
            case "bool", "string" -> held;
            default -> tagged;
        };
    }

    /** Returns whether a result is what was expected; NaN is NaN here. */
    static boolean matches(@Nullable Object actual, @Nullable Object expected) {
        if (actual instanceof List<?> one && expected instanceof List<?> other) {
            return one.size() == other.size()
                    && IntStream.range(0, one.size()).allMatch(i -> matches(one.get(i), other.get(i)));
        }
        Object number = actual instanceof Integer small ? (Object) small.longValue() : actual;
        return Objects.equals(number, expected);
    }
}
