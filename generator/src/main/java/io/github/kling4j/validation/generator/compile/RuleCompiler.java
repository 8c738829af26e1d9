package io.github.kling4j.validation.generator.compile;

import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.cel.CelFrontEnd;
import io.github.kling4j.validation.generator.diagnostic.Report;
import io.github.kling4j.validation.generator.diagnostic.Report.Outcome;
import io.github.kling4j.validation.generator.expression.Expression;
import io.github.kling4j.validation.generator.expression.Expression.Select;
import io.github.kling4j.validation.generator.expression.Expression.Variable;
import io.github.kling4j.validation.generator.expression.Nullness;
import io.github.kling4j.validation.generator.expression.Type;
import io.github.kling4j.validation.generator.expression.Types;
import io.github.kling4j.validation.generator.function.Table;
import io.github.kling4j.validation.generator.model.Model;
import io.github.kling4j.validation.generator.model.Property;
import io.github.kling4j.validation.generator.model.Rule;
import io.github.kling4j.validation.generator.model.RuleAnnotation;
import io.github.kling4j.validation.generator.model.SourceText;
import io.github.kling4j.validation.generator.model.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Compiles the texts of rules to typed expressions. */
public final class RuleCompiler {

    private final Function<TypeName, Optional<Model>> models;
    private final Supplier<Table> table;
    private @Nullable CelFrontEnd frontEnd;

    /**
     * Creates a compiler.
     *
     * @param models finds the model of a type; empty when the type is not marked as a model
     * @param table returns the functions that expressions can call; it is called for the first expression
     */
    public RuleCompiler(Function<TypeName, Optional<Model>> models, Supplier<Table> table) {
        this.models = models;
        this.table = table;
    }

    /**
     * Returns the syntax errors of the members of a rule annotation that are expressions. Each member is checked
     * separately.
     */
    public Report members(RuleAnnotation annotation, Model model) {
        return MemberSyntax.of(annotation, model, this::frontEnd);
    }

    /** Compiles a rule. If its condition is invalid, the outcome has the value null. */
    public Outcome<@Nullable CompiledRule> compile(Rule.Single rule, Model model) {
        ExpressionCompiler expressions = new ExpressionCompiler(this::frontEnd, variables(rule, model));
        if (rule instanceof Rule.Method method) {
            Outcome<Message> message = MessageCompiler.read(SourceText.of(method.message()), expressions);
            return new Outcome<>(
                    new CompiledRule(
                            rule, null, null, message.value(), rule.on().text()),
                    method.returnsViolation() ? Report.CLEAN : message.report());
        }
        return compile((Rule.Condition) rule, expressions);
    }

    private static Outcome<@Nullable CompiledRule> compile(Rule.Condition rule, ExpressionCompiler expressions) {
        Outcome<@Nullable Expression> written = expressions.condition(rule.expr());
        Outcome<Message> message = MessageCompiler.read(rule.message(), expressions);
        Report report = written.report().and(message.report());
        if (written.value() == null) {
            return Outcome.none(report);
        }
        Expression condition = Simplification.of(written.value());
        String on = rule.on().isEmpty() ? inferred(condition, rule) : rule.on().text();
        return new Outcome<>(
                new CompiledRule(rule, written.value(), Unrolling.of(condition), message.value(), on), report);
    }

    /** Returns the wire name of the only property that an expression reads; empty if it reads several or none. */
    private static String inferred(Expression condition, Rule.Condition rule) {
        String variable = rule.forEach().isEmpty() ? "this" : "item";
        List<String> read = condition
                .all()
                .filter(part -> part instanceof Select select
                        && select.operand() instanceof Variable operand
                        && operand.name().equals(variable))
                .map(part -> ((Select) part).property().wireName())
                .distinct()
                .toList();
        return read.size() == 1 ? read.get(0) : "";
    }

    private CelFrontEnd frontEnd() {
        if (frontEnd == null) {
            frontEnd = new CelFrontEnd(models::apply, table.get());
        }
        return frontEnd;
    }

    /**
     * Returns the variables of a rule. The variable {@code item} is never null in a rule that is a method, because
     * methods are called for non-null items only. Expressions must handle null items.
     */
    private static List<Variable> variables(Rule.Single rule, Model model) {
        Variable self = Variable.of("this", new Type.Struct(model.type()));
        return model.property(rule.forEach().text())
                .map(Property::value)
                .filter(Value::isContainer)
                .map(Value::item)
                .map(item -> List.of(self, Variable.NOW, item(item, rule instanceof Rule.Method)))
                .orElse(List.of(self, Variable.NOW));
    }

    private static Variable item(Value item, boolean isPresent) {
        Nullness declared = Nullness.ofItem(item);
        return new Variable("item", false, Types.ofItem(item), isPresent ? declared.present() : declared, 0);
    }
}
