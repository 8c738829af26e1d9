package io.github.kling4j.openapi.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Names that would not compile: two that become one in Java, and those that the source of models uses itself. */
final class NameCheck {

    private static final Pattern SEPARATED = Pattern.compile("[^A-Za-z0-9]+(.?)");

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
            String java = mappings.path(name).asString(camelCase(name));
            String other = seen.putIfAbsent(java, name);
            if (other != null) {
                findings.add(place + ": " + other + " and " + name + " would both be " + java
                        + " in Java; give one another name under nameMappings in templates/generator.yaml");
            }
        });
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
