package io.github.kling4j.openapi.changes;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The changes that openapi-diff found. If {@link PlaceChanges} finds the same change, it is not reported again, because
 * openapi-diff knows the effect of the change on requests and responses.
 *
 * @param changes the changes that openapi-diff found
 */
record Reported(List<SpecChange> changes) {

    private static final Pattern OPERATION = Pattern.compile("[A-Z]+ /[^,]*");
    private static final Pattern RESPONSE = Pattern.compile("[A-Z]+ /[^,]*, response [^,]*");
    private static final Set<String> WHOLE = Set.of("added", "removed");

    /** For each keyword, a pattern that matches the differences that {@link Keywords} reports for this keyword. */
    private static final Map<String, Pattern> CALLED = Map.of(
            "type", Pattern.compile("type .*|may (no longer )?be null|is another schema.*"),
            "enum", Pattern.compile("enum value .*"),
            "description", Pattern.compile("description changed"),
            "anyOf", Pattern.compile(".*(anyOf|may be null|may no longer be null|type .*)"),
            "oneOf", Pattern.compile(".*(oneOf|may be null|may no longer be null|type .*)"),
            "exclusiveMinimum", Pattern.compile("(minimum|exclusiveMinimum) .*"),
            "exclusiveMaximum", Pattern.compile("(maximum|exclusiveMaximum) .*"),
            "$ref", Pattern.compile(".*"));

    boolean includes(SpecChange change) {
        if (WHOLE.contains(change.difference()) && isOfOperation(change.place())) {
            return true;
        }
        String keyword = keyword(change.difference());
        if (keyword.equals("operationId")) {
            return changes.stream().anyMatch(other -> other.difference().startsWith("operationId"));
        }
        if (keyword.equals("required")) {
            return changes.stream()
                    .anyMatch(other -> other.place().startsWith(change.place() + ".")
                            && other.difference().matches("(no longer )?required"));
        }
        Pattern called = CALLED.getOrDefault(keyword, Pattern.compile(Pattern.quote(keyword) + ".*"));
        return changes.stream()
                .anyMatch(other -> other.place().equals(change.place())
                        && called.matcher(other.difference()).matches());
    }

    /** Returns whether a place is an operation, the path of an operation, or a response of an operation. */
    private static boolean isOfOperation(String place) {
        return place.startsWith("/")
                || OPERATION.matcher(place).matches()
                || RESPONSE.matcher(place).matches();
    }

    private static String keyword(String difference) {
        return difference.replaceFirst("^no longer ", "").replaceFirst(" .*", "");
    }
}
