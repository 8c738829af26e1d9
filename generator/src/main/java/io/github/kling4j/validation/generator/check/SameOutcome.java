package io.github.kling4j.validation.generator.check;

import io.github.kling4j.validation.generator.diagnostic.Diagnostic;
import io.github.kling4j.validation.generator.diagnostic.ExpressionCatalogue;
import io.github.kling4j.validation.generator.expression.Binding;
import io.github.kling4j.validation.generator.expression.Comprehension;
import io.github.kling4j.validation.generator.expression.Expression;
import io.github.kling4j.validation.generator.expression.Expression.Literal;
import io.github.kling4j.validation.generator.expression.Expression.Logic;
import io.github.kling4j.validation.generator.expression.Expression.Not;
import io.github.kling4j.validation.generator.expression.Expression.Operation;
import io.github.kling4j.validation.generator.expression.ListLiteral;
import io.github.kling4j.validation.generator.expression.Macro;
import io.github.kling4j.validation.generator.expression.Overload.Constant;
import io.github.kling4j.validation.generator.expression.Overload.Trait;
import io.github.kling4j.validation.generator.expression.Type;
import io.github.kling4j.validation.generator.expression.Visitor;
import io.github.kling4j.validation.generator.function.Lists;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Finds conditions whose value does not depend on the model, which their author cannot have intended. If such
 * conditions are nested, the innermost is reported. Calls with constant operands are evaluated as the function table
 * defines. {@link #OPEN} stands for a value that depends on the model, and {@link #FAILS} for an evaluation that always
 * fails.
 */
final class SameOutcome extends Visitor.Few<Object> {

    private static final Object OPEN = new Object();
    private static final Object FAILS = new Object();

    private final List<Diagnostic> found = new ArrayList<>();
    /**
     * The values of the expressions that were evaluated, so that no part of deeply nested conditions is evaluated
     * twice.
     */
    private final IdentityHashMap<Expression, Object> values = new IdentityHashMap<>();

    private SameOutcome() {}

    /**
     * Checks a condition.
     *
     * @param isWhole whether the author wrote the whole condition. If false, the condition is the expansion of a rule
     *     annotation, and the annotation's members may make parts of the condition constant. Then only comparisons of
     *     sizes are checked
     */
    static List<Diagnostic> check(Expression condition, boolean isWhole) {
        SameOutcome check = new SameOutcome();
        check.visit(condition, isWhole);
        if (check.found.isEmpty() && (isWhole || condition instanceof Literal)) {
            check.add("this rule", condition);
        }
        return check.found;
    }

    private void visit(Expression expression, boolean isWhole) {
        int before = found.size();
        expression.parts().forEach(part -> visit(part, isWhole));
        boolean isValue = expression instanceof Literal
                || expression instanceof Operation read && read.overload().is(Trait.IS_VALUE);
        boolean isOfSize = expression instanceof Operation asked
                && asked.operands().stream().anyMatch(Lists.SIZE::isCalledBy);
        boolean isCondition = expression.type() == Type.Scalar.BOOL && !isValue;
        if (found.size() == before && isCondition && (isWhole || isOfSize)) {
            add("this", expression);
        }
    }

    private void add(String subject, Expression expression) {
        Object value = valueOf(expression);
        if (value == FAILS) {
            found.add(ExpressionCatalogue.CONSTANT_FAILURE.in(expression.offset(), subject));
        } else if (value != OPEN) {
            found.add(ExpressionCatalogue.CONSTANT.in(expression.offset(), subject, value));
        }
    }

    private Object valueOf(Expression expression) {
        Object known = values.get(expression);
        if (known != null) {
            return known;
        }
        Object value = expression.accept(this);
        values.put(expression, value);
        return value;
    }

    @Override
    protected Object other(Expression expression) {
        return OPEN;
    }

    @Override
    public Object literal(Literal literal) {
        return literal.value() == null ? OPEN : literal.value();
    }

    @Override
    public Object not(Not not) {
        Object operand = valueOf(not.operand());
        return operand instanceof Boolean flag ? (Object) !flag : operand;
    }

    /**
     * Evaluates a chain. An operand that is {@code false} in a chain of {@code &&}, or {@code true} in a chain of
     * {@code ||}, decides the result for all values of the other operands, even if these fail.
     */
    @Override
    public Object logic(Logic chain) {
        List<Object> values = chain.operands().stream().map(this::valueOf).toList();
        if (values.contains(!chain.isAnd())) {
            return !chain.isAnd();
        }
        return values.contains(OPEN) ? OPEN : values.contains(FAILS) ? FAILS : (Object) chain.isAnd();
    }

    /** Evaluates a macro. A quantifier over an empty list has a constant value. */
    @Override
    public Object comprehension(Comprehension macro) {
        if (!macro.isOfNothing()) {
            return OPEN;
        }
        return macro.macro().isQuantifier()
                ? (Object) (macro.macro() == Macro.ALL)
                : macro.macro().makesList() ? List.of() : OPEN;
    }

    /**
     * Evaluates a binding. If the body is a literal, the value counts as {@link #OPEN}, because the binding is the
     * expansion of an optional and not the author's text.
     */
    @Override
    public Object binding(Binding binding) {
        Object value = valueOf(binding.value());
        boolean isOpen = binding.body() instanceof Literal
                || value == OPEN && binding.value().canFail();
        return value == FAILS ? FAILS : isOpen ? OPEN : valueOf(binding.body());
    }

    @Override
    public Object list(ListLiteral list) {
        return of(list.items(), values -> values);
    }

    @Override
    public Object operation(Operation call) {
        boolean areNull = call.operands().stream().allMatch(operand -> operand.type() == Type.Scalar.NULL);
        if (areNull) {
            return call.overload().name().equals("=="); // Only == and != take null.
        }
        Constant constant = call.overload().constant();
        Object value = constant == null ? OPEN : of(call.operands(), constant);
        boolean isOfSize =
                call.operands().size() == 2 && call.operands().stream().anyMatch(Lists.SIZE::isCalledBy);
        return value == OPEN && constant != null && isOfSize && !call.canFail() ? ofSize(call, constant) : value;
    }

    /**
     * Evaluates an expression whose value depends on the values of all its parts. The evaluation fails if a part fails.
     */
    private Object of(List<Expression> parts, Constant whole) {
        List<Object> values = parts.stream().map(this::valueOf).toList();
        if (values.contains(FAILS) || values.contains(OPEN)) {
            return values.contains(FAILS) ? FAILS : OPEN;
        }
        try {
            Object value = whole.of(values);
            return value == null ? OPEN : value;
        } catch (ArithmeticException | IllegalArgumentException | DateTimeException e) {
            return FAILS;
        }
    }

    /**
     * Evaluates a comparison of a size with a limit. Returns the result if it is the same for the smallest size, for
     * the largest size and for the size nearest to the limit; otherwise {@link #OPEN}.
     */
    private Object ofSize(Operation call, Constant compared) {
        boolean isLeft = Lists.SIZE.isCalledBy(call.left());
        Object limit = valueOf(isLeft ? call.right() : call.left());
        if (!(limit instanceof Long number)) {
            return OPEN;
        }
        Expression counted = ((Operation) (isLeft ? call.left() : call.right())).left();
        while (counted instanceof Comprehension inner) {
            counted = inner.range();
        }
        long largest = counted instanceof ListLiteral list ? list.items().size() : Long.MAX_VALUE;
        // Between the smallest and the largest size, an equality can hold only for the size that equals the limit.
        List<Object> outcomes = LongStream.of(0, Math.min(Math.max(number, 0), largest), largest)
                .mapToObj(size -> compared.of(isLeft ? List.of(size, number) : List.of(number, size)))
                .distinct()
                .toList();
        return outcomes.size() == 1 && outcomes.get(0) instanceof Boolean ? outcomes.get(0) : OPEN;
    }
}
