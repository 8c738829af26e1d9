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

    private static final Pattern SEPARATED = Pattern.compile("[^A-Za-z0-9]+(.?)");

    private static final Pattern UNQUOTABLE = Pattern.compile("[\"\\\\\\x00-\\x1f]");

    /** Of java.lang, and what the templates import. */
    private static final Set<String> USED = Set.of(
            "Boolean", "Integer", "Long", "Object", "Override", "String", "BigDecimal", "OffsetDateTime", "Collections",
            "LinkedHashMap", "List", "Map", "Objects", "Set", "StringJoiner", "IOException", "Image", "JsonAdapter",
            "JsonClass", "JsonReader", "JsonTypes", "JsonValues", "JsonWriter", "Moshi", "Nullable", "Builder",
            "DefaultValue", "Extras", "GenerateValidator", "OpenEnum", "WireName", "Validator", "Validators",
            "Violation", "DecimalMax", "DecimalMin", "Max", "Min", "NotNull", "Pattern", "Size", "Valid", "Types",
            "Call", "Body", "Header", "Path", "Query");

    private final List<String> findings = new ArrayList<>();

    private NameCheck() {}

    static List<String> findings(JsonNode spec, JsonNode settings) {
        NameCheck check = new NameCheck();
        check.schemas(spec.at("/components/schemas"), settings.path("modelNameMappings"));
        Schemas.of(spec).forEach(
                (place, schema) -> check.properties(place, schema, settings.path("nameMappings")));
        spec.path("paths").propertyNames().forEach(
                path -> check.text("paths", path, "write it in percent-encoding"));
        spec.findParents("in").stream().filter(parent -> parent.path("in").isString()).forEach(
                parent -> check.text("parameters", parent.path("name").asString(""), "send it by an interceptor"));
        return check.findings;
    }

    private void schemas(JsonNode schemas, JsonNode mappings) {
        Map<String, String> seen = new HashMap<>();
        schemas.propertyNames().forEach(name -> {
            String type = mappings.path(name).asString(capitalized(camelCase(name)));
            if (USED.contains(type)) {
                findings.add(name + ": the source of models uses this name itself; name the schema otherwise, or its "
                        + "class under modelNameMappings in templates/generator.yaml");
            }
            for (String made : new String[] {type, type + "JsonAdapter", type + "Validator"}) {
                String other = seen.putIfAbsent(made.toLowerCase(Locale.ROOT), name);
                if (other != null) {
                    findings.add(name + ": would be the class " + made + ", as something of " + other + " is; name one"
                            + " of them otherwise, or its class under modelNameMappings in templates/generator.yaml");
                }
            }
        });
    }

    private void properties(String place, JsonNode schema, JsonNode mappings) {
        Map<String, String> seen = new HashMap<>();
        schema.path("properties").propertyNames().forEach(name -> {
            text(place, name, "leave the property out, so that it is one of the extras()");
            String java = mappings.path(name).asString(camelCase(name));
            String other = seen.putIfAbsent(java, name);
            if (other != null) {
                findings.add(place + ": " + other + " and " + name + " would both be " + java
                        + " in Java; give one another name under nameMappings in templates/generator.yaml");
            }
        });
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
        String joined = SEPARATED.matcher(name.replaceFirst("^[^A-Za-z0-9]+", ""))
                .replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
        return joined.isEmpty() ? name : joined.substring(0, 1).toLowerCase(Locale.ROOT) + joined.substring(1);
    }

    private static String capitalized(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
