package io.github.kling4j.drills;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.kling4j.openapi.changes.SpecChange;
import io.swagger.v3.core.util.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A rule as written by the annotation processor.
 *
 * @param set the simple name of the interface
 * @param model the simple name of the model
 * @param id the id
 * @param path the path of its violations
 * @param forEach the list whose items it checks, or the empty text
 * @param says the expression on one line, or the method
 * @param advice whether it is only advice
 */
record RuleText(String set, String model, String id, String path, String forEach, String says, boolean advice) {

    /** Reads one file of {@code META-INF/validation-rules}. */
    static List<RuleText> parse(String fileName, String json) {
        JsonNode tree;
        try {
            tree = Json.mapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(fileName + " is not JSON", e);
        }
        List<RuleText> rules = new ArrayList<>();
        tree.path("rules")
                .forEach(rule -> rules.add(new RuleText(
                        simple(fileName.replaceFirst("\\.json$", "")),
                        simple(tree.path("model").asText()),
                        rule.path("id").asText(),
                        rule.path("path").asText(),
                        rule.path("forEach").asText(),
                        rule.path("expression").asText().isEmpty()
                                ? "method " + rule.path("method").asText()
                                : rule.path("expression").asText().replaceAll("\\s+", " "),
                        rule.path("advice").asBoolean())));
        return rules;
    }

    /** Returns the part that does not change with the expression. */
    String key() {
        return name() + (path.isEmpty() ? "" : " at " + path);
    }

    /** Returns the interface and the id. */
    String name() {
        return set + " " + id + (advice ? " (advice)" : "");
    }

    /**
     * Returns whether the rule reads or mentions the changed property. An id refers to the rule of the model; if the
     * model has none with this id, to the rules of all models, for example those of images.
     */
    boolean isTouchedBy(SpecChange change, List<RuleText> all) {
        String[] owner = change.place().split("\\.", 2);
        return change.rules().contains(id)
                        && (isOf(change) || all.stream().noneMatch(rule -> rule.id.equals(id) && rule.isOf(change)))
                || model.equals(change.model()) && reads(change.path())
                || owner.length == 2 && model.equals(owner[0]) && reads(owner[1]);
    }

    private boolean isOf(SpecChange change) {
        return model.equals(change.model()) || change.place().startsWith(model + ".");
    }

    private boolean reads(String changed) {
        if (changed.isEmpty()) {
            return false;
        }
        String[] steps = changed.replace("[]", "").split("\\.");
        String first = steps[0];
        String last = steps[steps.length - 1];
        boolean readsFirst = forEach.equals(first) || mentions("\\bthis\\.", first);
        return path.equals(changed) || (steps.length == 1 ? readsFirst : readsFirst && mentions("(?<!this)\\.", last));
    }

    private boolean mentions(String before, String property) {
        return Pattern.compile(before + Pattern.quote(property) + "(?!\\w)")
                .matcher(says)
                .find();
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** Returns one line, for the file of rules. */
    @Override
    public String toString() {
        return key() + ": " + says;
    }
}
