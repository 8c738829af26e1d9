package io.github.kling4j.validation.jakarta;

import java.lang.reflect.Array;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value on the way of a violation's path.
 *
 * @param place the way so far
 * @param owner the bean that holds it in one of its properties; the value itself at the root
 * @param value what is there; in a container without indices, any of its values, which is of the right type at least
 * @param isExact whether value and owner are those that the violation means
 */
record Spot(Place place, @Nullable Object owner, @Nullable Object value, boolean isExact) {

    boolean isModel() {
        return value != null && GeneratedTypes.contain(value);
    }

    /** Returns a property of the value. */
    Spot property(Object bean, String name) {
        return new Spot(place.property(name), bean, Properties.read(bean, name), isExact);
    }

    /** Returns the value at an index of a list or an array; null where there is none. */
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

    /** Returns the value, or the key itself, at a key of a map. */
    Spot at(Map<?, ?> map, @Nullable Object key, boolean isKey) {
        return with(Element.ofMap(key, isKey), isKey ? key : map.get(key), isExact);
    }

    /** Returns any value in a container without indices; null where there is no such container. */
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
