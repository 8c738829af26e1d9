package io.github.kling4j.validation.generator.differential;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructType;
import dev.cel.common.types.StructTypeReference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The types of a {@link View}, for the interpreter's checker. */
final class TripTypes implements CelTypeProvider {

    static final CelType TRIP = StructTypeReference.create("trip");

    private static final CelType STOP = StructTypeReference.create("stop");
    private static final Map<String, Map<String, CelType>> FIELDS = Map.of(
            "trip",
            fields(List.of(
                    of(SimpleType.STRING, "title", "owner", "motto", "hue", "paint"),
                    of(SimpleType.INT, "days", "class", "budget", "distance", "rooms", "level", "stars", "count", "e"),
                    of(SimpleType.DOUBLE, "rating", "discount", "score", "weight", "factor"),
                    of(SimpleType.BOOL, "open", "paid", "draft"),
                    of(ListType.create(STOP), "stop_list"),
                    of(ListType.create(SimpleType.STRING), "tags", "hues"),
                    of(ListType.create(SimpleType.INT), "nights", "miles"),
                    of(ListType.create(SimpleType.DOUBLE), "prices", "ratios"),
                    of(ListType.create(SimpleType.BOOL), "flags"),
                    of(ListType.create(ListType.create(SimpleType.INT)), "grid"),
                    of(MapType.create(SimpleType.STRING, SimpleType.INT), "votes"),
                    of(MapType.create(SimpleType.STRING, SimpleType.STRING), "labels"),
                    of(ListType.create(SimpleType.DYN), "gaps", "blanks", "crew"),
                    of(MapType.create(SimpleType.STRING, SimpleType.DYN), "holes"),
                    of(SimpleType.DYN, "photo"),
                    of(STOP, "item"),
                    of(TRIP, "next"),
                    of(StructTypeReference.create("extras"), "extras"))),
            "stop",
            fields(List.of(
                    of(SimpleType.STRING, "name", "hue"),
                    of(SimpleType.INT, "nights", "beds"),
                    of(SimpleType.DOUBLE, "price"),
                    of(ListType.create(SimpleType.STRING), "notes"))),
            "extras",
            fields(List.of(of(SimpleType.DYN, "a", "b", "key"))));

    /** Returns the type of the items of a list. */
    static CelType itemOf(String list) {
        return ((ListType) FIELDS.get("trip").get(list)).elemType();
    }

    private static Map<String, CelType> fields(List<Map<String, CelType>> parts) {
        return parts.stream()
                .flatMap(part -> part.entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Returns fields with their presence tests. */
    private static Map<String, CelType> of(CelType type, String... names) {
        Map<String, CelType> fields = new LinkedHashMap<>();
        for (String name : names) {
            fields.put(name, type);
            fields.put("has " + name, SimpleType.BOOL);
            fields.put("given " + name, SimpleType.BOOL);
        }
        return fields;
    }

    @Override
    public ImmutableCollection<CelType> types() {
        return ImmutableList.of();
    }

    @Override
    public Optional<CelType> findType(String name) {
        return Optional.ofNullable(FIELDS.get(name))
                .map(fields -> StructType.create(
                        name, ImmutableSet.copyOf(fields.keySet()), field -> Optional.ofNullable(fields.get(field))));
    }
}
