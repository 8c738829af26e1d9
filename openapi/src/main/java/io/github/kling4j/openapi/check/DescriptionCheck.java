package io.github.kling4j.openapi.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Descriptions become Javadoc, as they are: the templates escape what HTML would read otherwise. What remains is what
 * would end the comment, what Java would read as an escape, and what Javadoc would take for a tag.
 */
final class DescriptionCheck {

    /** With what to write instead; {@code \\u} is an escape after an even number of backslashes only. */
    private static final Map<Pattern, String> READ_OTHERWISE = new LinkedHashMap<>();

    /** Those of which Javadoc is made. */
    private static final Set<Kind> SAID = Set.of(Kind.SCHEMA, Kind.TAG, Kind.OPERATION, Kind.PARAMETER);

    static {
        READ_OTHERWISE.put(Pattern.compile("\\*/"), "*/ which would end the comment; write * / with a blank");
        READ_OTHERWISE.put(
                Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*\\\\u"),
                "\\u which Java would read as an escape; write the character, or U+ and its number");
        READ_OTHERWISE.put(Pattern.compile("\\{@"), "{@ which Javadoc would read as a tag; write { @ with a blank");
        READ_OTHERWISE.put(
                Pattern.compile("(?m)^[ \\t*]*@"),
                "@ at the begin of a line, which Javadoc would read as a tag; write a word before it");
    }

    private final List<String> findings = new ArrayList<>();

    private DescriptionCheck() {}

    static List<String> findings(JsonNode spec) {
        DescriptionCheck check = new DescriptionCheck();
        for (Place place : Places.of(spec)) {
            if (SAID.contains(place.kind())) {
                check.text(place.label(), place.node().path("description").asString(""));
                place.node().path("x-enum-descriptions").forEach(word -> check.text(place.label(), word.asString("")));
            }
            if (place.kind() == Kind.OPERATION) {
                check.text(place.label(), place.node().path("summary").asString(""));
                check.summary(place);
            }
        }
        return check.findings;
    }

    private void text(String place, String description) {
        READ_OTHERWISE.forEach((pattern, instead) -> {
            if (pattern.matcher(description).find()) {
                findings.add(place + ": the description has " + instead);
            }
        });
    }

    /** The generator escapes a summary for a literal of Java, but it stands in Javadoc. */
    private void summary(Place operation) {
        String summary = operation.node().path("summary").asString("");
        if (Pattern.compile("[\"\\\\]").matcher(summary).find()) {
            findings.add(operation.label() + ": the summary has a quote or a backslash, which would be doubled; write it"
                    + " as the description");
        }
    }
}
