package io.github.kling4j.cli.rules;

/**
 * A rule, as the processor of annotations wrote it down, or a limit of the schema.
 *
 * @param model the simple name of what it is a rule for
 * @param id of the rule
 * @param path of the violation; empty for one that may name any
 * @param advice whether it only advises
 * @param says its expression, or its limit, or the method that checks it
 * @param message what a violation says; empty where a method writes it
 */
record RuleText(String model, String id, String path, boolean advice, String says, String message) {}
