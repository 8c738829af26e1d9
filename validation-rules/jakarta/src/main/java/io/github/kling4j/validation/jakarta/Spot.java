package io.github.kling4j.validation.jakarta;

import java.lang.reflect.Array;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value on the path of a violation.
 *
 * @param place the path from the root to the value
 * @param owner the bean with the property that contains the value; at the root, the value itself
 * @param value the value; any item if the value is in a container without indices
 * @param isExact whether the violation certainly concerns this value; false for any item of a container without
 *     indices
 */
record Spot(Place place, @Nullable Object owner, @Nullable Object value, boolean isExact) {

    boolean isModel() {
        return value != null && GeneratedTypes.contain(value);
    }

    /** Returns the spot of a property of the value, which is passed as {@code bean}. */
    Spot property(Object bean, String name) {
        return new Spot(place.property(name), bean, Properties.read(bean, name), isExact);
    }

    /**
     * Returns the item at an index of a list or an array; null if the value is neither, or if the index is out of
     * range.
     */
    @Nullable
    Spot at(int index) {
        if (value instanceof List<?> list && index < list.size()) {
            return with(Element.ofList(index), list.get(index), isExact);
        }
        if (value != null && value.getClass().isArray() && index < Array.getLength(value)) {
            return with(Element.ofArray(index), Array.get(value, index), isExact);
        }
        return null;
    }

    /** Returns the value for a key of a map or, if {@code isKey} is true, the key itself. */
    Spot at(Map<?, ?> map, @Nullable Object key, boolean isKey) {
        return with(Element.ofMap(key, isKey), isKey ? key : map.get(key), isExact);
    }

    /**
     * Returns any item of the value if it is a container without indices; null otherwise. Prefers an item that is not
     * null.
     */
    @Nullable
    Spot any() {
        if (!(value instanceof Iterable<?> iterable)) {
            return null;
        }
        Object any = null;
        for (Object each : iterable) {
            any = each;
            if (any != null) {
                break;
            }
        }
        return with(Element.ofIterable(iterable), any, false);
    }

    private Spot with(Element element, @Nullable Object content, boolean isContentExact) {
        return new Spot(place.in(element), owner, Properties.content(content), isContentExact);
    }
}
