package io.github.kling4j.openapi.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/**
 * Checks that the bounds in a schema, such as {@code minimum}, are valid values, and that a value can satisfy both the
 * lower and the upper bound.
 */
final class BoundCheck {

    private static final List<String> COUNTS = List.of("minLength", "maxLength", "minItems", "maxItems");
    private static final List<String> AMOUNTS =
            List.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf");

    private final List<String> findings = new ArrayList<>();

    private BoundCheck() {}

    static List<String> findings(JsonNode spec) {
        BoundCheck check = new BoundCheck();
        Schemas.of(spec).forEach(check::schema);
        return check.findings;
    }

    private void schema(String place, JsonNode schema) {
        COUNTS.forEach(keyword -> count(place, keyword, schema.path(keyword)));
        AMOUNTS.forEach(keyword -> amount(place, keyword, schema));
        for (String kind : new String[] {"Length", "Items"}) {
            order(place, schema, "min" + kind, "max" + kind, false);
        }
        order(place, schema, "minimum", "maximum", false);
        order(place, schema, "exclusiveMinimum", "maximum", true);
        order(place, schema, "minimum", "exclusiveMaximum", true);
        order(place, schema, "exclusiveMinimum", "exclusiveMaximum", true);
        if (Schemas.type(schema).equals("integer")) {
            integers(place, schema);
        }
        for (String end : new String[] {"Minimum", "Maximum"}) {
            String inclusive = end.toLowerCase(Locale.ROOT);
            if (schema.path("exclusive" + end).isNumber() && schema.has(inclusive)) {
                findings.add(place + ": " + inclusive + " would be lost beside exclusive" + end
                        + "; write only the stricter one");
            }
        }
    }

    private void count(String place, String keyword, JsonNode bound) {
        if (!bound.isMissingNode() && !(bound.isIntegralNumber() && bound.canConvertToInt() && bound.asInt() >= 0)) {
            findings.add(place + ": " + keyword + " " + bound + " is not a valid count; write an integer from 0 to"
                    + " 2147483647");
        }
    }

    private void amount(String place, String keyword, JsonNode schema) {
        JsonNode bound = schema.path(keyword);
        if (bound.isBoolean()) {
            String inclusive = keyword.replaceFirst("^exclusive", "").toLowerCase(Locale.ROOT);
            findings.add(place + ": " + keyword + " " + bound + " would be lost, because it is the notation of"
                    + " OpenAPI 3.0; write "
                    + (bound.asBoolean()
                            ? keyword + ": " + schema.path(inclusive).asString("the bound") + " without " + inclusive
                            : inclusive + " alone"));
        } else if (!bound.isMissingNode() && !bound.isNumber()) {
            findings.add(place + ": " + keyword + " " + bound + " is not a number; write a number without quotes");
        }
    }

    private void order(String place, JsonNode schema, String least, String most, boolean isExclusive) {
        JsonNode from = schema.path(least);
        JsonNode to = schema.path(most);
        if (from.isNumber() && to.isNumber()) {
            BigDecimal room = to.decimalValue().subtract(from.decimalValue());
            if (room.signum() < 0 || isExclusive && room.signum() == 0) {
                findings.add(place + ": no value satisfies both " + least + " " + from + " and " + most + " " + to
                        + "; change one of them");
            }
        }
    }

    /** Checks that at least one integer lies between two exclusive bounds, and not only fractions. */
    private void integers(String place, JsonNode schema) {
        JsonNode from = schema.path("exclusiveMinimum");
        JsonNode to = schema.path("exclusiveMaximum");
        if (from.isNumber() && to.isNumber() && from.decimalValue().compareTo(to.decimalValue()) < 0) {
            BigDecimal least =
                    from.decimalValue().setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE);
            if (least.compareTo(to.decimalValue()) >= 0) {
                findings.add(place + ": no integer satisfies both exclusiveMinimum " + from + " and exclusiveMaximum "
                        + to + "; change one of them");
            }
        }
    }
}
