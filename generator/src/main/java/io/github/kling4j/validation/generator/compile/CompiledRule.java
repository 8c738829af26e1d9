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
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A rule with its compiled expressions.
 *
 * @param rule a condition or a method
 * @param written the expression as its author wrote it; null for a method
 * @param condition the expression without unnecessary guards; null for a method
 * @param message the message of the violation; empty for a method that returns a {@code Violation}
 * @param on the wire name of the property that the violation names. It is a property of the item if the rule checks the
 *     items of a list, otherwise of the model; empty if the violation names the item or model itself
 */
public record CompiledRule(
        Rule.Single rule,
        @Nullable Expression written,
        @Nullable Expression condition,
        Message message,
        String on) {

    /** Returns the wire name of the list whose items the rule checks; empty if there is none. */
    public String forEach() {
        return rule.forEach().text();
    }

    /** Returns whether the rule also checks null items. */
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
     * Returns the expressions whose properties are read before the condition is evaluated: the condition, and the
     * required properties that only the removed parts of the condition read. A rule is skipped if a required property
     * that the author's expression reads is missing.
     */
    public List<Expression> readAhead() {
        Expression condition = Objects.requireNonNull(this.condition, "a method has no condition");
        Set<String> kept = required(condition).map(CompiledRule::name).collect(Collectors.toSet());
        List<Expression> read = new ArrayList<>(List.of(condition));
        required(Objects.requireNonNull(written))
                .filter(select -> kept.add(name(select)))
                .forEach(read::add);
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

    /** Returns the ids and property paths of the violations that the rule may report. */
    public List<RulePath> paths() {
        String item = forEach().isEmpty() ? "" : forEach() + "[]";
        String path = rule instanceof Rule.Method method && method.returnsViolation()
                ? RulePath.ANY
                : on.isEmpty() || item.isEmpty() ? item + on : item + "." + on;
        return rule.ids().stream().map(id -> new RulePath(id.text(), path)).toList();
    }
}
