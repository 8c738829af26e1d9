package io.github.kling4j.openapi.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Checks request and response bodies. A request body must be a JSON object. All success responses of an operation must
 * have the same schema, because the client reads them as one type.
 */
final class BodyCheck {

    /** HTTP methods without a request body. Retrofit would refuse a body only when the operation is called. */
    private static final Set<String> WITHOUT_BODY = Set.of("get", "delete", "head", "options");

    private static final Pattern STATUS = Pattern.compile("[245][0-9][0-9]|default");
    private static final Set<String> ANSWERED = Set.of("string", "integer", "boolean", "object");

    private final JsonNode spec;
    private final List<String> findings = new ArrayList<>();

    private BodyCheck(JsonNode spec) {
        this.spec = spec;
    }

    static List<String> findings(JsonNode spec) {
        BodyCheck check = new BodyCheck(spec);
        for (Place place : Places.of(spec)) {
            if (place.node().has("$ref")) {
                continue;
            }
            if (place.kind() == Kind.OPERATION) {
                check.operation(place);
            } else if (place.kind() == Kind.REQUEST_BODY) {
                check.body(place);
            } else if (place.kind() == Kind.RESPONSE) {
                check.content(place, place.node().path("content"));
            }
        }
        return check.findings;
    }

    private void operation(Place operation) {
        String method = Reference.name(operation.pointer());
        if (operation.node().has("requestBody") && WITHOUT_BODY.contains(method)) {
            findings.add(operation.label() + ", body: a " + method.toUpperCase(Locale.ROOT)
                    + " is sent without a body; write parameters, or use post");
        }
        Map<String, JsonNode> successes = new LinkedHashMap<>();
        operation.node().path("responses").properties().forEach(response -> {
            String status = response.getKey();
            if (!STATUS.matcher(status).matches()) {
                findings.add(operation.label() + ", response " + status + ": it would be lost; write a status from"
                        + " 200 to 299 or from 400 to 599, or default for all other failures");
            } else if (status.startsWith("2")) {
                successes.put(status, schema(response.getValue()));
                answer(operation, method, status, response.getValue());
            }
        });
        if (successes.isEmpty() && operation.node().has("responses")) {
            findings.add(operation.label() + ": it has no success response; write one with a status from 200 to 299");
        } else if (Set.copyOf(successes.values()).size() > 1) {
            findings.add(operation.label() + ": there are two different success responses, "
                    + String.join(" and ", successes.keySet())
                    + ", and one would be lost; write one response, or the same schema for both");
        }
    }

    private void answer(Place operation, String method, String status, JsonNode response) {
        JsonNode schema = schema(response);
        String label = operation.label() + ", response " + status;
        if (schema.isMissingNode()) {
            return;
        }
        if (method.equals("head")) {
            findings.add(label + ": the response to a HEAD request has no body; leave the content out");
        }
        JsonNode found = Schemas.resolved(spec, schema);
        boolean isList = Schemas.type(found).equals("array");
        JsonNode item = isList ? Schemas.resolved(spec, found.path("items")) : found;
        String type = Schemas.type(item);
        String format = item.path("format").asString("");
        if (!ANSWERED.contains(type) && !isObject(item)
                || format.equals("image")
                || format.equals("date-time")
                || type.equals("object") && !isObject(item)) {
            findings.add(label + ": " + (isList ? "a list of " : "")
                    + (format.isEmpty() ? type.isEmpty() ? "any value" : "type " + type : format)
                    + " cannot be read correctly as a response; write an object with it as a property");
        } else if (Schemas.takesNull(found)) {
            findings.add(label + ": null could not be distinguished from a missing body; write an object");
        }
    }

    private void body(Place body) {
        if (!body.node().path("required").asBoolean(false)) {
            findings.add(body.label() + ": an optional body is not supported; write required: true");
        }
        content(body, body.node().path("content"));
        JsonNode schema = Schemas.resolved(spec, body.node().at("/content/application~1json/schema"));
        if (!schema.isMissingNode() && !isObject(schema)) {
            findings.add(body.label() + ": it would not be validated; write an object with properties");
        }
    }

    private void content(Place place, JsonNode content) {
        content.propertyNames().forEach(type -> {
            if (!type.equals("application/json")) {
                findings.add(place.label() + ": " + type + " would be lost; "
                        + (content.has("application/json")
                                ? "only application/json is supported; leave it out"
                                : "write application/json, or put the operation in a separate description"));
            }
        });
        if (content.isObject() && content.isEmpty()) {
            findings.add(place.label() + ": its content is empty; write application/json, or leave it out");
        }
    }

    /** Returns the schema of a response body; a missing node if there is none. */
    private JsonNode schema(JsonNode response) {
        String reference = response.path("$ref").asString("");
        JsonNode found = reference.startsWith("#/") ? spec.at(reference.substring(1)) : response;
        return found.at("/content/application~1json/schema");
    }

    private static boolean isObject(JsonNode schema) {
        return schema.has("properties") || schema.has("allOf");
    }
}
