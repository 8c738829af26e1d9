package io.github.kling4j.cli.rules;

/**
 * A rule for display: read from the files that the annotation processor wrote, or derived from a limit of the schema.
 *
 * @param model the simple name of the class that has the rule
 * @param id the id of the rule
 * @param path the path of the violation; empty if it varies
 * @param advice whether the rule is only advice
 * @param says the expression, the limit, or the method that checks the rule
 * @param message the message of a violation; empty if a method creates it
 */
record RuleText(String model, String id, String path, boolean advice, String says, String message) {}
