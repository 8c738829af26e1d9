package io.github.kling4j.openapi.changes;

import io.github.kling4j.openapi.check.Kind;
import io.github.kling4j.openapi.check.Place;
import io.github.kling4j.openapi.check.Places;
import io.github.kling4j.openapi.check.RequestedSchemas;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Finds every difference between two OpenAPI descriptions, by comparing each {@link Place} of one description with the
 * same place in the other description. It also finds differences that openapi-diff ignores, such as those of servers,
 * security, headers, examples, and schemas that no operation uses.
 */
final class PlaceChanges {

    /** Members of a schema that contain nested schemas. Each nested schema is compared as a separate {@link Place}. */
    private static final Set<String> CHILDREN = Set.of("properties", "items");

    private static final Pattern METHOD = Pattern.compile("^[a-z]+(?= /)");

    /** The members of a parameter that do not affect the request. */
    private static final Set<String> TEXTS = Set.of("description", "example", "examples");

    private final Map<String, Place> before;
    private final Map<String, Place> after;
    private final Set<String> requested;
    private final List<SpecChange> changes = new ArrayList<>();

    private PlaceChanges(JsonNode before, JsonNode after) {
        this.before = byLabel(before);
        this.after = byLabel(after);
        this.requested = RequestedSchemas.labels(after);
    }

    static List<SpecChange> between(JsonNode before, JsonNode after) {
        PlaceChanges found = new PlaceChanges(before, after);
        found.compare();
        return found.changes;
    }

    /** Returns the places of a description by kind and label, so that a changed order is not a difference. */
    private static Map<String, Place> byLabel(JsonNode spec) {
        Map<String, Place> places = new LinkedHashMap<>();
        Places.of(spec).forEach(place -> places.putIfAbsent(key(place), place));
        return places;
    }

    private static String key(Place place) {
        return place.kind() + " " + place.label();
    }

    private void compare() {
        Set<String> keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(after.keySet());
        for (String key : keys) {
            Place was = before.get(key);
            Place is = after.get(key);
            if (was != null && is != null) {
                members(was, is);
            } else if (is != null && isTopmost(is, after, before)) {
                add(is, "added", is.kind() == Kind.PARAMETER);
            } else if (is == null && isTopmost(was, before, after)) {
                add(was, "removed", was.kind() == Kind.PARAMETER);
            }
        }
    }

    /**
     * Returns whether every place that encloses a place exists in both descriptions. If an enclosing place was added or
     * removed, only the enclosing place is reported.
     */
    private static boolean isTopmost(Place place, Map<String, Place> same, Map<String, Place> others) {
        return same.values().stream()
                .filter(above -> place.pointer().startsWith(above.pointer() + "/"))
                .allMatch(above -> others.containsKey(key(above)));
    }

    private void members(Place was, Place is) {
        Set<String> names = new LinkedHashSet<>(was.node().propertyNames());
        names.addAll(is.node().propertyNames());
        for (String name : names) {
            JsonNode old = was.node().path(name);
            JsonNode now = is.node().path(name);
            boolean leadsOn = is.kind() == Kind.SCHEMA
                    ? CHILDREN.contains(name)
                    : is.kind().leadsOn(name);
            if (!old.equals(now) && !leadsOn) {
                add(is, difference(name, old, now), isBreaking(is, name, now));
            }
        }
    }

    private static String difference(String name, JsonNode old, JsonNode now) {
        if (name.equals("description") || name.equals("summary") || old.isContainer() || now.isContainer()) {
            return name + (old.isMissingNode() ? " added" : now.isMissingNode() ? " removed" : " changed");
        }
        return name
                + (old.isMissingNode()
                        ? " " + text(now)
                        : now.isMissingNode() ? " no longer " + text(old) : " " + text(old) + " -> " + text(now));
    }

    private static String text(JsonNode value) {
        return value.asString(value.toString()).replaceAll("\\s+", " ").strip();
    }

    /**
     * Returns whether, after the change of a member, the service refuses requests that it accepted before, or the
     * client sends parameters in another form.
     */
    private boolean isBreaking(Place place, String name, JsonNode now) {
        boolean isOfParameter = place.label().contains("parameter ") && !TEXTS.contains(name);
        boolean isClosed = name.equals("additionalProperties") && now.isBoolean() && !now.asBoolean();
        boolean isNeeded = place.kind() == Kind.REQUEST_BODY && name.equals("required") && now.asBoolean(false);
        return isOfParameter || isNeeded || isClosed && requested.contains(place.label());
    }

    private void add(Place place, String difference, boolean breaking) {
        changes.add(new SpecChange(breaking, label(place), difference, "", "", Set.of()));
    }

    /** Returns the label of a place. The label of an operation has the form of a request: {@code GET /things}. */
    private static String label(Place place) {
        return METHOD.matcher(place.label())
                .replaceFirst(method -> method.group().toUpperCase(Locale.ROOT));
    }
}
