package io.github.kling4j.openapi.check;

import tools.jackson.databind.JsonNode;

/**
 * An object of a description.
 *
 * @param kind what it is
 * @param label where it stands, for people: {@code Shot.duration}, or {@code get /things, parameter id}
 * @param pointer where it stands, as a JSON pointer
 * @param node the object, or whatever was written there instead
 */
public record Place(Kind kind, String label, String pointer, JsonNode node) {

    Place below(Kind of, String name, String... steps) {
        StringBuilder to = new StringBuilder(pointer);
        JsonNode found = node;
        for (String step : steps) {
            to.append('/').append(step.replace("~", "~0").replace("/", "~1"));
            found = found.isArray() ? found.path(Integer.parseInt(step)) : found.path(step);
        }
        return new Place(of, name, to.toString(), found);
    }
}
