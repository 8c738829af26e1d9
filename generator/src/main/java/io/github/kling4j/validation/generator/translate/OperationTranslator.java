package io.github.kling4j.validation.generator.translate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.expression.Expression;
import io.github.kling4j.validation.generator.expression.Expression.ListLiteral;
import io.github.kling4j.validation.generator.expression.Expression.ListLiteral;
import io.github.kling4j.validation.generator.expression.Expression.Literal;
import io.github.kling4j.validation.generator.expression.Expression.MapLiteral;
import io.github.kling4j.validation.generator.expression.Expression.MapLiteral;
import io.github.kling4j.validation.generator.expression.Expression.Operation;
import io.github.kling4j.validation.generator.expression.Operator;
import io.github.kling4j.validation.generator.expression.Refusal;
import io.github.kling4j.validation.generator.expression.Type;
import io.github.kling4j.validation.generator.expression.Type.Scalar;
import java.util.EnumMap;
import java.util.Map;

/** Makes Java of operators and functions whose operands are all evaluated. */
final class OperationTranslator {

    /** What generated code calls where Java has no operator of the same meaning. */
    static final ClassName EXPRESSIONS = ClassName.get("io.github.kling4j.validation", "Expressions");

    private static final TypeName STRING = ClassName.get(String.class);
    private static final Map<Operator, String> SYMBOLS = new EnumMap<>(Map.of(
            Operator.EQUAL, "==",
            Operator.NOT_EQUAL, "!=",
            Operator.LESS, "<",
            Operator.LESS_OR_EQUAL, "<=",
            Operator.GREATER, ">",
            Operator.GREATER_OR_EQUAL, ">="));
    private static final Map<Operator, Operator> OPPOSITES = new EnumMap<>(Map.of(
            Operator.EQUAL, Operator.NOT_EQUAL,
            Operator.NOT_EQUAL, Operator.EQUAL,
            Operator.LESS, Operator.GREATER_OR_EQUAL,
            Operator.LESS_OR_EQUAL, Operator.GREATER,
            Operator.GREATER, Operator.LESS_OR_EQUAL,
            Operator.GREATER_OR_EQUAL, Operator.LESS));

    private final Translator translator;

    OperationTranslator(Translator translator) {
        this.translator = translator;
    }

    /** Returns whether an operator's opposite says the same as "not": with NaN, only equality's does. */
    static boolean hasOpposite(Operation operation) {
        boolean isEquality = operation.operator() == Operator.EQUAL || operation.operator() == Operator.NOT_EQUAL;
        boolean isDouble = operation.operands().stream().anyMatch(operand -> operand.type() == Scalar.DOUBLE);
        return OPPOSITES.containsKey(operation.operator()) && (isEquality || !isDouble);
    }

    static Operation opposite(Operation operation) {
        return new Operation(
                OPPOSITES.get(operation.operator()), operation.operands(), operation.type(), operation.offset());
    }

    Java translate(Operation operation) {
        return switch (operation.operator()) {
            case EQUAL, NOT_EQUAL -> equality(operation);
            case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> relation(operation);
            case ADD -> addition(operation);
            case SUBTRACT -> arithmetic(operation, "subtractExact", "-", Java.ADDITION);
            case MULTIPLY -> arithmetic(operation, "multiplyExact", "*", Java.MULTIPLICATION);
            case DIVIDE -> division(operation);
            case REMAINDER -> remainder(operation);
            case NEGATE -> negation(operation);
            case INDEX -> index(operation);
            case CONTAINS -> onText(operation, "contains");
            case STARTS_WITH -> onText(operation, "startsWith");
            case ENDS_WITH -> onText(operation, "endsWith");
            case MATCHES -> matches(operation);
            default -> conversion(operation);
        };
    }

    private Java equality(Operation operation) {
        return equality(operation.operator(), operation.left(), translator.value(operation.left()),
                translator.value(operation.right()));
    }

    /** Returns a comparison of two values of one type. */
    Java equality(Operator operator, Expression typed, Java left, Java right) {
        boolean isEqual = operator == Operator.EQUAL;
        Type type = typed.type();
        if (type == Scalar.NULL || type == Scalar.NOTHING) {
            return Java.constant(CodeBlock.of("$L", isEqual), TypeName.BOOLEAN);
        }
        if (type == Scalar.STRING) {
            return call(isEqual, CodeBlock.of("$L.equals($L)", left.receiver(), right.code()));
        }
        if (!(type instanceof Scalar)) {
            return call(isEqual, CodeBlock.of("$T.equal($L, $L)", EXPRESSIONS, left.code(), right.code()));
        }
        CodeBlock first = left.isBoxed() && right.isBoxed() ? left.unboxed() : left.in(Java.RELATION);
        return Java.condition(Java.EQUALITY, "$L $L $L", first, SYMBOLS.get(operator), right.in(Java.RELATION));
    }

    private static Java call(boolean isTrue, CodeBlock call) {
        return isTrue
                ? Java.condition(Java.PRIMARY, "$L", call)
                : Java.condition(Java.UNARY, "!$L", call);
    }

    private Java relation(Operation operation) {
        Java left = translator.value(operation.left());
        Java right = translator.value(operation.right());
        String symbol = SYMBOLS.get(operation.operator());
        Type first = operation.left().type();
        Type second = operation.right().type();
        if (first == second && (first == Scalar.INT || first == Scalar.DOUBLE)) {
            return Java.condition(Java.RELATION, "$L $L $L", left.in(Java.ADDITION), symbol, right.in(Java.ADDITION));
        }
        if (first == Scalar.BOOL) {
            return Java.condition(
                    Java.RELATION, "$T.compare($L, $L) $L 0", Boolean.class, left.code(), right.code(), symbol);
        }
        if (first == Scalar.STRING) {
            return Java.condition(
                    Java.RELATION, "$T.compare($L, $L) $L 0", EXPRESSIONS, left.code(), right.code(), symbol);
        }
        String function = switch (operation.operator()) {
            case LESS -> "less";
            case LESS_OR_EQUAL -> "lessOrEqual";
            case GREATER -> "greater";
            default -> "greaterOrEqual";
        };
        return Java.condition(
                Java.PRIMARY, "$T.$L($L, $L)", EXPRESSIONS, function, number(left, first), number(right, second));
    }

    private static CodeBlock number(Java java, Type type) {
        return type == Scalar.INT ? java.asLong() : java.code();
    }

    private Java addition(Operation operation) {
        if (operation.type() instanceof Type.ListType) {
            Java left = translator.value(operation.left());
            Java right = translator.value(operation.right());
            return Java.primary(
                    operation.type().java(), "$T.concat($L, $L)", EXPRESSIONS, left.code(), right.code());
        }
        return operation.type() == Scalar.STRING
                ? infix(operation, "+", Java.ADDITION, STRING)
                : arithmetic(operation, "addExact", "+", Java.ADDITION);
    }

    private Java arithmetic(Operation operation, String exact, String symbol, int precedence) {
        if (operation.type() == Scalar.DOUBLE) {
            return infix(operation, symbol, precedence, TypeName.DOUBLE);
        }
        Java left = translator.value(operation.left());
        Java right = translator.value(operation.right());
        return Java.primary(TypeName.LONG, "$T.$L($L, $L)", Math.class, exact, left.asLong(), right.asLong());
    }

    private Java infix(Operation operation, String symbol, int precedence, TypeName type) {
        Java left = translator.value(operation.left());
        Java right = translator.value(operation.right());
        CodeBlock code = CodeBlock.of("$L $L $L", left.in(precedence), symbol, right.in(precedence + 1));
        return new Java(code, type, precedence, false);
    }

    private Java division(Operation operation) {
        if (operation.type() == Scalar.DOUBLE) {
            return infix(operation, "/", Java.MULTIPLICATION, TypeName.DOUBLE);
        }
        Java left = translator.value(operation.left());
        Java right = translator.value(operation.right());
        return Failing.hasHarmlessDivisor(operation)
                ? quotient(left, "/", right)
                : Java.primary(TypeName.LONG, "$T.divide($L, $L)", EXPRESSIONS, left.asLong(), right.asLong());
    }

    /** Java's own operator fails for zero, and for nothing else. */
    private Java remainder(Operation operation) {
        return quotient(translator.value(operation.left()), "%", translator.value(operation.right()));
    }

    private static Java quotient(Java left, String symbol, Java right) {
        CodeBlock code = CodeBlock.of(
                "$L $L $L", left.widened().in(Java.MULTIPLICATION), symbol, right.in(Java.MULTIPLICATION + 1));
        return new Java(code, TypeName.LONG, Java.MULTIPLICATION, false);
    }

    private Java negation(Operation operation) {
        Java operand = translator.value(operation.left());
        return operation.type() == Scalar.DOUBLE
                ? new Java(CodeBlock.of("-$L", operand.in(Java.PRIMARY)), TypeName.DOUBLE, Java.UNARY, false)
                : Java.primary(TypeName.LONG, "$T.negateExact($L)", Math.class, operand.asLong());
    }

    private Java index(Operation operation) {
        Java item = held(operation);
        boolean isLiteral = operation.left() instanceof ListLiteral || operation.left() instanceof MapLiteral;
        boolean isAlwaysThere = isLiteral || !translator.reads().mustBeThere(operation);
        String name = operation.left().type() instanceof Type.ListType ? "item" : "value";
        return Reads.converted(
                operation.type(), isAlwaysThere ? item : translator.reads().present(name, item));
    }

    /** Returns what a list or a map holds, which may be null. */
    Java held(Operation operation) {
        Java container = translator.value(operation.left());
        Java index = translator.value(operation.right());
        CodeBlock key = operation.right().type() == Scalar.INT ? index.asLong() : index.code();
        boolean isList = operation.left().type() instanceof Type.ListType;
        TypeName held = isList
                ? ((Type.ListType) operation.left().type()).held()
                : ((Type.MapType) operation.left().type()).held();
        return Java.primary(held, "$T.at($L, $L)", EXPRESSIONS, container.code(), key);
    }

    private Java onText(Operation operation, String method) {
        Java text = translator.value(operation.left());
        Java part = translator.value(operation.right());
        return Java.primary(TypeName.BOOLEAN, "$L.$L($L)", text.receiver(), method, part.code());
    }

    private Java matches(Operation operation) {
        if (!(operation.right() instanceof Literal literal)) {
            throw new Refusal("a pattern is written out: it is compiled with the rule", operation.right().offset());
        }
        CodeBlock pattern = Patterns.of((String) literal.value(), operation.right().offset());
        String constant = translator.constants().add("pattern", Patterns.TYPE, pattern);
        Java text = translator.value(operation.left());
        return Java.primary(TypeName.BOOLEAN, "$L.isFoundIn($L)", constant, text.code());
    }

    private Java conversion(Operation operation) {
        Expression from = operation.left();
        Java value = translator.value(from);
        if (from.type() == operation.type()) {
            return value;
        }
        return switch (operation.operator()) {
            case TO_INT -> Java.primary(TypeName.LONG, "$T.toInt($L)", EXPRESSIONS, value.code());
            case TO_DOUBLE -> from.type() == Scalar.INT
                    ? new Java(CodeBlock.of("(double) $L", value.in(Java.UNARY)), TypeName.DOUBLE, Java.UNARY, false)
                    : Java.primary(TypeName.DOUBLE, "$T.toDouble($L)", EXPRESSIONS, value.code());
            case TO_BOOL -> Java.primary(TypeName.BOOLEAN, "$T.toBool($L)", EXPRESSIONS, value.code());
            default -> from.type() == Scalar.DOUBLE
                    ? Java.primary(STRING, "$T.toText($L)", EXPRESSIONS, value.code())
                    : Java.primary(STRING, "$T.valueOf($L)", String.class, value.code());
        };
    }
}
