package io.github.kling4j.validation.jakarta;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The position of a value in a container.
 *
 * @param container the type of the container: {@code List}, {@code Set}, {@code Iterable}, {@code Map}, or
 *     {@code Object[]}
 * @param typeArgument the index of the container's type argument that is the type of the value; null for an array
 * @param index the index in a list or an array; otherwise null
 * @param key the key in a map; otherwise null
 */
record Element(
        Class<?> container,
        @Nullable Integer typeArgument,
        @Nullable Integer index,
        @Nullable Object key) {

    static Element ofList(int index) {
        return new Element(List.class, 0, index, null);
    }

    static Element ofArray(int index) {
        return new Element(Object[].class, null, index, null);
    }

    static Element ofIterable(Iterable<?> iterable) {
        return new Element(iterable instanceof Set ? Set.class : Iterable.class, 0, null, null);
    }

    static Element ofMap(@Nullable Object key, boolean isKey) {
        return new Element(Map.class, isKey ? 0 : 1, null, key);
    }

    private boolean isMapKey() {
        return container == Map.class && Integer.valueOf(0).equals(typeArgument);
    }

    /** Returns the name of the value's node in a path, as the Jakarta Validation specification defines it. */
    String name() {
        if (container == Map.class) {
            return isMapKey() ? "<map key>" : "<map value>";
        }
        return container == List.class ? "<list element>" : "<iterable element>";
    }

    /**
     * Returns the position as it is written in a path, such as {@code [0]}, or {@code <K>[name]} for the key of a map.
     */
    @Override
    public String toString() {
        Object subscript = container == Map.class ? key : index;
        boolean hasSubscript = container == Map.class || index != null;
        return (isMapKey() ? "<K>" : "") + "[" + (hasSubscript ? subscript : "") + "]";
    }
}
