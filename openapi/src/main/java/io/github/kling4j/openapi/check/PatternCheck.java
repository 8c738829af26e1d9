package io.github.kling4j.openapi.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Checks for ECMA-262 patterns, as used by JSON Schema, that cannot be converted to Java. All other patterns are
 * converted to Java patterns that match the same strings.
 */
final class PatternCheck {

    /** A character class, possibly empty, or an escape. */
    private static final Pattern PARTS = Pattern.compile("\\[\\^?]|\\[(?:\\\\.|[^]\\\\])*]|\\\\.");

    private PatternCheck() {}

    static List<String> findings(JsonNode spec) {
        List<String> findings = new ArrayList<>();
        Schemas.of(spec)
                .forEach((place, schema) -> PARTS.matcher(schema.path("pattern").asString(""))
                        .results()
                        .flatMap(part -> instead(part.group()).stream())
                        .distinct()
                        .forEach(instead ->
                                findings.add(place + ": Java interprets the pattern differently; " + instead)));
        return findings;
    }

    private static List<String> instead(String part) {
        if (part.equals("[]") || part.equals("[^]")) {
            return List.of("write for " + part + " the characters that it matches, such as [a-z]");
        }
        return part.startsWith("[") && part.contains("\\S")
                ? List.of("write for \\S in brackets the characters that it matches, such as [a-z]")
                : List.of();
    }
}
