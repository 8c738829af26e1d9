package io.github.kling4j.openapi.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Finds the schemas that request bodies use, directly or through other schemas. */
public final class RequestedSchemas {

    private final List<Place> places;
    private final Set<String> pointers = new LinkedHashSet<>();

    private RequestedSchemas(JsonNode spec) {
        this.places = Places.of(spec);
        places.stream()
                .filter(place -> place.kind() == Kind.REQUEST_BODY)
                .forEach(body -> reach(
                        body.node().path("$ref").isString()
                                ? body.node().path("$ref").asString().substring(1)
                                : body.pointer()));
    }

    /** Returns the labels of the schemas that request bodies use. */
    public static Set<String> labels(JsonNode spec) {
        return new RequestedSchemas(spec).labels();
    }

    private Set<String> labels() {
        Set<String> labels = new LinkedHashSet<>();
        places.stream()
                .filter(place -> place.kind() == Kind.SCHEMA)
                .filter(place -> pointers.stream().anyMatch(pointer -> isWithin(place.pointer(), pointer)))
                .forEach(place -> labels.add(place.label()));
        return labels;
    }

    private void reach(String pointer) {
        if (!pointers.add(pointer)) {
            return;
        }
        places.stream().filter(place -> isWithin(place.pointer(), pointer)).forEach(place -> {
            String reference = place.node().path("$ref").asString("");
            if (place.kind() == Kind.SCHEMA && reference.startsWith("#/")) {
                reach(reference.substring(1));
            }
        });
    }

    private static boolean isWithin(String pointer, String above) {
        return pointer.equals(above) || pointer.startsWith(above + "/");
    }
}
