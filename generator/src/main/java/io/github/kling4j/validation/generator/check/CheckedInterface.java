package io.github.kling4j.validation.generator.check;

import io.github.kling4j.validation.generator.model.RuleInterface;
import java.util.List;

/**
 * A rule interface, and what could be made of its rules.
 *
 * @param declaration the interface
 * @param rules every rule when the report is clean
 */
public record CheckedInterface(RuleInterface declaration, List<CheckedRule> rules) {

    /** Copies the list. */
    public CheckedInterface {
        rules = List.copyOf(rules);
    }
}
