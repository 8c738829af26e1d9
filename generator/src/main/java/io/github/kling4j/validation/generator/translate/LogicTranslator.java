package io.github.kling4j.validation.generator.translate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.code.Body;
import io.github.kling4j.validation.generator.code.Body.Fragment;
import io.github.kling4j.validation.generator.code.Java;
import io.github.kling4j.validation.generator.expression.Binding;
import io.github.kling4j.validation.generator.expression.Comprehension;
import io.github.kling4j.validation.generator.expression.Expression;
import io.github.kling4j.validation.generator.expression.Expression.Asked;
import io.github.kling4j.validation.generator.expression.Expression.Conditional;
import io.github.kling4j.validation.generator.expression.Expression.Literal;
import io.github.kling4j.validation.generator.expression.Expression.Logic;
import io.github.kling4j.validation.generator.expression.Expression.Not;
import io.github.kling4j.validation.generator.expression.Expression.Operation;
import io.github.kling4j.validation.generator.expression.Expression.Presence;
import io.github.kling4j.validation.generator.expression.Expression.Select;
import io.github.kling4j.validation.generator.expression.Nullness;
import io.github.kling4j.validation.generator.expression.Undeclared;
import io.github.kling4j.validation.generator.expression.Visitor;
import io.github.kling4j.validation.generator.function.Comparisons;
import io.github.kling4j.validation.generator.model.Value;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Translates logical operators, conditional expressions and presence tests. */
final class LogicTranslator {

    private final Translator translator;
    private final Body body;
    private final Negation negation = new Negation();

    LogicTranslator(Translator translator) {
        this.translator = translator;
        this.body = translator.body();
    }

    Java translate(Logic chain) {
        List<Expression> operands = chain.operands();
        boolean isAbsorbing = operands.subList(0, operands.size() - 1).stream().anyMatch(Expression::canFail);
        return isAbsorbing ? absorbing(operands, chain.isAnd()) : joined(chain.isAnd(), operands, translator::value);
    }

    /**
     * Translates a chain of {@code &&} or {@code ||}. An operand is evaluated only if no operand before it determines
     * the result.
     */
    private Java joined(boolean isAnd, List<Expression> operands, Function<Expression, Java> operand) {
        Java joined = operand.apply(operands.get(0));
        for (Expression next : operands.subList(1, operands.size())) {
            joined = translator.bounded(joined(isAnd, joined, () -> operand.apply(next)));
        }
        return joined;
    }

    private Java joined(boolean isAnd, Java left, Supplier<Java> second) {
        Fragment<Java> right = body.capture(second);
        int precedence = isAnd ? Java.AND : Java.OR;
        if (right.isInline()) {
            String format = isAnd ? "$L && $L" : "$L || $L";
            return Java.condition(
                    precedence, format, left.in(precedence), right.result().in(precedence));
        }
        Java result = body.local(isAnd ? "both" : "either", TypeName.BOOLEAN, left.code());
        body.code().beginControlFlow(isAnd ? "if ($L)" : "if (!$L)", result.code());
        body.code()
                .add(right.statements())
                .addStatement("$L = $L", result.code(), right.result().code());
        body.code().endControlFlow();
        return result;
    }

    /**
     * Translates a chain whose operands can fail. In CEL, an operand that determines the result takes precedence over
     * failures of other operands, regardless of their order.
     */
    private Java absorbing(List<Expression> operands, boolean isAnd) {
        Java result = body.local(isAnd ? "both" : "either", TypeName.BOOLEAN, CodeBlock.of("$L", isAnd));
        Java failure = body.local("failure", TypeName.get(RuntimeException.class), CodeBlock.of("null"));
        operands.forEach(operand -> {
            boolean isFirst = operand == operands.get(0);
            if (!isFirst) {
                body.code().beginControlFlow(isAnd ? "if ($L)" : "if (!$L)", result.code());
            }
            boolean waits = operand != operands.get(operands.size() - 1) && operand.canFail();
            if (waits) {
                body.code().beginControlFlow("try");
            }
            body.code()
                    .addStatement(
                            "$L = $L", result.code(), translator.value(operand).code());
            if (waits) {
                String exception = body.name("e");
                body.code().nextControlFlow("catch ($T $L)", RuntimeException.class, exception);
                body.code().addStatement("$L = $L", failure.code(), exception);
                body.code().endControlFlow();
            }
            if (!isFirst) {
                body.code().endControlFlow();
            }
        });
        body.code()
                .beginControlFlow(
                        isAnd ? "if ($L && $L != null)" : "if (!$L && $L != null)", result.code(), failure.code());
        body.code().addStatement("throw $L", failure.code());
        body.code().endControlFlow();
        return result;
    }

    /**
     * Translates a conditional expression. If a branch is {@code true} or {@code false}, the result is a chain of
     * {@code &&} or {@code ||}.
     */
    Java conditional(Conditional choice) {
        if (isConstant(choice.then())) {
            boolean isAnd = !isTrue(choice.then());
            Java condition = isAnd ? negated(choice.condition()) : translator.value(choice.condition());
            return joined(isAnd, condition, () -> translator.value(choice.otherwise()));
        }
        if (isConstant(choice.otherwise())) {
            boolean isAnd = !isTrue(choice.otherwise());
            Java condition = isAnd ? translator.value(choice.condition()) : negated(choice.condition());
            return joined(isAnd, condition, () -> translator.value(choice.then()));
        }
        Java condition = translator.value(choice.condition());
        Fragment<Java> then = body.capture(() -> translator.value(choice.then()));
        Fragment<Java> otherwise = body.capture(() -> translator.value(choice.otherwise()));
        TypeName type = choice.type().java();
        if (then.isInline() && otherwise.isInline()) {
            CodeBlock code = CodeBlock.of(
                    "$L ? $L : $L", condition.in(Java.OR), typed(then.result(), type), typed(otherwise.result(), type));
            return new Java(code, type, Java.CONDITIONAL, false);
        }
        String result = body.name("chosen");
        body.code().addStatement("$T $L", type, result);
        body.code().beginControlFlow("if ($L)", condition.code());
        body.code()
                .add(then.statements())
                .addStatement("$L = $L", result, then.result().code());
        body.code().nextControlFlow("else");
        body.code()
                .add(otherwise.statements())
                .addStatement("$L = $L", result, otherwise.result().code());
        body.code().endControlFlow();
        return Java.variable(result, type);
    }

    private static boolean isConstant(Expression branch) {
        return branch instanceof Literal literal && literal.value() instanceof Boolean;
    }

    private static boolean isTrue(Expression branch) {
        return branch instanceof Literal literal && Boolean.TRUE.equals(literal.value());
    }

    private static CodeBlock typed(Java java, TypeName type) {
        if (java.isBoxed()) {
            return java.as(type).code(); // With boxed operands, ?: has a boxed type, which == compares by reference.
        }
        return type.equals(TypeName.LONG) ? java.asLong() : java.in(Java.OR);
    }

    /** Returns the negation of an expression in its simplest form. */
    Java negated(Expression expression) {
        return expression.accept(negation);
    }

    private final class Negation extends Visitor.Few<Java> {

        @Override
        protected Java other(Expression expression) {
            Java java = translator.value(expression);
            return Java.condition(Java.UNARY, "!$L", java.in(Java.UNARY));
        }

        @Override
        public Java presence(Presence presence) {
            return LogicTranslator.this.presence(presence, true);
        }

        @Override
        public Java not(Not not) {
            return translator.value(not.operand());
        }

        @Override
        public Java logic(Logic chain) {
            return isInline(chain)
                    ? joined(!chain.isAnd(), chain.operands(), LogicTranslator.this::negated)
                    : other(chain);
        }

        @Override
        public Java operation(Operation operation) {
            return Comparisons.opposite(operation).<Java>map(translator::value).orElseGet(() -> other(operation));
        }
    }

    Java presence(Presence presence, boolean isNegated) {
        Expression path = presence.path();
        boolean isGiven = presence.asked() == Asked.GIVEN;
        if (path instanceof Undeclared undeclared) {
            Java raw = translator.reads().raw(undeclared, translator.value(undeclared.operand()));
            return isGiven ? given(raw, "$1L.equals(\"\")", isNegated) : has(raw, isNegated);
        }
        if (path instanceof Select select) {
            return property(select, isGiven, isNegated);
        }
        if (isGiven && !Nullness.of(path).mayBeNull()) {
            Java text = translator.value(path);
            return Java.condition(Java.UNARY, isNegated ? "$L.isEmpty()" : "!$L.isEmpty()", text.receiver());
        }
        return item(path, isGiven, isNegated);
    }

    private Java property(Select select, boolean isGiven, boolean isNegated) {
        Value value = select.property().value();
        Java raw = Objects.requireNonNull(translator.reads().raw(select, translator.value(select.operand())));
        if (value.type().isPrimitive()) {
            if (select.operand().canFail()) {
                body.local(select.property().accessor(), value.type(), raw.code());
            }
            return Java.constant(CodeBlock.of("$L", !isNegated), TypeName.BOOLEAN);
        }
        if (value.kind() == Value.Kind.OPTIONAL) {
            return optional(value, raw, isGiven, isNegated);
        }
        if (!isGiven) {
            return has(raw, isNegated);
        }
        String isEmpty = isEmpty(value);
        return isEmpty.isEmpty() ? has(raw, isNegated) : given(raw, isEmpty, isNegated);
    }

    /**
     * Returns the format of a Java condition that is true if a value is empty, so that {@code given()} is false; the
     * empty string if the value is never empty.
     */
    private static String isEmpty(Value value) {
        if (value.kind() == Value.Kind.OPEN_ENUM) {
            return "$1L.word().isEmpty()";
        }
        return value.emptiable() && !value.isContainer() ? "$1L.isEmpty()" : "";
    }

    private static Java optional(Value optional, Java raw, boolean isGiven, boolean isNegated) {
        String isEmpty = isGiven ? isEmpty(optional.seen()).replace("$1L", "$1L.get()") : "";
        if (isNegated) {
            String empty = isEmpty.isEmpty() ? "" : " || " + isEmpty;
            return Java.condition(Java.OR, "$1L == null || $1L.isEmpty()" + empty, raw.receiver());
        }
        String full = isEmpty.isEmpty() ? "" : " && !" + isEmpty;
        return Java.condition(Java.AND, "$1L != null && $1L.isPresent()" + full, raw.receiver());
    }

    private Java item(Expression path, boolean isGiven, boolean isNegated) {
        Java held = translator.held(path);
        if (!isGiven) {
            return has(held, isNegated);
        }
        Java item = body.simple(held, "value");
        CodeBlock text = translator.forms().converted(path.type(), item).code();
        return isNegated
                ? Java.condition(Java.OR, "$L == null || $L.isEmpty()", item.receiver(), text)
                : Java.condition(Java.AND, "$L != null && !$L.isEmpty()", item.receiver(), text);
    }

    private static Java has(Java raw, boolean isNegated) {
        return Java.condition(Java.EQUALITY, isNegated ? "$L == null" : "$L != null", raw.receiver());
    }

    private static Java given(Java raw, String isEmpty, boolean isNegated) {
        return isNegated
                ? Java.condition(Java.OR, "$1L == null || " + isEmpty, raw.receiver())
                : Java.condition(Java.AND, "$1L != null && !" + isEmpty, raw.receiver());
    }

    /**
     * Adds statements that execute {@code leave} if an expression has the given outcome: one statement for each operand
     * that determines the outcome, if possible. The caller must treat a failure of the expression like the other
     * outcome.
     */
    void leaveWhen(boolean outcome, Expression expression, CodeBlock leave) {
        if (expression instanceof Not not) {
            leaveWhen(!outcome, not.operand(), leave);
            return;
        }
        if (expression instanceof Logic chain
                && chain.isAnd() != outcome
                && !chain.first().canFail()) {
            int certain = leading(chain, part -> !part.canFail());
            chain.operands().subList(0, certain).forEach(part -> leaveWhen(outcome, part, leave));
            chain.after(certain).ifPresent(rest -> leaveWhen(outcome, rest, leave));
            return;
        }
        if (expression instanceof Logic chain && chain.isAnd() == outcome && !isInline(chain)) {
            int inline = leading(chain, this::isInline);
            int split = inline == 0 || inline == chain.operands().size()
                    ? chain.operands().size() / 2
                    : inline;
            Expression first = chain.upTo(split);
            Java needed = outcome ? translator.value(first) : negated(first);
            body.code().beginControlFlow("if ($L)", needed.code());
            chain.after(split).ifPresent(rest -> leaveWhen(outcome, rest, leave));
            body.code().endControlFlow();
            return;
        }
        Java condition = outcome ? translator.value(expression) : negated(expression);
        if (condition.code().toString().equals("false")) {
            return; // The condition is constant.
        }
        body.code().beginControlFlow("if ($L)", condition.code()).add(leave).endControlFlow();
    }

    private static int leading(Logic chain, Predicate<Expression> holds) {
        return (int) chain.operands().stream().takeWhile(holds).count();
    }

    private boolean isInline(Expression expression) {
        return !expression.canFail()
                && expression.all().noneMatch(part -> part instanceof Comprehension || part instanceof Binding);
    }
}
