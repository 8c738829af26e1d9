package io.github.kling4j.validation.generator.differential;

import java.util.regex.Pattern;

/**
 * A condition on a {@link Trip}.
 *
 * @param forEach the list whose items it checks; empty if it checks the trip
 * @param text the expression
 */
record Condition(String forEach, String text) {

    private static final Pattern OWNER = Pattern.compile("(?<!(?:has|given)\\()this\\.owner\\b|this\\.owner\\b(?!\\))");

    static Condition parse(String line) {
        int bar = line.indexOf(" | ");
        boolean isOfItems = bar > 0 && line.substring(0, bar).matches("\\w+");
        return isOfItems ? new Condition(line.substring(0, bar), line.substring(bar + 3)) : new Condition("", line);
    }

    /** Returns whether it reads the only required property of the trip. */
    boolean isWaiting(Trip trip) {
        return trip.owner() == null && OWNER.matcher(text).find();
    }

    /** Returns the rule. */
    String rule(String id) {
        return "@Rule(id = \"%s\", message = \"m\", forEach = \"%s\", expr = \"%s\")"
                .formatted(
                        id,
                        forEach,
                        text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n"));
    }

    @Override
    public String toString() {
        return forEach.isEmpty() ? text : forEach + " | " + text;
    }
}
