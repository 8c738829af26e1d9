package io.github.kling4j.openapi.check;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Descriptions that become Javadoc: plain text, one sentence a line, and a list from the second line on. */
final class DescriptionCheck {

    private static final List<String> READ_OTHERWISE = List.of("*/", "@", "\\", "`", "'", "\"", "=", "&");
    private static final int WIDTH = 113;

    private final List<String> findings = new ArrayList<>();

    private DescriptionCheck() {}

    static List<String> findings(JsonNode spec) {
        DescriptionCheck check = new DescriptionCheck();
        Schemas.of(spec).forEach((place, schema) -> {
            check.text(place, schema.path("description").asString(""));
            schema.path("x-enum-descriptions").forEach(word -> check.text(place, word.asString("")));
        });
        spec.path("tags").forEach(
                tag -> check.text("tag " + tag.path("name").asString(""), tag.path("description").asString("")));
        spec.path("paths").properties().forEach(path -> {
            check.parameters(path.getKey(), path.getValue());
            path.getValue().properties().forEach(
                    operation -> check.operation(operation.getKey() + " " + path.getKey(), operation.getValue()));
        });
        return check.findings;
    }

    private void operation(String name, JsonNode operation) {
        text(name, operation.path("summary").asString(""));
        text(name, operation.path("description").asString(""));
        parameters(name, operation);
    }

    private void parameters(String name, JsonNode owner) {
        owner.path("parameters").forEach(parameter -> text(
                name + ", parameter " + parameter.path("name").asString(""),
                parameter.path("description").asString("")));
    }

    private void text(String place, String description) {
        for (String special : READ_OTHERWISE) {
            if (description.contains(special)) {
                findings.add(place + ": the description has " + special
                        + " which Javadoc reads otherwise; say it in words");
            }
        }
        description.lines().skip(1).filter(line -> !line.startsWith(" * ")).findFirst().ifPresent(
                line -> findings.add(place + ": every line of a description after the first begins with \" * \", so"
                        + " that it goes on as Javadoc; not: " + line));
        description.lines().filter(line -> line.length() > WIDTH).findFirst().ifPresent(
                line -> findings.add(place + ": a line of a description has at most " + WIDTH + " characters; not "
                        + line.length()));
    }
}
