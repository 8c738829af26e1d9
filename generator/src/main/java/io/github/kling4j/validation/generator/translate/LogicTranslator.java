package io.github.kling4j.validation.generator.translate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.expression.Chain;
import io.github.kling4j.validation.generator.expression.Expression;
import io.github.kling4j.validation.generator.expression.Expression.Conditional;
import io.github.kling4j.validation.generator.expression.Expression.Operation;
import io.github.kling4j.validation.generator.expression.Expression.Presence;
import io.github.kling4j.validation.generator.expression.Expression.Select;
import io.github.kling4j.validation.generator.expression.Expression.Undeclared;
import io.github.kling4j.validation.generator.expression.Nullness;
import io.github.kling4j.validation.generator.expression.Operator;
import io.github.kling4j.validation.generator.expression.Type.Scalar;
import io.github.kling4j.validation.generator.model.Value;
import io.github.kling4j.validation.generator.translate.Body.Fragment;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Makes Java of what decides: logic, conditions, and whether something is there. */
final class LogicTranslator {

    private final Translator translator;
    private final Body body;

    LogicTranslator(Translator translator) {
        this.translator = translator;
        this.body = translator.body();
    }

    Java translate(Operation operation) {
        if (operation.operator() == Operator.NOT) {
            return negated(operation.left());
        }
        boolean isAnd = operation.operator() == Operator.AND;
        List<Expression> operands = Chain.operands(operation);
        boolean isAbsorbing = operands.subList(0, operands.size() - 1).stream().anyMatch(Failing::canFail);
        return isAbsorbing ? absorbing(operands, isAnd) : joined(isAnd, operands, translator::value);
    }

    /** Returns what a chain comes to: an operand is evaluated only if none before it decides. */
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
            return Java.condition(precedence, format, left.in(precedence), right.result().in(precedence));
        }
        Java result = body.local(isAnd ? "both" : "either", TypeName.BOOLEAN, left.code());
        body.code().beginControlFlow(isAnd ? "if ($L)" : "if (!$L)", result.code());
        body.code().add(right.statements()).addStatement("$L = $L", result.code(), right.result().code());
        body.code().endControlFlow();
        return result;
    }

    /** In CEL an operand that decides the outcome makes good for failures of others, in whatever order they stand. */
    private Java absorbing(List<Expression> operands, boolean isAnd) {
        Java result = body.local(isAnd ? "both" : "either", TypeName.BOOLEAN, CodeBlock.of("$L", isAnd));
        Java failure = body.local("failure", TypeName.get(RuntimeException.class), CodeBlock.of("null"));
        operands.forEach(operand -> {
            boolean isFirst = operand == operands.get(0);
            if (!isFirst) {
                body.code().beginControlFlow(isAnd ? "if ($L)" : "if (!$L)", result.code());
            }
            assign(result, operand, operand == operands.get(operands.size() - 1) ? Optional.empty() : Optional.of(failure));
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

    /** Adds an assignment; a failure of all but the last operand waits until no other decides. */
    private void assign(Java result, Expression operand, Optional<Java> failure) {
        if (failure.isEmpty() || !Failing.canFail(operand)) {
            body.code().addStatement("$L = $L", result.code(), translator.value(operand).code());
            return;
        }
        body.code().beginControlFlow("try");
        body.code().addStatement("$L = $L", result.code(), translator.value(operand).code());
        String exception = body.name("e");
        body.code().nextControlFlow("catch ($T $L)", RuntimeException.class, exception);
        body.code().addStatement("$L = $L", failure.get().code(), exception);
        body.code().endControlFlow();
    }

    Java conditional(Conditional conditional) {
        Java condition = translator.value(conditional.condition());
        Fragment<Java> then = body.capture(() -> translator.value(conditional.then()));
        Fragment<Java> otherwise = body.capture(() -> translator.value(conditional.otherwise()));
        TypeName type = conditional.type().java();
        if (then.isInline() && otherwise.isInline()) {
            CodeBlock code = CodeBlock.of(
                    "$L ? $L : $L",
                    condition.in(Java.OR),
                    typed(then.result(), type),
                    typed(otherwise.result(), type));
            return new Java(code, type, Java.CONDITIONAL, false);
        }
        String result = body.name("chosen");
        body.code().addStatement("$T $L", type, result);
        body.code().beginControlFlow("if ($L)", condition.code());
        body.code().add(then.statements()).addStatement("$L = $L", result, then.result().code());
        body.code().nextControlFlow("else");
        body.code().add(otherwise.statements()).addStatement("$L = $L", result, otherwise.result().code());
        body.code().endControlFlow();
        return Java.variable(result, type);
    }

    private static CodeBlock typed(Java java, TypeName type) {
        if (java.isBoxed()) {
            return java.as(type).code(); // Two boxes would make a box, which == compares by reference.
        }
        return type.equals(TypeName.LONG) ? java.asLong() : java.in(Java.OR);
    }

    /** Returns the opposite, as a person would write it. */
    Java negated(Expression expression) {
        if (expression instanceof Presence presence) {
            return presence(presence, true);
        }
        if (expression instanceof Operation operation && operation.operator() == Operator.NOT) {
            return translator.value(operation.left());
        }
        if (expression instanceof Operation operation && OperationTranslator.hasOpposite(operation)) {
            return translator.value(OperationTranslator.opposite(operation));
        }
        if (expression instanceof Operation operation && isLogic(operation) && isInline(operation)) {
            boolean isAnd = operation.operator() == Operator.AND;
            return joined(!isAnd, Chain.operands(operation), this::negated);
        }
        Java java = translator.value(expression);
        return Java.condition(Java.UNARY, "!$L", java.in(Java.UNARY));
    }

    Java presence(Presence presence, boolean isNegated) {
        Expression path = presence.path();
        if (path instanceof Undeclared undeclared) {
            Java raw = translator.reads().raw(undeclared, translator.value(undeclared.operand()));
            return presence.isGiven() ? given(raw, "$1L.equals(\"\")", isNegated) : has(raw, isNegated);
        }
        boolean mayBeNull = path instanceof Select || Nullness.of(path).mayBeNull();
        if (presence.isGiven() && !mayBeNull) {
            Java text = translator.value(path);
            return Java.condition(Java.UNARY, isNegated ? "$L.isEmpty()" : "!$L.isEmpty()", text.receiver());
        }
        if (!(path instanceof Select select)) {
            return item(presence, isNegated);
        }
        Value value = select.property().value();
        Java raw = translator.reads().raw(select, translator.value(select.operand()));
        if (value.type().isPrimitive()) {
            if (Failing.canFail(select.operand())) {
                body.local(select.property().accessor(), value.type(), raw.code());
            }
            return Java.constant(CodeBlock.of("$L", !isNegated), TypeName.BOOLEAN);
        }
        if (!presence.isGiven()) {
            return has(raw, isNegated);
        }
        if (value.kind() == Value.Kind.OPEN_ENUM) {
            return given(raw, "$1L.word().isEmpty()", isNegated);
        }
        return value.emptiable() && !value.isContainer() ? given(raw, "$1L.isEmpty()", isNegated) : has(raw, isNegated);
    }

    /** An item, or the value of a key, that may be null. */
    private Java item(Presence presence, boolean isNegated) {
        Java held = translator.held(presence.path());
        if (!presence.isGiven()) {
            return has(held, isNegated);
        }
        Java item = held.isSimple() ? held : body.local("value", held.type(), held.code());
        boolean isWord = !held.type().equals(ClassName.get(String.class));
        return given(item, isWord ? "$1L.word().isEmpty()" : "$1L.isEmpty()", isNegated);
    }

    private static Java has(Java raw, boolean isNegated) {
        return Java.condition(Java.EQUALITY, isNegated ? "$L == null" : "$L != null", raw.receiver());
    }

    private static Java given(Java raw, String isEmpty, boolean isNegated) {
        return isNegated
                ? Java.condition(Java.OR, "$1L == null || " + isEmpty, raw.receiver())
                : Java.condition(Java.AND, "$1L != null && !" + isEmpty, raw.receiver());
    }

    /** Leaves early wherever one side is enough, as a person would; a failure anywhere counts as the other outcome. */
    void leaveWhen(boolean outcome, Expression expression, CodeBlock leave) {
        if (expression instanceof Operation operation) {
            boolean isNot = operation.operator() == Operator.NOT;
            Operator enough = outcome ? Operator.OR : Operator.AND;
            Operator needed = outcome ? Operator.AND : Operator.OR;
            if (isNot) {
                leaveWhen(!outcome, operation.left(), leave);
                return;
            }
            if (operation.operator() == enough && !Failing.canFail(operation.left())) {
                leaveWhen(outcome, operation.left(), leave);
                leaveWhen(outcome, operation.right(), leave);
                return;
            }
            if (operation.operator() == needed && !isInline(operation)) {
                Java left = outcome ? translator.value(operation.left()) : negated(operation.left());
                body.code().beginControlFlow("if ($L)", left.code());
                leaveWhen(outcome, operation.right(), leave);
                body.code().endControlFlow();
                return;
            }
        }
        Java condition = outcome ? translator.value(expression) : negated(expression);
        if (condition.code().toString().equals("false")) {
            return; // Nothing to ask of what is always there.
        }
        body.code().beginControlFlow("if ($L)", condition.code()).add(leave).endControlFlow();
    }

    private static boolean isLogic(Operation operation) {
        return operation.operator() == Operator.AND || operation.operator() == Operator.OR;
    }

    private boolean isInline(Expression expression) {
        return !Failing.canFail(expression)
                && expression.all().noneMatch(part -> part instanceof Expression.Comprehension);
    }
}
