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
 * Checks for names with which the generated Java code would not compile: two names that become the same name in Java,
 * names that the generated models use, and names with characters that end a Java string or begin an escape.
 */
final class NameCheck {

    private static final Pattern SEPARATED = Pattern.compile("[^\\p{L}\\p{N}]+(.?)");

    private static final Pattern UNQUOTABLE = Pattern.compile("[\"\\\\\\x00-\\x1f]");

    /** The names that OpenAPI 3.1 allows for components. The generator fails for any other name. */
    private static final Pattern COMPONENT = Pattern.compile("[A-Za-z0-9._-]+");

    /**
     * Names that contain only letters, digits and separators. The generator derives the Java name from the letters and
     * digits.
     */
    private static final Pattern PLAIN = Pattern.compile("[_ ./-]*[\\p{L}\\p{N}][\\p{L}\\p{N}_ ./-]*");

    /** Names that a property cannot have in Java: methods and fields of every model, and Java literals. */
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

    /**
     * Names that a model cannot have: classes of java.lang, imports of the templates, and handwritten classes in the
     * package of the models.
     */
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
                        check.text("parameters", parent.path("name").asString(""), "send it with an interceptor"));
        return check.findings;
    }

    private void component(String name) {
        if (!COMPONENT.matcher(name).matches()) {
            findings.add("components: OpenAPI does not allow the name " + Shown.of(name)
                    + "; use ASCII letters, digits, ., - and _");
        }
    }

    private void classes(JsonNode spec, JsonNode mappings) {
        Map<String, String> seen = new HashMap<>();
        Schemas.of(spec).forEach((place, schema) -> {
            if (spec.at("/components/schemas").has(place)) {
                String type = mappings.path(place).asString(capitalized(camelCase(place)));
                if (USED.contains(type)) {
                    findings.add(place + ": the generated models use this name; rename the schema, or its class under"
                            + " modelNameMappings in templates/generator.yaml");
                }
                type(
                        seen,
                        place,
                        type,
                        "rename one of them, or its class under modelNameMappings in templates/generator.yaml");
            }
        });
        Schemas.of(spec).forEach((place, schema) -> {
            if (isClassWithoutName(place, schema)) {
                type(
                        seen,
                        place,
                        capitalized(camelCase(place.replace("[]", "_inner"))),
                        "define it as a separate, named schema");
            }
        });
    }

    /**
     * Returns whether a schema is nested and becomes a class, which the generator names after the place of the schema.
     */
    private static boolean isClassWithoutName(String place, JsonNode schema) {
        boolean isWithin = (place.contains(".") || place.endsWith("[]")) && !place.contains(" ");
        return isWithin && (schema.has("properties") || schema.has("enum"));
    }

    private void type(Map<String, String> seen, String place, String type, String instead) {
        boolean isSaid = false;
        for (String made : new String[] {type, type + "JsonAdapter", type + "Validator"}) {
            String other = seen.putIfAbsent(made.toLowerCase(Locale.ROOT), place);
            if (other != null && !isSaid) {
                findings.add(
                        place + ": would become the class " + made + ", like a class of " + other + "; " + instead);
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
                findings.add(place + ": " + name + " has no obvious name in Java; give it a name under nameMappings"
                        + " in templates/generator.yaml");
            } else if (TAKEN.contains(java)) {
                findings.add(place + ": " + name + " would be " + java + " in Java, which is already in use; give it"
                        + " another name under nameMappings in templates/generator.yaml");
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
            findings.add(place + ": " + other + " and " + name + " would both become " + java
                    + " in Java; change one of them: write another name under nameMappings in"
                    + " templates/generator.yaml");
        }
    }

    /** Checks that a Java string literal can contain a name without escapes. */
    private void text(String place, String name, String instead) {
        if (UNQUOTABLE.matcher(name).find()) {
            findings.add(place + ": the name " + UNQUOTABLE.matcher(name).replaceAll(NameCheck::visible)
                    + " cannot be written in a Java string; " + instead);
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
