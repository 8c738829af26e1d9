package io.github.kling4j.openapi.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Finds every object of an OpenAPI description, in the order of the description: inline objects and those in
 * {@code components}. A referenced object occurs once, at its place in {@code components}.
 */
public final class Places {

    private final List<Place> found = new ArrayList<>();

    private Places() {}

    public static List<Place> of(JsonNode spec) {
        Places places = new Places();
        places.visit(new Place(Kind.DOCUMENT, "the description", "", spec));
        return places.found;
    }

    /** Returns the objects of an OpenAPI description that have the given kind. */
    static List<Place> of(JsonNode spec, Kind kind) {
        return of(spec).stream().filter(place -> place.kind() == kind).toList();
    }

    private void visit(Place place) {
        if (place.node().isMissingNode()) {
            return;
        }
        found.add(place);
        if (!place.node().isObject()) {
            return;
        }
        if (place.kind() == Kind.SCHEMA) {
            schema(place);
            return;
        }
        for (String name : place.node().propertyNames()) {
            Kind.Member member = place.kind().member(name);
            if (member instanceof Kind.One one) {
                visit(place.below(one.kind(), label(place, name, name), name));
            } else if (member instanceof Kind.Items items) {
                items(place, name, items.kind());
            } else if (member instanceof Kind.Named named) {
                named(place, name, named.kind());
            }
        }
    }

    private void items(Place place, String member, Kind kind) {
        JsonNode items = place.node().path(member);
        for (int i = 0; i < items.size() && items.isArray(); i++) {
            String reference = items.get(i).path("$ref").asString("");
            String name = reference.isEmpty() ? String.valueOf(i + 1) : Reference.name(reference);
            visit(place.below(kind, label(place, member, name(items.get(i), name)), member, String.valueOf(i)));
        }
    }

    /**
     * Returns the name of a list item, which does not depend on the position of the item; {@code otherwise} if the item
     * has no name.
     */
    private static String name(JsonNode item, String otherwise) {
        return Stream.of("name", "group", "method")
                .map(member -> item.path(member).asString(""))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(otherwise);
    }

    private void named(Place place, String member, Kind kind) {
        place.node()
                .path(member)
                .propertyNames()
                .forEach(name -> visit(place.below(kind, label(place, member, name), member, name)));
    }

    private void schema(Place place) {
        place.node()
                .path("properties")
                .propertyNames()
                .forEach(name -> visit(place.below(Kind.SCHEMA, place.label() + "." + name, "properties", name)));
        visit(place.below(Kind.SCHEMA, place.label() + "[]", "items"));
        if (place.node().path("additionalProperties").isObject()) {
            visit(place.below(Kind.SCHEMA, place.label() + "{}", "additionalProperties"));
        }
        for (String keyword : new String[] {"allOf", "anyOf", "oneOf"}) {
            for (int i = 0; i < place.node().path(keyword).size(); i++) {
                visit(place.below(
                        Kind.SCHEMA, place.label() + ", " + keyword + " " + (i + 1), keyword, String.valueOf(i)));
            }
        }
    }

    /**
     * Returns the label of an object in a member, without the parts of its position that all objects of this kind
     * share.
     */
    private static String label(Place place, String member, String name) {
        String within = place.kind() == Kind.COMPONENTS || place.kind() == Kind.DOCUMENT ? "" : place.label() + ", ";
        return switch (member) {
            case "schemas", "paths" -> name;
            case "info", "components" -> member;
            case "get", "put", "post", "delete", "patch", "head", "options" -> member + " " + place.label();
            case "schema", "content" -> place.label();
            case "parameters" -> within + "parameter " + name;
            case "requestBodies" -> "request body " + name;
            case "requestBody" -> within + "body";
            case "responses" -> within + "response " + name;
            case "headers" -> within + "header " + name;
            case "examples" -> within + "example " + name;
            case "securitySchemes" -> "security scheme " + name;
            case "servers" -> "server " + name;
            case "tags" -> "tag " + name;
            case "x-facade-groups" -> "group " + name;
            case "endpoints" -> within + "endpoint " + name;
            default -> within + member + " " + name;
        };
    }
}
