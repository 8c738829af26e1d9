package io.github.kling4j.openapi.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Checks for defaults that the generated Java code would omit or change. */
final class LiteralCheck {

    /** Characters in an enum value that the generator would change before it looks up the constant of this value. */
    private static final Pattern ALTERED_WORD = Pattern.compile("\\p{Cntrl}|[\"\\\\]|\\*/|/\\*");

    private static final String SAY = "; state the default in the description";

    private final JsonNode spec;
    private final List<String> findings = new ArrayList<>();

    private LiteralCheck(JsonNode spec) {
        this.spec = spec;
    }

    static List<String> findings(JsonNode spec) {
        LiteralCheck check = new LiteralCheck(spec);
        Schemas.of(spec).forEach((place, schema) -> {
            if (schema.has("default")) {
                check.defaultOf(place, schema.path("default"), Schemas.resolved(spec, schema));
            }
        });
        return check.findings;
    }

    private void defaultOf(String place, JsonNode value, JsonNode schema) {
        String type = Schemas.type(schema);
        String format = schema.path("format").asString("");
        if (value.isNull()) {
            findings.add(place + ": default null would be lost, because an absent property is null in Java; leave"
                    + " default out");
        } else if (type.equals("array")) {
            list(place, value, Schemas.resolved(spec, schema.path("items")));
        } else if (type.equals("object") || schema.has("properties")) {
            findings.add(place + ": the default of an object would be lost" + SAY);
        } else if (format.equals("image") || format.equals("date-time")) {
            findings.add(place + ": the default of a value with the format " + format + " would be lost" + SAY);
        }
    }

    private void list(String place, JsonNode value, JsonNode item) {
        String type = Schemas.type(item);
        String format = item.path("format").asString("");
        boolean isPlain = switch (type) {
            case "string" -> !format.equals("image") && !format.equals("date-time");
            case "integer", "number", "boolean" -> true;
            default -> value.isEmpty();
        };
        if (!isPlain) {
            findings.add(place + ": the default of a list whose items "
                    + (format.isEmpty() ? "are not texts, numbers or booleans" : "have the format " + format)
                    + " would be lost" + SAY + ", or declare the items as plain texts or numbers");
        }
        for (JsonNode each : value) {
            if (item.has("enum") && ALTERED_WORD.matcher(each.asString("")).find()) {
                findings.add(place + ": the generator changes characters in the word " + Shown.of(each.asString())
                        + " of the default, so it does not find the constant of this word" + SAY);
            }
        }
    }
}
