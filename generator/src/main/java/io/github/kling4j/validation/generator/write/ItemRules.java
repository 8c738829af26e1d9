package io.github.kling4j.validation.generator.write;

import static io.github.kling4j.validation.generator.write.Check.FOUND_SO_FAR;

import io.github.kling4j.validation.generator.check.CheckedInterface;
import io.github.kling4j.validation.generator.check.CheckedRule;
import io.github.kling4j.validation.generator.model.Property;
import java.util.ArrayList;
import java.util.List;

/**
 * The rules that are asked of the items of lists. Those of one list share a loop, because walking a list costs more
 * than many a rule.
 */
final class ItemRules {

    private final List<CheckedRule> rules;
    private final ValidatorType type;
    private final RuleWriter writer;

    ItemRules(List<CheckedInterface> interfaces, ValidatorType type, RuleWriter writer) {
        this.rules = interfaces.stream()
                .flatMap(each -> each.rules().stream())
                .filter(rule -> !rule.forEach().isEmpty())
                .toList();
        this.type = type;
        this.writer = writer;
    }

    boolean existFor(Property list, boolean isAdvice) {
        return rules.stream().anyMatch(rule -> isAsked(rule, list, isAdvice));
    }

    /** Writes the checks of one item of a list, in the order of the rules; returns those that its loop calls. */
    List<Check> write(Property list, boolean isAdvice) {
        List<Check> checks = rules.stream()
                .filter(rule -> isAsked(rule, list, isAdvice))
                .map(rule -> writer.writeOfItem(rule, list))
                .toList();
        return checks.size() <= ValidatorType.CALLS ? checks : inParts(checks, list);
    }

    private List<Check> inParts(List<Check> checks, Property list) {
        List<Check> parts = new ArrayList<>();
        for (int from = 0; from < checks.size(); from += ValidatorType.CALLS) {
            Check part = type.part(list.accessor() + "Part");
            CheckedItem item = CheckedItem.taken(part, list);
            checks.subList(from, Math.min(from + ValidatorType.CALLS, checks.size()))
                    .forEach(each -> part.call(each, item.variable(), item.index()));
            part.body().addStatement("return $L", FOUND_SO_FAR);
            parts.add(part);
        }
        return parts;
    }

    private static boolean isAsked(CheckedRule rule, Property list, boolean isAdvice) {
        return rule.forEach().equals(list.wireName()) && rule.rule().advice() == isAdvice;
    }
}
