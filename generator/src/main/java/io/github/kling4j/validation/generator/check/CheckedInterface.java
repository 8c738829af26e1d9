package io.github.kling4j.validation.generator.check;

import io.github.kling4j.validation.generator.model.Rule;
import io.github.kling4j.validation.generator.model.Rule.Written;
import io.github.kling4j.validation.generator.model.RuleInterface;
import java.util.List;
import java.util.stream.Stream;

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

    /** Returns the ids of the rules, in the order of declaration. */
    Stream<Written> ids() {
        return rules.stream().map(CheckedRule::rule).map(Rule::ids).flatMap(List::stream);
    }
}
