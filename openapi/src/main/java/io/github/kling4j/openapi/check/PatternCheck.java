package io.github.kling4j.openapi.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Patterns of ECMA-262, which are those of JSON Schema, that no pattern of Java is written for. The rest becomes Java
 * that holds for the same texts.
 */
final class PatternCheck {

    /** A class in brackets, also an empty one, or an escape. */
    private static final Pattern PARTS = Pattern.compile("\\[\\^?]|\\[(?:\\\\.|[^]\\\\])*]|\\\\.");

    private PatternCheck() {}

    static List<String> findings(JsonNode spec) {
        List<String> findings = new ArrayList<>();
        Schemas.of(spec)
                .forEach((place, schema) -> PARTS.matcher(schema.path("pattern").asString(""))
                        .results()
                        .flatMap(part -> instead(part.group()).stream())
                        .distinct()
                        .forEach(instead -> findings.add(place + ": Java reads the pattern otherwise; " + instead)));
        return findings;
    }

    private static List<String> instead(String part) {
        if (part.equals("[]") || part.equals("[^]")) {
            return List.of("write for " + part + " which characters it stands for, such as [a-z]");
        }
        return part.startsWith("[") && part.contains("\\S")
                ? List.of("write for \\S in brackets which characters it stands for, such as [a-z]")
                : List.of();
    }
}
