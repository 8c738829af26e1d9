package io.github.kling4j.validation.generator.code;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;

/**
 * An expression of Java.
 *
 * @param code its text
 * @param type its type: a primitive, a box or a class
 * @param precedence how tightly it holds together
 * @param isSimple whether it may be written twice: a variable or a constant
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

    /** Returns a variable. */
    public static Java variable(String name, TypeName type) {
        return new Java(CodeBlock.of("$L", name), type, PRIMARY, true);
    }

    /** Returns a constant. */
    public static Java constant(CodeBlock code, TypeName type) {
        return new Java(code, type, PRIMARY, true);
    }

    /** Returns a call, or anything else that needs no parentheses. */
    public static Java primary(TypeName type, String format, Object... arguments) {
        return new Java(CodeBlock.of(format, arguments), type, PRIMARY, false);
    }

    /** Returns a condition. */
    public static Java condition(int precedence, String format, Object... arguments) {
        return new Java(CodeBlock.of(format, arguments), TypeName.BOOLEAN, precedence, false);
    }

    /** Returns its text as an operand of an operator, in parentheses where it holds together less tightly. */
    public CodeBlock in(int outer) {
        return precedence < outer ? CodeBlock.of("($L)", code) : code;
    }

    /** Returns its text as the receiver of a call. */
    public CodeBlock receiver() {
        return in(PRIMARY);
    }

    /** Returns it as a value of a primitive type. */
    public Java as(TypeName primitive) {
        return new Java(CodeBlock.of("($T) $L", primitive, in(UNARY)), primitive, UNARY, false);
    }

    /** Returns it as a {@code long}, so that no operator or overload for smaller numbers is chosen. */
    public Java widened() {
        if (type.equals(TypeName.LONG) || type.equals(TypeName.LONG.box())) {
            return this;
        }
        boolean isLiteral = isSimple && code.toString().matches("-?\\d+");
        return isLiteral ? new Java(CodeBlock.of("$LL", code), TypeName.LONG, precedence, true) : as(TypeName.LONG);
    }

    /** Returns its text as a {@code long}. */
    public CodeBlock asLong() {
        return widened().code();
    }

    /** Returns whether {@code ==} would compare references. */
    public boolean isBoxed() {
        return type.isBoxedPrimitive();
    }

    /** Returns its text as a primitive, for an operator that would compare two boxes. */
    public CodeBlock unboxed() {
        return isBoxed() ? as(type.unbox()).code() : code;
    }
}
