package io.github.kling4j.openapi.check;

import tools.jackson.databind.JsonNode;

/**
 * An object in an OpenAPI description, such as a schema or a parameter.
 *
 * @param kind the kind of the object
 * @param label the position in messages: {@code Shot.duration}, or {@code get /things, parameter id}
 * @param pointer the position as a JSON Pointer
 * @param node the object; another JSON value if the description incorrectly contains one here
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
