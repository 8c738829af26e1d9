package io.github.kling4j.openapi.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What operations send and answer: one object as JSON is sent, and one kind of answer is read as JSON. */
final class BodyCheck {

    /** Retrofit refuses a body of these when the operation is called. */
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
                    + " is sent without a body; write parameters, or post");
        }
        Map<String, JsonNode> successes = new LinkedHashMap<>();
        operation.node().path("responses").properties().forEach(response -> {
            String status = response.getKey();
            if (!STATUS.matcher(status).matches()) {
                findings.add(operation.label() + ", answer " + status + ": it would be lost; write a status of 200 to"
                        + " 299, or of 400 to 599, or default for all other failures");
            } else if (status.startsWith("2")) {
                successes.put(status, schema(response.getValue()));
                answer(operation, method, status, response.getValue());
            }
        });
        if (successes.isEmpty() && operation.node().has("responses")) {
            findings.add(operation.label() + ": no answer succeeds; write which status of 200 to 299 does");
        } else if (Set.copyOf(successes.values()).size() > 1) {
            findings.add(
                    operation.label() + ": two kinds of answers succeed, " + String.join(" and ", successes.keySet())
                            + ", and one would be lost; write one, or one schema for both");
        }
    }

    private void answer(Place operation, String method, String status, JsonNode response) {
        JsonNode schema = schema(response);
        String label = operation.label() + ", answer " + status;
        if (schema.isMissingNode()) {
            return;
        }
        if (method.equals("head")) {
            findings.add(label + ": a HEAD is answered without a body; leave the content out");
        }
        JsonNode found = Schemas.resolved(spec, schema);
        JsonNode item = Schemas.type(found).equals("array") ? Schemas.resolved(spec, found.path("items")) : found;
        String type = Schemas.type(item);
        String format = item.path("format").asString("");
        if (!ANSWERED.contains(type) && !isObject(item)
                || format.equals("image")
                || format.equals("date-time")
                || type.equals("object") && !isObject(item)) {
            findings.add(label + ": " + (item == found ? "" : "a list of ")
                    + (format.isEmpty() ? type.isEmpty() ? "any value" : "type " + type : format)
                    + " would not be read as it should be; write an object with it as a property");
        } else if (Schemas.takesNull(found)) {
            findings.add(label + ": null would not be told from no answer; write an object");
        }
    }

    private void body(Place body) {
        if (!body.node().path("required").asBoolean(false)) {
            findings.add(body.label() + ": it could not be left out as it may be; write required: true");
        }
        content(body, body.node().path("content"));
        JsonNode schema = Schemas.resolved(spec, body.node().at("/content/application~1json/schema"));
        if (!schema.isMissingNode() && !isObject(schema)) {
            findings.add(body.label() + ": nothing would check it; write an object with properties");
        }
    }

    private void content(Place place, JsonNode content) {
        content.propertyNames().forEach(type -> {
            if (!type.equals("application/json")) {
                findings.add(place.label() + ": " + type + " would be lost; "
                        + (content.has("application/json")
                                ? "application/json is sent and read, leave it out"
                                : "write application/json, or describe the operation elsewhere"));
            }
        });
        if (content.isObject() && content.isEmpty()) {
            findings.add(place.label() + ": its content is empty; write application/json, or leave it out");
        }
    }

    /** Returns the schema of what is answered, or nothing. */
    private JsonNode schema(JsonNode response) {
        String reference = response.path("$ref").asString("");
        JsonNode found = reference.startsWith("#/") ? spec.at(reference.substring(1)) : response;
        return found.at("/content/application~1json/schema");
    }

    private static boolean isObject(JsonNode schema) {
        return schema.has("properties") || schema.has("allOf");
    }
}
