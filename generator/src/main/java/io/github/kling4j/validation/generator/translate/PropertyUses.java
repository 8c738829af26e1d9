package io.github.kling4j.validation.generator.translate;

import io.github.kling4j.validation.generator.expression.Expression;
import io.github.kling4j.validation.generator.expression.Expression.Presence;
import io.github.kling4j.validation.generator.expression.Expression.Select;
import io.github.kling4j.validation.generator.expression.Expression.Variable;
import io.github.kling4j.validation.generator.expression.Undeclared;
import io.github.kling4j.validation.generator.expression.Visitor;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Collects the properties of a variable that expressions read or test, in the order of their first use. */
final class PropertyUses extends Visitor.Few<Boolean> {

    private final Variable variable;
    final Map<Key, Undeclared> undeclared = new LinkedHashMap<>();
    final Map<Key, Select> declared = new LinkedHashMap<>();
    final Set<Key> read = new HashSet<>();
    final Set<Key> asked = new HashSet<>();

    /** A declared or undeclared property of a variable. */
    record Key(String variable, String wireName, boolean isDeclared) {

        static Key of(Select select) {
            return new Key(
                    ((Variable) select.operand()).name(), select.property().wireName(), true);
        }

        static Key of(Undeclared undeclared) {
            return new Key(((Variable) undeclared.operand()).name(), undeclared.name(), false);
        }
    }

    PropertyUses(Variable variable) {
        this.variable = variable;
    }

    @Override
    protected Boolean other(Expression expression) {
        expression.parts().forEach(part -> part.accept(this));
        return true;
    }

    @Override
    public Boolean presence(Presence presence) {
        if (!(presence.path() instanceof Select select) || !variable.isReadBy(select.operand())) {
            return other(presence);
        }
        declared.putIfAbsent(Key.of(select), select);
        return asked.add(Key.of(select));
    }

    @Override
    public Boolean select(Select select) {
        if (variable.isReadBy(select.operand())) {
            declared.putIfAbsent(Key.of(select), select);
            read.add(Key.of(select));
        }
        return other(select);
    }

    @Override
    public Boolean undeclared(Undeclared property) {
        if (variable.isReadBy(property.operand())) {
            undeclared.putIfAbsent(Key.of(property), property);
        }
        return other(property);
    }
}
