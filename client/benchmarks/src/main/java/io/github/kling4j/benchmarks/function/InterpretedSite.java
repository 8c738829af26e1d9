package io.github.kling4j.benchmarks.function;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructType;
import dev.cel.common.values.CelByteString;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The model as cel-java reads it: a type with properties for its checker, and a map for its interpreter. */
final class InterpretedSite implements CelTypeProvider {

    private static final Map<String, CelType> PROPERTIES = Map.ofEntries(
            Map.entry("host", SimpleType.STRING),
            Map.entry("alias", SimpleType.STRING),
            Map.entry("mail", SimpleType.STRING),
            Map.entry("address", SimpleType.STRING),
            Map.entry("ports", ListType.create(SimpleType.INT)),
            Map.entry("zones", ListType.create(SimpleType.STRING)),
            Map.entry("labels", MapType.create(SimpleType.STRING, SimpleType.STRING)),
            Map.entry("load", SimpleType.INT),
            Map.entry("quota", SimpleType.INT),
            Map.entry("icon", SimpleType.BYTES),
            Map.entry("issued", SimpleType.TIMESTAMP),
            Map.entry("expires", SimpleType.TIMESTAMP),
            Map.entry("timeout", SimpleType.DURATION));

    static final StructType TYPE = StructType.create(
            "Site", ImmutableSet.copyOf(PROPERTIES.keySet()), name -> Optional.ofNullable(PROPERTIES.get(name)));

    @Override
    public ImmutableList<CelType> types() {
        return ImmutableList.of(TYPE);
    }

    @Override
    public Optional<CelType> findType(String name) {
        return name.equals(TYPE.name()) ? Optional.of(TYPE) : Optional.empty();
    }

    /** Returns the variables of the rules: the site, and the time of its clock. */
    static Map<String, Object> variables(Site site) {
        Map<String, Object> properties = new HashMap<>();
        put(properties, "host", site.host());
        put(properties, "alias", site.alias());
        put(properties, "mail", site.mail());
        put(properties, "address", site.address());
        put(properties, "ports", site.ports().stream().map(Integer::longValue).toList());
        put(properties, "zones", site.zones());
        put(properties, "labels", site.labels());
        put(properties, "load", site.load());
        put(properties, "quota", site.quota());
        put(properties, "icon", CelByteString.of(site.icon()));
        put(properties, "issued", site.issued());
        put(properties, "expires", site.expires());
        put(properties, "timeout", site.timeout());
        return Map.of("this", properties, "now", Site.CLOCK.instant());
    }

    private static void put(Map<String, Object> properties, String name, @Nullable Object value) {
        if (value != null) {
            properties.put(name, value);
        }
    }
}
