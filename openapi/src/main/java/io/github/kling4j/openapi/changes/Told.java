package io.github.kling4j.openapi.changes;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What openapi-diff found, so that it is not told again: it knows what a change does to a request or an answer.
 *
 * @param changes what it found
 */
record Told(List<SpecChange> changes) {

    private static final Pattern OPERATION = Pattern.compile("[A-Z]+ /[^,]*");
    private static final Pattern ANSWER = Pattern.compile("[A-Z]+ /[^,]*, answer [^,]*");
    private static final Set<String> WHOLE = Set.of("added", "removed");

    /** How it calls what a keyword says. */
    private static final Map<String, Pattern> CALLED = Map.of(
            "type", Pattern.compile("type .*|may (no longer )?be null|is another schema.*"),
            "enum", Pattern.compile("enum with.*"),
            "description", Pattern.compile("another description"),
            "anyOf", Pattern.compile(".*(anyOf|may be null|may no longer be null|type .*)"),
            "oneOf", Pattern.compile(".*(oneOf|may be null|may no longer be null|type .*)"),
            "exclusiveMinimum", Pattern.compile("(minimum|exclusiveMinimum) .*"),
            "exclusiveMaximum", Pattern.compile("(maximum|exclusiveMaximum) .*"),
            "$ref", Pattern.compile(".*"));

    boolean isTold(SpecChange change) {
        if (WHOLE.contains(change.what()) && isOfOperation(change.place())) {
            return true;
        }
        String keyword = keyword(change.what());
        if (keyword.equals("operationId")) {
            return changes.stream().anyMatch(other -> other.what().startsWith("operationId"));
        }
        if (keyword.equals("required")) {
            return changes.stream()
                    .anyMatch(other -> other.place().startsWith(change.place() + ".")
                            && other.what().matches("(no longer )?required"));
        }
        Pattern called = CALLED.getOrDefault(keyword, Pattern.compile(Pattern.quote(keyword) + ".*"));
        return changes.stream()
                .anyMatch(other -> other.place().equals(change.place())
                        && called.matcher(other.what()).matches());
    }

    /** Operations, their paths, and their answers; of a body, it tells the type. */
    private static boolean isOfOperation(String place) {
        return place.startsWith("/")
                || OPERATION.matcher(place).matches()
                || ANSWER.matcher(place).matches();
    }

    private static String keyword(String what) {
        return what.replaceFirst("^(another|no longer) ", "").replaceFirst(" .*", "");
    }
}
