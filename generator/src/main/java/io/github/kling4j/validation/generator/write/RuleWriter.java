package io.github.kling4j.validation.generator.write;

import io.github.kling4j.validation.generator.compile.CompiledRule;
import io.github.kling4j.validation.generator.model.Model;
import io.github.kling4j.validation.generator.model.Rule;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Generates the check of a rule. The name of the check is derived from the id of the rule. */
final class RuleWriter {

    private static final Pattern WORD_START = Pattern.compile("[^A-Za-z0-9]+([A-Za-z0-9])");

    private final ValidatorType type;
    private final Model model;

    RuleWriter(ValidatorType type, Model model) {
        this.type = type;
        this.model = model;
    }

    /** Generates the check of a rule on the whole model. */
    void write(CompiledRule rule) {
        Check check = type.check(methodName(rule.rule()), rule.rule().advice());
        write(rule, check, Optional.empty());
    }

    /**
     * Generates the check of a rule on the items of a list. The loop over the list calls the check for each item.
     *
     * @param isOfNull whether the loop also calls the check for null items
     */
    Check writeOfItem(CompiledRule rule, boolean isOfNull) {
        Check check = type.part(methodName(rule.rule()));
        Optional<CheckedItem> item = model.property(rule.forEach()).map(list -> CheckedItem.taken(check, list));
        if (isOfNull && !rule.isOfNull()) {
            check.body().beginControlFlow("if ($L == null)", item.orElseThrow().variable());
            check.body().addStatement("return $L", Check.FOUND_SO_FAR).endControlFlow();
        }
        write(rule, check, item);
        return check;
    }

    private void write(CompiledRule rule, Check check, Optional<CheckedItem> item) {
        if (rule.rule() instanceof Rule.Method method) {
            new MethodCallWriter(type, model, rule, method, check).write(item);
        } else {
            new ConditionWriter(type, model, rule, check).write(item);
        }
    }

    /**
     * Returns the name of the check: the name of the rule's method, which may report several ids, or the id of an
     * expression in camel case.
     */
    private static String methodName(Rule rule) {
        return rule instanceof Rule.Method method
                ? method.signature().name()
                : camel(rule.ids().get(0).text());
    }

    private static String camel(String id) {
        String joined =
                WORD_START.matcher(id).replaceAll(start -> start.group(1).toUpperCase(Locale.ROOT));
        return Check.decapitalized(joined);
    }
}
