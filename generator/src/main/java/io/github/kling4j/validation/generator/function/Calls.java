package io.github.kling4j.validation.generator.function;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.code.ExpressionRuntime;
import io.github.kling4j.validation.generator.code.Java;
import io.github.kling4j.validation.generator.expression.Expression.Operation;
import io.github.kling4j.validation.generator.expression.Overload.Trait;
import io.github.kling4j.validation.generator.expression.Overload.Translation;
import io.github.kling4j.validation.generator.expression.Type.ListType;
import io.github.kling4j.validation.generator.expression.Type.Scalar;
import io.github.kling4j.validation.generator.expression.Writer;

/** Generates the Java code for calls of most functions. */
final class Calls {

    private Calls() {}

    /**
     * Returns a call of a static method with the operands. The topic is the name of the method's class in the run-time
     * package {@code cel}, such as {@code Texts}.
     */
    static Translation of(String topic, String method) {
        return (call, writer) -> of(topic, method, call, operands(call, writer));
    }

    /**
     * Returns a call of a static method. The topic is the name of the method's class in the run-time package {@code
     * cel}, such as {@code Texts}.
     */
    static Java of(String topic, String method, Operation call, CodeBlock operands) {
        return Java.primary(call.type().java(), "$T.$L($L)", ExpressionRuntime.cel(topic), method, operands);
    }

    /** Returns {@code Expressions.method(operands)}. */
    static Translation runTime(String method, TypeName type) {
        return on(ExpressionRuntime.EXPRESSIONS, method, type);
    }

    /**
     * Returns a call of a static method with the operands. Operands of the CEL type {@code int} are passed as {@code
     * long}.
     */
    static Translation on(ClassName holder, String method, TypeName type) {
        return (call, writer) -> Java.primary(type, "$T.$L($L)", holder, method, operands(call, writer));
    }

    /** Returns the Java code of the operands, separated by commas. */
    static CodeBlock operands(Operation call, Writer writer) {
        boolean takesNull = call.overload().is(Trait.TAKES_NULL_ITEMS);
        return call.operands().stream()
                .map(operand -> {
                    boolean isComplete = operand.type() instanceof ListType && !takesNull;
                    Java value = isComplete ? writer.items(operand) : writer.value(operand);
                    return operand.type() == Scalar.INT ? value.asLong() : value.code();
                })
                .collect(CodeBlock.joining(", "));
    }

    /** Returns {@code receiver.method(operand)} for a method that returns {@code boolean}. */
    static Translation member(String method) {
        return (call, writer) -> Java.primary(
                TypeName.BOOLEAN,
                "$L.$L($L)",
                writer.value(call.left()).receiver(),
                method,
                writer.value(call.right()).code());
    }

    /** Returns {@code left symbol right}. */
    static Translation infix(String symbol, int precedence, TypeName type) {
        return (call, writer) -> {
            Java left = writer.value(call.left());
            Java right = writer.value(call.right());
            return infix(left, symbol, right, precedence, type);
        };
    }

    static Java infix(Java left, String symbol, Java right, int precedence, TypeName type) {
        CodeBlock code = CodeBlock.of("$L $L $L", left.in(precedence), symbol, right.in(precedence + 1));
        return new Java(code, type, precedence, false);
    }
}
