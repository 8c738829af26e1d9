package io.github.kling4j.openapi.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Names that would not compile: two that become one in Java, those that the source of models uses itself, and those
 * that would end a text of Java, or begin an escape in it.
 */
final class NameCheck {

    private static final Pattern SEPARATED = Pattern.compile("[^\\p{L}\\p{N}]+(.?)");

    private static final Pattern UNQUOTABLE = Pattern.compile("[\"\\\\\\x00-\\x1f]");

    /** As OpenAPI 3.1 has it; the generator stops at any other name. */
    private static final Pattern COMPONENT = Pattern.compile("[A-Za-z0-9._-]+");

    /** What the generator makes a name of by its letters and digits alone. */
    private static final Pattern PLAIN = Pattern.compile("[_ ./-]*[\\p{L}\\p{N}][\\p{L}\\p{N}_ ./-]*");

    /** What every model has: methods that {@code Object} has as well, or fields. */
    private static final Set<String> TAKEN = Set.of(
            "PROPERTIES",
            "builder",
            "clone",
            "extraValues",
            "extras",
            "finalize",
            "getClass",
            "hashCode",
            "notify",
            "notifyAll",
            "putExtra",
            "toBuilder",
            "toString",
            "wait",
            "true",
            "false",
            "null");

    /** Of java.lang, what the templates import, and what stands beside the models by hand. */
    private static final Set<String> USED = Set.of(
            "Boolean",
            "IllegalArgumentException",
            "Integer",
            "Long",
            "Object",
            "Override",
            "String",
            "Void",
            "BigDecimal",
            "OffsetDateTime",
            "Collections",
            "LinkedHashMap",
            "List",
            "ListCopy",
            "Map",
            "Objects",
            "Set",
            "StringJoiner",
            "IOException",
            "Arrays",
            "ArrayList",
            "HashMap",
            "MapCopy",
            "Deprecated",
            "Properties",
            "SuppressWarnings",
            "Image",
            "JsonAdapter",
            "JsonClass",
            "JsonEncoder",
            "JsonName",
            "JsonReader",
            "JsonTypes",
            "JsonValues",
            "JsonWriter",
            "KlingJson",
            "KnownWords",
            "Moshi",
            "Nullable",
            "Builder",
            "DefaultValue",
            "Extras",
            "GenerateValidator",
            "OpenEnum",
            "WireName",
            "Validator",
            "Validators",
            "Violation",
            "DecimalMax",
            "DecimalMin",
            "Max",
            "Min",
            "NotNull",
            "Pattern",
            "Size",
            "Valid",
            "Types",
            "Call",
            "Body",
            "Header",
            "Path",
            "PlainText",
            "Query",
            "Urls",
            "VideoRequest",
            "VideoTask",
            "DELETE",
            "GET",
            "HEAD",
            "OPTIONS",
            "PATCH",
            "POST",
            "PUT");

    private final List<String> findings = new ArrayList<>();

    private NameCheck() {}

    static List<String> findings(JsonNode spec, JsonNode settings) {
        NameCheck check = new NameCheck();
        spec.path("components").forEach(section -> section.propertyNames().forEach(check::component));
        check.classes(spec, settings.path("modelNameMappings"));
        Schemas.of(spec).forEach((place, schema) -> check.properties(place, schema, settings.path("nameMappings")));
        spec.path("paths").propertyNames().forEach(path -> check.text("paths", path, "write it in percent-encoding"));
        spec.findParents("in").stream()
                .filter(parent -> parent.path("in").isString())
                .forEach(parent ->
                        check.text("parameters", parent.path("name").asString(""), "send it by an interceptor"));
        return check.findings;
    }

    private void component(String name) {
        if (!COMPONENT.matcher(name).matches()) {
            findings.add("components: OpenAPI does not allow the name " + Shown.of(name)
                    + "; write letters of ASCII, digits, ., - and _");
        }
    }

    private void classes(JsonNode spec, JsonNode mappings) {
        Map<String, String> seen = new HashMap<>();
        Schemas.of(spec).forEach((place, schema) -> {
            if (spec.at("/components/schemas").has(place)) {
                String type = mappings.path(place).asString(capitalized(camelCase(place)));
                if (USED.contains(type)) {
                    findings.add(place + ": the source of models uses this name itself; name the schema otherwise, or "
                            + "its class under modelNameMappings in templates/generator.yaml");
                }
                type(
                        seen,
                        place,
                        type,
                        "name one of them otherwise, or its class under modelNameMappings in"
                                + " templates/generator.yaml");
            }
        });
        Schemas.of(spec).forEach((place, schema) -> {
            if (isClassWithoutName(place, schema)) {
                type(
                        seen,
                        place,
                        capitalized(camelCase(place.replace("[]", "_inner"))),
                        "give it a schema with a name of its own");
            }
        });
    }

    /** The generator names the class of a schema within another after where it stands. */
    private static boolean isClassWithoutName(String place, JsonNode schema) {
        boolean isWithin = (place.contains(".") || place.endsWith("[]")) && !place.contains(" ");
        return isWithin && (schema.has("properties") || schema.has("enum"));
    }

    private void type(Map<String, String> seen, String place, String type, String instead) {
        boolean isSaid = false;
        for (String made : new String[] {type, type + "JsonAdapter", type + "Validator"}) {
            String other = seen.putIfAbsent(made.toLowerCase(Locale.ROOT), place);
            if (other != null && !isSaid) {
                findings.add(place + ": would be the class " + made + ", as something of " + other + " is; " + instead);
                isSaid = true;
            }
        }
    }

    private void properties(String place, JsonNode schema, JsonNode mappings) {
        Map<String, String> seen = new HashMap<>();
        schema.path("properties").properties().forEach(property -> {
            String name = property.getKey();
            text(place, name, "leave the property out, so that it is one of the extras()");
            String java = mappings.path(name).asString(camelCase(name));
            if (!PLAIN.matcher(name).matches()
                    && !mappings.has(name)
                    && !UNQUOTABLE.matcher(name).find()) {
                findings.add(place + ": what " + name + " would be called in Java is not plain; give it a name under"
                        + " nameMappings in templates/generator.yaml");
            } else if (TAKEN.contains(java)) {
                findings.add(place + ": " + name + " would be " + java + " in Java, which is taken; give it another"
                        + " name under nameMappings in templates/generator.yaml");
            }
            method(seen, place, name, java);
            if (property.getValue().has("default")) {
                method(seen, place, name, java + "OrDefault");
            }
        });
    }

    private void method(Map<String, String> seen, String place, String name, String java) {
        String other = seen.putIfAbsent(java, name);
        if (other != null) {
            findings.add(place + ": " + other + " and " + name + " would both be " + java
                    + " in Java; give one another name under nameMappings in templates/generator.yaml");
        }
    }

    /** Java has names between quotes, as they are. */
    private void text(String place, String name, String instead) {
        if (UNQUOTABLE.matcher(name).find()) {
            findings.add(place + ": the name " + UNQUOTABLE.matcher(name).replaceAll(NameCheck::visible)
                    + " cannot stand in a text of Java; " + instead);
        }
    }

    private static String visible(MatchResult character) {
        return Matcher.quoteReplacement(character.group().charAt(0) < ' ' ? "?" : character.group());
    }

    private static String camelCase(String name) {
        if (name.matches("[A-Z][A-Z0-9_]*")) {
            return name;
        }
        String joined = SEPARATED
                .matcher(name.replaceFirst("^[^\\p{L}\\p{N}]+", ""))
                .replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
        return joined.isEmpty() ? name : joined.substring(0, 1).toLowerCase(Locale.ROOT) + joined.substring(1);
    }

    private static String capitalized(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
