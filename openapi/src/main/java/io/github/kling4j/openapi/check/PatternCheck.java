package io.github.kling4j.openapi.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Patterns that Java reads otherwise than JSON Schema, whose patterns are those of ECMA-262: to Java, {@code $} holds
 * before a last line break too, {@code .} stops at other line breaks, and {@code \s} is of ASCII only.
 */
final class PatternCheck {

    /** A class in brackets, an escape, or one of the two that stand alone. */
    private static final Pattern PARTS = Pattern.compile("\\[(?:\\\\.|[^]\\\\])*]|\\\\.|[$.]");

    private static final Pattern SPACE = Pattern.compile("\\\\[sS]");

    private PatternCheck() {}

    static List<String> findings(JsonNode spec) {
        List<String> findings = new ArrayList<>();
        Schemas.of(spec).forEach((place, schema) -> PARTS.matcher(schema.path("pattern").asString(""))
                .results()
                .map(MatchResult::group)
                .flatMap(part -> instead(part).stream())
                .distinct()
                .forEach(instead -> findings.add(place + ": Java reads the pattern otherwise; " + instead)));
        return findings;
    }

    private static List<String> instead(String part) {
        return switch (part) {
            case "$" -> List.of("say it as a rule with matches(), where $ is the end of the text");
            case "." -> List.of("write for . which characters it does not stand for, such as [^\\n]");
            default -> SPACE.matcher(part).find()
                    ? List.of("write for \\s which characters it stands for, such as [ \\t]")
                    : List.of();
        };
    }
}
