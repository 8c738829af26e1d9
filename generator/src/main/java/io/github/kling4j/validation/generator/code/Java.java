package io.github.kling4j.validation.generator.code;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;

/**
 * A Java expression.
 *
 * @param code its source text
 * @param type the type of its value: a primitive, a wrapper or a class
 * @param precedence the precedence of its outermost operator
 * @param isSimple whether it is a variable or a constant, and may therefore occur twice in the code
 */
public record Java(CodeBlock code, TypeName type, int precedence, boolean isSimple) {

    public static final int CONDITIONAL = 1;
    public static final int OR = 2;
    public static final int AND = 3;
    public static final int EQUALITY = 4;
    public static final int RELATION = 5;
    public static final int ADDITION = 6;
    public static final int MULTIPLICATION = 7;
    public static final int UNARY = 8;
    public static final int PRIMARY = 9;

    /** Returns an expression that reads a variable. */
    public static Java variable(String name, TypeName type) {
        return new Java(CodeBlock.of("$L", name), type, PRIMARY, true);
    }

    /** Returns an expression that reads a constant. */
    public static Java constant(CodeBlock code, TypeName type) {
        return new Java(code, type, PRIMARY, true);
    }

    /** Returns a call, or another expression that never needs parentheses. */
    public static Java primary(TypeName type, String format, Object... arguments) {
        return new Java(CodeBlock.of(format, arguments), type, PRIMARY, false);
    }

    /** Returns an expression of type {@code boolean}. */
    public static Java condition(int precedence, String format, Object... arguments) {
        return new Java(CodeBlock.of(format, arguments), TypeName.BOOLEAN, precedence, false);
    }

    /**
     * Returns the text of this expression as an operand of another operator, in parentheses if that operator has a
     * higher precedence than this expression.
     *
     * @param outer the precedence of the other operator
     */
    public CodeBlock in(int outer) {
        return precedence < outer ? CodeBlock.of("($L)", code) : code;
    }

    /** Returns the text of this expression as the receiver of a method call. */
    public CodeBlock receiver() {
        return in(PRIMARY);
    }

    /** Returns this expression, cast to a primitive type. */
    public Java as(TypeName primitive) {
        return new Java(CodeBlock.of("($T) $L", primitive, in(UNARY)), primitive, UNARY, false);
    }

    /**
     * Returns this expression as a {@code long}, so that the compiler does not select operators and overloads of
     * narrower types.
     */
    public Java widened() {
        if (type.equals(TypeName.LONG) || type.equals(TypeName.LONG.box())) {
            return this;
        }
        boolean isLiteral = isSimple && code.toString().matches("-?\\d+");
        return isLiteral ? new Java(CodeBlock.of("$LL", code), TypeName.LONG, precedence, true) : as(TypeName.LONG);
    }

    /** Returns the text of this expression as a {@code long}. */
    public CodeBlock asLong() {
        return widened().code();
    }

    /** Returns whether the type is a wrapper, so that {@code ==} would compare references. */
    public boolean isBoxed() {
        return type.isBoxedPrimitive();
    }

    /**
     * Returns the text of this expression as a primitive, for operators that would compare the references of wrappers.
     */
    public CodeBlock unboxed() {
        return isBoxed() ? as(type.unbox()).code() : code;
    }
}
