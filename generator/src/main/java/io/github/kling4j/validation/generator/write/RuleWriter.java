package io.github.kling4j.validation.generator.write;

import io.github.kling4j.validation.generator.check.CheckedRule;
import io.github.kling4j.validation.generator.model.Model;
import io.github.kling4j.validation.generator.model.Rule;
import java.util.Locale;
import java.util.regex.Pattern;

/** Writes the check of a rule, named after its id. */
final class RuleWriter {

    private static final Pattern WORD_START = Pattern.compile("[^A-Za-z0-9]+([A-Za-z0-9])");

    private final ValidatorType type;
    private final Model model;

    RuleWriter(ValidatorType type, Model model) {
        this.type = type;
        this.model = model;
    }

    void write(CheckedRule checked) {
        String name = methodName(checked.rule());
        Check check = type.check(name, checked.rule().advice());
        if (checked.rule() instanceof Rule.Method method) {
            new MethodCallWriter(type, model, checked, method, check).write();
        } else {
            new ConditionWriter(type, model, checked).write(check, name);
        }
    }

    /** A method rule may report several ids; it is called as its author called it. */
    private static String methodName(Rule rule) {
        return rule instanceof Rule.Method method ? method.signature().name() : camel(rule.ids().get(0).text());
    }

    private static String camel(String id) {
        String joined = WORD_START.matcher(id).replaceAll(start -> start.group(1).toUpperCase(Locale.ROOT));
        return Check.decapitalized(joined);
    }
}
