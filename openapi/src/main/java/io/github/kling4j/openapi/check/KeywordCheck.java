package io.github.kling4j.openapi.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Checks for keywords of schemas that OpenAPI Generator would ignore, because the templates do not render them. */
final class KeywordCheck {

    /** The keywords that are supported in schemas. */
    private static final Set<String> TAKEN = Set.of(
            "type",
            "format",
            "enum",
            "default",
            "deprecated",
            "description",
            "properties",
            "required",
            "items",
            "$ref",
            "allOf",
            "oneOf",
            "anyOf",
            "additionalProperties",
            "minLength",
            "maxLength",
            "pattern",
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "minItems",
            "maxItems",
            "discriminator",
            "x-enum-descriptions",
            "x-enum-varnames",
            "x-implements",
            "x-urls",
            // The following keywords do not describe the JSON. They are for readers of the OpenAPI description.
            "examples",
            "example",
            "externalDocs",
            "xml",
            "title",
            "$comment");

    /** Unsupported keywords, each with the value that has no effect. With this value, the keyword is accepted. */
    private static final Map<String, String> WITHOUT_EFFECT =
            Map.of("uniqueItems", "false", "readOnly", "false", "writeOnly", "false", "minProperties", "0");

    private static final Map<String, String> INSTEAD = Map.ofEntries(
            Map.entry("nullable", "write type: [string, 'null']; nullable is a keyword of OpenAPI 3.0"),
            Map.entry("minProperties", "write a rule"),
            Map.entry("maxProperties", "write a rule"),
            Map.entry("readOnly", "state it in the description"),
            Map.entry("writeOnly", "state it in the description"),
            Map.entry("prefixItems", "give the list one schema for its items, or make it an object"),
            Map.entry("multipleOf", "write a rule"),
            Map.entry("uniqueItems", "write a rule"));

    private static final Map<String, String> ONLY_OF = Map.ofEntries(
            Map.entry("minLength", "string"),
            Map.entry("maxLength", "string"),
            Map.entry("pattern", "string"),
            Map.entry("minimum", "integer or number"),
            Map.entry("maximum", "integer or number"),
            Map.entry("exclusiveMinimum", "integer or number"),
            Map.entry("exclusiveMaximum", "integer or number"),
            Map.entry("minItems", "array"),
            Map.entry("maxItems", "array"),
            Map.entry("x-urls", "array"),
            Map.entry("items", "array"),
            Map.entry("properties", "object"));

    private static final Map<String, Set<String>> FORMATS = Map.of(
            "string", Set.of("image", "uuid", "uri", "date", "date-time"),
            "integer", Set.of("int32", "int64"),
            "number", Set.of("float", "double"));

    /** The keywords that are supported in schemas of parameters. Parameters are sent without validation. */
    private static final Set<String> TAKEN_OF_PARAMETERS = Set.of(
            "type",
            "format",
            "enum",
            "deprecated",
            "description",
            "examples",
            "example",
            "items",
            "$ref",
            "externalDocs",
            "xml",
            "title",
            "$comment");

    /** Limits of strings, which the templates ignore in enumerations. */
    private static final Set<String> LIMITS_OF_TEXTS = Set.of("minLength", "maxLength", "pattern", "format");

    private static final List<String> BOUNDS =
            List.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "default");

    private static final Set<String> IMPLEMENTED = Set.of("VideoRequest", "VideoTask");

    private final List<String> findings = new ArrayList<>();

    private KeywordCheck() {}

    static List<String> findings(JsonNode spec) {
        KeywordCheck check = new KeywordCheck();
        Schemas.of(spec).forEach(check::schema);
        return check.findings;
    }

    private void schema(String place, JsonNode schema) {
        Set<String> types = types(schema);
        schema.propertyNames().forEach(keyword -> keyword(place, schema, types, keyword));
        format(place, schema, types);
        bounds(place, schema, types);
        if (schema.has("default") && types.isEmpty() && !schema.has("$ref") && !schema.has("anyOf")) {
            findings.add(place + ": default would be lost without a type; write "
                    + (schema.has("allOf") ? "$ref beside it, without allOf" : "the type"));
        }
        type(place, schema);
        schema.path("required").forEach(name -> {
            if (!schema.path("properties").has(name.asString("")) && !schema.has("allOf")) {
                findings.add(place + ": required names " + name.asString("")
                        + ", which is not a property here; write its current name");
            }
        });
    }

    /**
     * Checks {@code x-implements}. The templates ignore it in enumerations and in schemas that do not become a class.
     */
    private void type(String place, JsonNode schema) {
        JsonNode type = schema.path("x-implements");
        if (!type.isMissingNode() && !schema.has("properties")) {
            findings.add(place + ": x-implements would be lost; it is only for objects with properties");
        } else if (!type.isMissingNode() && !IMPLEMENTED.contains(type.asString(""))) {
            findings.add(place + ": x-implements " + type + " is not a type of the models; write VideoRequest for a"
                    + " request, or VideoTask for a response");
        }
    }

    private void keyword(String place, JsonNode schema, Set<String> types, String keyword) {
        if (SiblingCheck.isSaidOf(schema, keyword)) {
            return;
        }
        String only = ONLY_OF.getOrDefault(keyword, "");
        if (schema.path(keyword).toString().equals(WITHOUT_EFFECT.get(keyword))) {
            return;
        }
        if (!TAKEN.contains(keyword)) {
            findings.add(place + ": " + keyword + " would be lost; "
                    + (keyword.equals("const") ? insteadOfConst(schema.path(keyword)) : instead(keyword)));
        } else if (place.contains("parameter ") && !TAKEN_OF_PARAMETERS.contains(keyword)) {
            findings.add(place + ": " + keyword + " would be lost, because parameters are sent without validation;"
                    + " state it in the description");
        } else if (schema.has("enum") && LIMITS_OF_TEXTS.contains(keyword)) {
            findings.add(place + ": " + keyword + " would be lost beside enum; leave it out");
        } else if (!only.isEmpty() && types.stream().noneMatch(only::contains)) {
            findings.add(place + ": " + keyword + " would be lost, because it applies only to type " + only + ";"
                    + " write the type");
        }
    }

    private static String insteadOfConst(JsonNode value) {
        return value.isString()
                ? "leave it out beside enum"
                : value.isNumber()
                        ? "write " + value + " as the minimum and the maximum"
                        : "write a rule, or state it in the description";
    }

    private static String instead(String keyword) {
        return INSTEAD.getOrDefault(
                keyword,
                keyword.startsWith("x-")
                        ? "no tool reads it; leave it out"
                        : "write a rule, or state it in the description");
    }

    private void format(String place, JsonNode schema, Set<String> types) {
        String format = schema.path("format").asString("");
        Set<String> known = new TreeSet<>();
        types.forEach(type -> known.addAll(FORMATS.getOrDefault(type, Set.of())));
        boolean isText = types.contains("string") && Formats.OF_TEXTS.contains(format);
        if (!format.isEmpty() && !known.contains(format) && !isText) {
            findings.add(place + ": format " + format + " would be lost; leave it out"
                    + (known.isEmpty() ? "" : ", or write one of " + String.join(", ", known)));
        }
        boolean isLimitedText = schema.has("minLength") || schema.has("maxLength") || schema.has("pattern");
        if (format.equals("date-time") && isLimitedText) {
            findings.add(place
                    + ": minLength, maxLength and pattern would be lost, because format date-time makes the Java type"
                    + " a time; leave them out, or the format");
        }
        if (format.equals("date-time") && place.contains("parameter ")) {
            findings.add(place + ": a time would be sent without seconds if they are 0; leave the format out");
        }
    }

    /** Checks that the bounds and the default of an integer are integers, and fit in its Java type of 32 or 64 bits. */
    private void bounds(String place, JsonNode schema, Set<String> types) {
        if (!types.contains("integer")) {
            return;
        }
        boolean isLong = schema.path("format").asString("").equals("int64");
        for (String keyword : BOUNDS) {
            JsonNode bound = schema.path(keyword);
            if (bound.isNumber() && bound.decimalValue().stripTrailingZeros().scale() > 0) {
                findings.add(place + ": " + keyword + " " + bound + " would be truncated to an integer; write the"
                        + " integer");
            } else if (bound.isNumber() && !(isLong ? bound.canConvertToLong() : bound.canConvertToInt())) {
                findings.add(place + ": " + keyword + " " + bound + " exceeds "
                        + (isLong ? "64 bits; leave it out" : "32 bits; write format: int64"));
            }
        }
    }

    private static Set<String> types(JsonNode schema) {
        Set<String> types = new HashSet<>();
        JsonNode type = schema.path("type");
        if (type.isArray()) {
            type.forEach(each -> types.add(each.asString("")));
        } else if (type.isString()) {
            types.add(type.asString());
        }
        types.remove("null");
        return types;
    }
}
