package io.github.kling4j.validation.generator.compile;

import io.github.kling4j.validation.generator.expression.Expression;
import io.github.kling4j.validation.generator.expression.Expression.Presence;
import io.github.kling4j.validation.generator.expression.Expression.Select;
import io.github.kling4j.validation.generator.expression.Expression.Variable;
import io.github.kling4j.validation.generator.model.Constraint;
import io.github.kling4j.validation.generator.model.Rule;
import io.github.kling4j.validation.generator.model.RulePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A rule whose texts have been read.
 *
 * @param rule a condition or a method
 * @param written what its author wrote; null for a method
 * @param condition what must hold, without the guards that nothing needs; null for a method
 * @param message what to say when the rule is broken; empty for a method that says it itself
 * @param on the property of the model, or of the item, that the violation names; empty for the value itself
 */
public record CompiledRule(
        Rule.Single rule,
        @Nullable Expression written,
        @Nullable Expression condition,
        Message message,
        String on) {

    /** Returns the list for whose items the rule is evaluated; empty for none. */
    public String forEach() {
        return rule.forEach().text();
    }

    /** Returns whether it says what it makes of an item that is null. */
    public boolean isOfNull() {
        return condition != null
                && condition
                        .all()
                        .anyMatch(part -> part instanceof Variable item
                                && item.name().equals("item")
                                && !item.isIteration()
                                && item.nullness().mayBeNull());
    }

    /**
     * Returns what is read of the model before anything is evaluated: a rule that reads a required property is not asked
     * where it is missing, even if that part of it was left out.
     */
    public List<Expression> readAhead() {
        Set<String> kept = required(condition).map(CompiledRule::name).collect(Collectors.toSet());
        List<Expression> read = new ArrayList<>(List.of(condition));
        required(written).filter(select -> kept.add(name(select))).forEach(read::add);
        return read;
    }

    private static Stream<Select> required(Expression expression) {
        if (expression instanceof Presence presence && presence.path() instanceof Select) {
            return presence.path().parts().stream().flatMap(CompiledRule::required);
        }
        Stream<Select> inside = expression.parts().stream().flatMap(CompiledRule::required);
        return expression instanceof Select select
                        && select.operand() instanceof Variable variable
                        && !variable.isIteration()
                        && isRequired(select)
                ? Stream.concat(Stream.of(select), inside)
                : inside;
    }

    private static String name(Select select) {
        return ((Variable) select.operand()).name() + "." + select.property().wireName();
    }

    private static boolean isRequired(Select select) {
        return select.property().value().constraints().stream().anyMatch(Constraint.Required.class::isInstance);
    }

    /** Returns what the rule may report, and where. */
    public List<RulePath> paths() {
        String item = forEach().isEmpty() ? "" : forEach() + "[]";
        String path = rule instanceof Rule.Method method && method.returnsViolation()
                ? RulePath.ANY
                : on.isEmpty() || item.isEmpty() ? item + on : item + "." + on;
        return rule.ids().stream().map(id -> new RulePath(id.text(), path)).toList();
    }
}
