package io.github.kling4j.openapi.prepare;

import io.github.kling4j.openapi.check.Schemas;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Converts the default of a property to a Java expression of the property's type. */
final class JavaDefault {

    /** Formats of strings whose Java type is not {@code String}. */
    private static final Set<String> OF_THEIR_OWN = Set.of("image", "date-time");

    private JavaDefault() {}

    /**
     * Returns the default of a property as a Java expression.
     *
     * @param spec the OpenAPI description, to resolve references
     * @param schema the schema of the property
     * @return the expression; the empty string if OpenAPI Generator writes it, as for constants of an enumeration
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

    /**
     * Returns a value as a Java expression. Returns the empty string unless the value is a plain string, a number or a
     * boolean.
     */
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
