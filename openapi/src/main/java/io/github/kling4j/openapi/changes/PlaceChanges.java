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
 * Every difference between two descriptions, by the place whose author made it: also where openapi-diff does not look,
 * as at servers, security, headers, examples, and schemas that no operation reaches.
 */
final class PlaceChanges {

    /** Members that lead to other places. */
    private static final Set<String> CHILDREN = Set.of("properties", "items");

    private static final Pattern METHOD = Pattern.compile("^[a-z]+(?= /)");

    /** Of a parameter, what is read by people only. */
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

    /** By what they are and are called: the order does not matter. */
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

    /** Of what is new or gone as a whole, the parts are not told as well. */
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
                add(is, what(name, old, now), isBreaking(is, name, now));
            }
        }
    }

    private static String what(String name, JsonNode old, JsonNode now) {
        if (name.equals("description") || name.equals("summary") || old.isContainer() || now.isContainer()) {
            String other = name.endsWith("s") ? "other " : "another ";
            return old.isMissingNode() ? name + " added" : now.isMissingNode() ? "no longer " + name : other + name;
        }
        return name
                + (old.isMissingNode()
                        ? " " + text(now)
                        : now.isMissingNode() ? " no longer " + text(old) : " " + text(old) + " -> " + text(now));
    }

    private static String text(JsonNode value) {
        return value.asString(value.toString()).replaceAll("\\s+", " ").strip();
    }

    /** Requests that passed are refused now, or parameters are sent otherwise. */
    private boolean isBreaking(Place place, String name, JsonNode now) {
        boolean isOfParameter = place.label().contains("parameter ") && !TEXTS.contains(name);
        boolean isClosed = name.equals("additionalProperties") && now.isBoolean() && !now.asBoolean();
        boolean isNeeded = place.kind() == Kind.REQUEST_BODY && name.equals("required") && now.asBoolean(false);
        return isOfParameter || isNeeded || isClosed && requested.contains(place.label());
    }

    private void add(Place place, String what, boolean breaking) {
        changes.add(new SpecChange(breaking, label(place), what, "", "", Set.of()));
    }

    /** Operations are called like a request: {@code GET /things}. */
    private static String label(Place place) {
        return METHOD.matcher(place.label())
                .replaceFirst(method -> method.group().toUpperCase(Locale.ROOT));
    }
}
