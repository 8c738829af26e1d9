package io.github.kling4j.validation.generator.compile;

import io.github.kling4j.validation.generator.model.Rule;
import io.github.kling4j.validation.generator.model.Rule.Written;
import io.github.kling4j.validation.generator.model.RuleInterface;
import java.util.List;
import java.util.stream.Stream;

/**
 * A rule interface with its compiled rules.
 *
 * @param declaration the interface
 * @param rules the rules that could be compiled
 */
public record CompiledInterface(RuleInterface declaration, List<CompiledRule> rules) {

    /** Copies the list. */
    public CompiledInterface {
        rules = List.copyOf(rules);
    }

    /** Returns the ids of the rules, in the order of declaration. */
    public Stream<Written> ids() {
        return rules.stream().map(CompiledRule::rule).map(Rule.Single::ids).flatMap(List::stream);
    }
}
