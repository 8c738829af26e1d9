package io.github.kling4j.openapi.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Defaults and patterns, which become literals of Java: those that the generator would write otherwise than they are.
 * It makes blanks of tabs and line breaks, puts an underscore into the signs that begin and end a comment, and escapes
 * nothing in a list.
 */
final class LiteralCheck {

    private static final Pattern ALTERED = Pattern.compile("[\\t\\n\\r]|\\*/|/\\*");
    private static final Pattern ALTERED_IN_LISTS = Pattern.compile("[\\x00-\\x1f\"\\\\]|\\*/|/\\*");
    private static final String SAY = "; say it in the description";

    /** Formats that have a type of their own in Java as soon as there is a default. */
    private static final Map<String, String> PLAIN = Map.of(
            "float", "a number is exact without it",
            "double", "a number is exact without it",
            "uri", "it is a text in Java without it, too");

    private final JsonNode spec;
    private final List<String> findings = new ArrayList<>();

    private LiteralCheck(JsonNode spec) {
        this.spec = spec;
    }

    static List<String> findings(JsonNode spec) {
        LiteralCheck check = new LiteralCheck(spec);
        Schemas.of(spec).forEach((place, schema) -> {
            check.pattern(place, schema.path("pattern").asString(""));
            if (schema.has("default")) {
                check.defaultOf(place, schema.path("default"), Schemas.resolved(spec, schema));
            }
        });
        return check.findings;
    }

    private void pattern(String place, String pattern) {
        if (ALTERED.matcher(pattern).find()) {
            findings.add(place + ": the pattern " + Shown.of(pattern) + " would reach Java as another; write \\t, \\n or"
                    + " \\r for the character, and [/] for a slash beside an asterisk");
        }
    }

    private void defaultOf(String place, JsonNode value, JsonNode schema) {
        String type = Schemas.type(schema);
        String format = schema.path("format").asString("");
        if (value.isNull()) {
            findings.add(place + ": default null would be lost, an absent property is null in Java; leave default out");
        } else if (type.equals("array")) {
            list(place, value, Schemas.resolved(spec, schema.path("items")));
        } else if (type.equals("object") || schema.has("properties")) {
            findings.add(place + ": the default of an object would be lost" + SAY);
        } else if (PLAIN.containsKey(format)) {
            findings.add(place + ": format " + format + " is refused beside default; leave the format out, "
                    + PLAIN.get(format));
        } else if (format.equals("image") || format.equals("date-time")) {
            findings.add(place + ": the default of format " + format + " would be lost" + SAY);
        } else if (ALTERED.matcher(value.asString("")).find()) {
            findings.add(place + ": the default " + Shown.of(value.asString()) + " would reach Java as another" + SAY);
        }
    }

    private void list(String place, JsonNode value, JsonNode item) {
        String type = Schemas.type(item);
        String format = item.path("format").asString("");
        boolean isPlain = switch (type) {
            case "string" -> format.isEmpty();
            case "integer" -> !format.equals("int64");
            case "number", "boolean" -> true;
            default -> value.isEmpty();
        };
        if (!isPlain) {
            findings.add(place + ": the default of a list of " + (format.isEmpty() ? "such items" : "format " + format)
                    + " would be lost" + SAY + ", or write the items as plain texts or numbers");
        }
        for (JsonNode each : value) {
            if (ALTERED_IN_LISTS.matcher(each.asString("")).find()) {
                findings.add(place + ": the default " + Shown.of(each.asString()) + " would reach Java as another"
                        + SAY);
            }
        }
    }
}
