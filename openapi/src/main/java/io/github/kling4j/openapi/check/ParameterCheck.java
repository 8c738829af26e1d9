package io.github.kling4j.openapi.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Checks parameters and response headers. Retrofit sends strings, numbers, booleans and enum values unchanged. It sends
 * each item of a list separately, but only in a query. Response headers are read as strings.
 */
final class ParameterCheck {

    private static final Map<String, String> STYLES = Map.of("query", "form", "path", "simple", "header", "simple");

    /** Headers that OpenAPI does not describe as parameters. */
    private static final Set<String> SAID_ELSEWHERE = Set.of("accept", "content-type", "authorization");

    /** A token of HTTP (RFC 9110, section 5.6.2). OkHttp throws an exception for any other header name. */
    private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

    private static final Set<String> SCALARS = Set.of("string", "integer", "number", "boolean");

    private static final List<String> LIMITS = List.of(
            "minLength",
            "maxLength",
            "pattern",
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "minItems",
            "maxItems",
            "default");

    private final JsonNode spec;
    private final List<String> findings = new ArrayList<>();

    private ParameterCheck(JsonNode spec) {
        this.spec = spec;
    }

    static List<String> findings(JsonNode spec) {
        ParameterCheck check = new ParameterCheck(spec);
        Places.of(spec, Kind.PARAMETER).stream()
                .filter(place -> !place.node().has("$ref"))
                .forEach(check::parameter);
        Places.of(spec, Kind.HEADER).stream()
                .filter(place -> !place.node().has("$ref"))
                .forEach(check::header);
        return check.findings;
    }

    private void parameter(Place place) {
        JsonNode parameter = place.node();
        String in = parameter.path("in").asString("");
        String name = parameter.path("name").asString("");
        if (in.equals("cookie")) {
            findings.add(place.label() + ": a cookie would be lost; send it with an interceptor");
            return;
        }
        if (!STYLES.containsKey(in)) {
            findings.add(place.label() + ": in " + in + " is not known; write path, query or header");
            return;
        }
        if (in.equals("header") && SAID_ELSEWHERE.contains(name.toLowerCase(Locale.ROOT))) {
            findings.add(place.label() + ": this header would be lost, because the client sends its own; leave it out");
        }
        if (in.equals("header") && !TOKEN.matcher(name).matches()) {
            findings.add(place.label() + ": HTTP does not allow this header name; use letters, digits and -");
        }
        if (in.equals("path") && !parameter.path("required").asBoolean(false)) {
            findings.add(place.label() + ": a path parameter is always required; write required: true");
        }
        style(place, in);
        type(place, in);
    }

    private void style(Place place, String in) {
        String usual = STYLES.get(in);
        String style = place.node().path("style").asString(usual);
        if (!style.equals(usual)) {
            findings.add(place.label() + ": style " + style + " would be lost, because it is sent in style " + usual
                    + "; leave it out, or use a string and describe its format in the description");
        }
    }

    private void type(Place place, String in) {
        JsonNode schema = Schemas.resolved(spec, place.node().path("schema"));
        limits(place, schema);
        String type = Schemas.type(schema);
        if (type.equals("array")) {
            list(place, in, schema);
        } else if (place.node().has("schema")) {
            scalar(place, "", schema);
        }
    }

    private void list(Place place, String in, JsonNode schema) {
        if (!in.equals("query")) {
            findings.add(place.label() + ": a list would be sent in the text format of Java; use a string, and describe"
                    + " its format in the description");
        } else if (!place.node().path("explode").asBoolean(true)) {
            findings.add(place.label() + ": explode false would be lost, because each item is sent as a separate"
                    + " parameter; leave it out, or use a string and describe its format in the description");
        }
        scalar(place, "a list of ", Schemas.resolved(spec, schema.path("items")));
    }

    /** Reports the limits of a referenced schema. {@link KeywordCheck} reports those of an inline schema. */
    private void limits(Place place, JsonNode schema) {
        if (place.node().path("schema").has("$ref")) {
            LIMITS.stream()
                    .filter(schema::has)
                    .forEach(limit -> findings.add(place.label() + ": " + limit
                            + " would be lost, because parameters are sent without validation; write a schema here,"
                            + " without it"));
        }
    }

    private void scalar(Place place, String within, JsonNode schema) {
        String type = Schemas.type(schema);
        if (!SCALARS.contains(type)) {
            String kind = type.equals("object") || schema.has("properties") || schema.has("allOf")
                    ? "objects"
                    : type.equals("array") ? "lists" : "values without one type";
            findings.add(place.label() + ": " + within + kind + " would be sent in the text format of Java; write a"
                    + " parameter for each property, or use a string and describe its format in the description");
        } else if (schema.path("format").asString("").equals("image")) {
            findings.add(place.label()
                    + ": an image parameter would be sent as a short description of the image, without the content;"
                    + " use a string without format: image");
        } else if (Schemas.takesNull(schema)) {
            findings.add(place.label() + ": null would not be sent; remove it from the type, and remove required");
        }
    }

    private void header(Place place) {
        JsonNode schema = Schemas.resolved(spec, place.node().path("schema"));
        if (place.node().has("schema") && !Schemas.type(schema).equals("string")) {
            findings.add(place.label() + ": type " + schema.path("type").asString("any") + " would be lost, because"
                    + " response headers are read as text; write type: string");
        }
    }
}
