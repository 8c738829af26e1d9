package io.github.kling4j.validation.generator.write;

import io.github.kling4j.validation.generator.compile.CompiledInterface;
import io.github.kling4j.validation.generator.compile.CompiledRule;
import io.github.kling4j.validation.generator.model.Property;
import java.util.List;

/**
 * Generates the checks of rules on the items of lists. All rules for one list share a loop, because the iteration costs
 * more than most rules.
 */
final class ItemRules {

    private final List<CompiledRule> rules;
    private final ValidatorType type;
    private final RuleWriter writer;

    ItemRules(List<CompiledInterface> interfaces, ValidatorType type, RuleWriter writer) {
        this.rules = interfaces.stream()
                .flatMap(each -> each.rules().stream())
                .filter(rule -> !rule.forEach().isEmpty())
                .toList();
        this.type = type;
        this.writer = writer;
    }

    /**
     * The checks of an item that the loop over its list calls.
     *
     * @param calls the checks, in the order of the rules
     * @param isOfNull whether the loop also calls the checks for null items
     */
    record OfItem(List<Check> calls, boolean isOfNull) {

        static final OfItem NONE = new OfItem(List.of(), false);

        boolean isEmpty() {
            return calls.isEmpty();
        }
    }

    /** Generates the checks for the items of a list. */
    OfItem write(Property list, boolean isAdvice) {
        List<CompiledRule> ofList = rules.stream()
                .filter(rule ->
                        rule.forEach().equals(list.wireName()) && rule.rule().advice() == isAdvice)
                .toList();
        boolean isOfNull = ofList.stream().anyMatch(CompiledRule::isOfNull);
        List<Check> checks =
                ofList.stream().map(rule -> writer.writeOfItem(rule, isOfNull)).toList();
        List<Check> calls = type.inParts(checks, () -> {
            Check part = type.part(list.accessor() + "Part");
            CheckedItem.taken(part, list);
            return part;
        });
        return new OfItem(calls, isOfNull);
    }
}
