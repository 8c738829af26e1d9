package io.github.kling4j.openapi.changes;

import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.openapitools.openapidiff.core.model.ChangedSchema;

/** Reports the changed keywords of one schema, but not the changes of its properties and items. */
final class Keywords {

    private static final Map<String, Function<Schema<?>, Object>> READ = new LinkedHashMap<>();

    static {
        READ.put("type", Schema::getType);
        READ.put("format", Schema::getFormat);
        READ.put("default", Schema::getDefault);
        READ.put("minLength", Schema::getMinLength);
        READ.put("maxLength", Schema::getMaxLength);
        READ.put("pattern", Schema::getPattern);
        READ.put("minimum", Schema::getMinimum);
        READ.put("exclusiveMinimum", Schema::getExclusiveMinimum);
        READ.put("maximum", Schema::getMaximum);
        READ.put("exclusiveMaximum", Schema::getExclusiveMaximum);
        READ.put("multipleOf", Schema::getMultipleOf);
        READ.put("minItems", Schema::getMinItems);
        READ.put("maxItems", Schema::getMaxItems);
        READ.put("uniqueItems", Schema::getUniqueItems);
        READ.put("minProperties", Schema::getMinProperties);
        READ.put("maxProperties", Schema::getMaxProperties);
        READ.put("readOnly", Schema::getReadOnly);
        READ.put("writeOnly", Schema::getWriteOnly);
        READ.put("deprecated", Schema::getDeprecated);
    }

    /**
     * The keywords for limits, each with true if a greater limit accepts fewer values. openapi-diff does not read all
     * of these keywords.
     */
    private static final Map<String, Boolean> NARROWER_WHEN_MORE = Map.of(
            "minLength",
            true,
            "minItems",
            true,
            "minimum",
            true,
            "exclusiveMinimum",
            true,
            "exclusiveMaximum",
            true,
            "maxLength",
            false,
            "maxItems",
            false,
            "maximum",
            false);

    private Keywords() {}

    /**
     * Reports each changed keyword. openapi-diff decides only for the whole schema, not for each keyword, whether a
     * change is breaking.
     */
    static void report(
            ChangedSchema changed, boolean breaks, SchemaPlace was, SchemaPlace place, SpecChanges.Collector into) {
        Schema<?> before = changed.getOldSchema();
        Schema<?> after = changed.getNewSchema();
        if (before == null || after == null) {
            into.add(true, place, "is a different schema");
            return;
        }
        READ.forEach((keyword, read) -> {
            Object old = read.apply(before);
            Object now = read.apply(after);
            // After a change of the type, an unchanged default is a number of another Java class.
            if (!Objects.equals(old, now) && !String.valueOf(old).equals(String.valueOf(now))) {
                into.add(
                        breaks(keyword, old, now, changed, breaks),
                        place.edited(was, keyword),
                        keyword + moved(old, now));
            }
        });
        if (Boolean.TRUE.equals(before.getNullable()) != Boolean.TRUE.equals(after.getNullable())) {
            boolean may = Boolean.TRUE.equals(after.getNullable());
            into.add(breaks || !may, place.edited(was, "nullable"), may ? "may be null" : "may no longer be null");
        }
        words(list(before.getEnum()), list(after.getEnum()), breaks, place.edited(was, "enum"), into);
        required(list(before.getRequired()), list(after.getRequired()), breaks, place, into);
        if (list(before.getOneOf()).size() != list(after.getOneOf()).size()) {
            into.add(true, place, list(after.getOneOf()).isEmpty() ? "is no longer a oneOf" : "is a oneOf");
        }
        if (list(before.getAnyOf()).size() != list(after.getAnyOf()).size()) {
            into.add(true, place, list(after.getAnyOf()).isEmpty() ? "is no longer an anyOf" : "is an anyOf");
        }
        if (!Objects.equals(before.getDescription(), after.getDescription())) {
            into.add(false, place.edited(was, "description"), "description changed");
        }
    }

    private static boolean breaks(String keyword, Object was, Object is, ChangedSchema changed, boolean breaks) {
        if (keyword.equals("default")) {
            // Callers that omit the property get another value, although the service does not refuse the request.
            return true;
        }
        Boolean narrowerWhenMore = NARROWER_WHEN_MORE.get(keyword);
        if (narrowerWhenMore == null || !changed.getContext().isRequest()) {
            return breaks;
        }
        if (was == null || is == null) {
            return is != null && !is.equals(false);
        }
        return narrowerWhenMore == (amount(is).compareTo(amount(was)) > 0);
    }

    /**
     * Returns the value of a limit as a number. In OpenAPI 3.0, an exclusive bound is marked with a boolean: true
     * becomes 1, and false becomes 0.
     */
    private static BigDecimal amount(Object limit) {
        return limit instanceof Boolean is ? is ? BigDecimal.ONE : BigDecimal.ZERO : new BigDecimal(limit.toString());
    }

    private static void words(
            List<?> before, List<?> after, boolean breaks, SchemaPlace place, SpecChanges.Collector into) {
        before.stream()
                .filter(word -> !after.contains(word))
                .forEach(word -> into.add(true, place, "enum value " + word + " removed"));
        after.stream()
                .filter(word -> !before.contains(word))
                .forEach(word -> into.add(
                        before.isEmpty() || breaks && after.containsAll(before),
                        place,
                        "enum value " + word + " added"));
    }

    private static void required(
            List<String> before, List<String> after, boolean breaks, SchemaPlace place, SpecChanges.Collector into) {
        before.stream()
                .filter(name -> !after.contains(name))
                .forEach(name -> into.add(breaks, place.property(name), "no longer required"));
        after.stream()
                .filter(name -> !before.contains(name))
                .forEach(name -> into.add(breaks, place.property(name), "required"));
    }

    private static String moved(Object was, Object is) {
        return was == null ? " " + is : is == null ? " no longer " + was : " " + was + " -> " + is;
    }

    private static <T> List<T> list(List<T> values) {
        return values == null ? List.of() : values;
    }
}
