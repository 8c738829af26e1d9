package io.github.kling4j.openapi.prepare;

import io.github.kling4j.openapi.check.Schemas;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Defaults as Java of the type of their property. */
final class JavaDefault {

    /** Formats whose values have a type of their own in Java. */
    private static final Set<String> OF_THEIR_OWN = Set.of("image", "date-time");

    private JavaDefault() {}

    /**
     * Returns the default of a property.
     *
     * @param spec to follow references in
     * @param schema of the property
     * @return the empty text when the generator writes it: the constants of an enumeration
     */
    static String of(JsonNode spec, JsonNode schema, JsonNode value) {
        JsonNode resolved = Schemas.resolved(spec, schema);
        if (!value.isArray()) {
            return literal(resolved, value);
        }
        JsonNode item = Schemas.resolved(spec, resolved.path("items"));
        List<String> items =
                value.valueStream().map(each -> literal(item, each)).toList();
        return items.contains("") ? "" : "List.of(" + String.join(", ", items) + ")";
    }

    /** Returns the Java of a value, or the empty text for what is not a plain text or number. */
    private static String literal(JsonNode schema, JsonNode value) {
        String format = schema.path("format").asString("");
        return switch (Schemas.type(schema)) {
            case "string" ->
                value.isString() && !schema.has("enum") && !OF_THEIR_OWN.contains(format)
                        ? JavaLiteral.of(value.asString())
                        : "";
            case "integer" -> value.isIntegralNumber() ? value + (format.equals("int64") ? "L" : "") : "";
            case "number" -> value.isNumber() ? "new BigDecimal(\"" + value + "\")" : "";
            case "boolean" -> value.isBoolean() ? value.toString() : "";
            default -> "";
        };
    }
}
