package io.github.kling4j.validation.generator.differential;

import dev.cel.common.values.NullValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A model for the interpreter: a map of effective values, and for each name whether the property is present and whether
 * it is given.
 */
final class View {

    private final Map<String, Object> map = new LinkedHashMap<>();

    private View() {}

    static Map<String, Object> of(Trip trip) {
        View view = new View()
                .with("title", trip.title())
                .with("owner", trip.owner())
                .with("motto", trip.motto(), "it's")
                .with("days", trip.days(), 3L)
                .with("class", trip.found())
                .with("budget", trip.budget())
                .with("distance", trip.distance())
                .with("rooms", trip.rooms())
                .with("level", trip.level())
                .with("stars", trip.stars())
                .with("count", trip.count())
                .with("e", trip.e())
                .with("rating", trip.rating())
                .with("discount", trip.discount())
                .with("score", trip.score())
                .with("weight", trip.weight())
                .with("factor", trip.factor(), 1.5)
                .with("open", trip.open())
                .with("paid", trip.paid())
                .with("draft", trip.draft(), false)
                .with("hue", trip.hue())
                .with("paint", trip.paint(), "red")
                .with("stop_list", trip.stops())
                .with("tags", trip.tags())
                .with("nights", trip.nights())
                .with("miles", trip.miles())
                .with("prices", trip.prices())
                .with("ratios", trip.ratios())
                .with("flags", trip.flags())
                .with("hues", trip.hues())
                .with("grid", trip.grid())
                .with("votes", trip.votes())
                .with("labels", trip.labels())
                .with("gaps", trip.gaps())
                .with("blanks", trip.blanks())
                .with("crew", trip.crew())
                .with("holes", trip.holes())
                .with("photo", trip.photo())
                .with("item", trip.item())
                .with("next", trip.next());
        View unknown = new View();
        trip.unknown().forEach(unknown::with);
        view.map.put("extras", unknown.map);
        return view.map;
    }

    private static Map<String, Object> of(Stop stop) {
        return new View()
                .with("name", stop.name())
                .with("nights", stop.nights())
                .with("hue", stop.hue())
                .with("notes", stop.notes())
                .with("price", stop.price())
                .with("beds", stop.beds(), 2L)
                .map;
    }

    private View with(String name, @Nullable Object value) {
        return with(name, value, null);
    }

    private View with(String name, @Nullable Object value, @Nullable Object whenAbsent) {
        Object effective = value == null ? whenAbsent : seen(value);
        if (effective != null) {
            map.put(name, effective);
        }
        if (value != null) {
            map.put("has " + name, true);
        }
        if (value != null && !seen(value).equals("")) {
            map.put("given " + name, true);
        }
        return this;
    }

    /** Returns a value as a CEL value. */
    private static Object seen(@Nullable Object value) {
        if (value == null) {
            return NullValue.NULL_VALUE;
        }
        if (value instanceof Float || value instanceof Double) {
            return ((Number) value).doubleValue();
        }
        if (value instanceof Number number) {
            return number.longValue();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(View::seen).toList();
        }
        if (value instanceof Map<?, ?> values) {
            Map<Object, Object> seen = new LinkedHashMap<>();
            values.forEach((key, held) -> seen.put(key, seen(held)));
            return seen;
        }
        if (value instanceof Trip trip) {
            return of(trip);
        }
        return value instanceof Stop stop ? of(stop) : value instanceof Hue hue ? hue.word() : value;
    }
}
