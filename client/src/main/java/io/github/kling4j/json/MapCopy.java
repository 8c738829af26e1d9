package io.github.kling4j.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Copies maps for models. Like {@link ListCopy}, this class does not load Moshi. */
public final class MapCopy {

    private MapCopy() {}

    /**
     * Returns an unmodifiable copy of a map in the same order, including its null values; null for null.
     *
     * @throws NullPointerException if a key is null, because a name in JSON is never null
     */
    public static <T> @Nullable Map<String, @Nullable T> of(@Nullable Map<String, ? extends @Nullable T> map) {
        if (map == null) {
            return null;
        }
        map.keySet().forEach(MapCopy::requireName);
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /**
     * Returns an unmodifiable copy of a map whose values are copied as well; null for null.
     *
     * @param value copies a value, and returns null for null
     * @throws NullPointerException if a key is null
     */
    public static <T> @Nullable Map<String, @Nullable T> of(
            @Nullable Map<String, ? extends @Nullable T> map, UnaryOperator<@Nullable T> value) {
        if (map == null) {
            return null;
        }
        Map<String, @Nullable T> copy = new LinkedHashMap<>();
        map.forEach((name, each) -> copy.put(requireName(name), value.apply(each)));
        return Collections.unmodifiableMap(copy);
    }

    private static String requireName(@Nullable String name) {
        return Objects.requireNonNull(name, "a name in a JSON object must be a String, not null");
    }
}
