package io.github.kling4j.validation.generator.cel;

import io.github.kling4j.validation.generator.expression.Expression;
import io.github.kling4j.validation.generator.expression.Operator;
import io.github.kling4j.validation.generator.expression.Refusal;
import io.github.kling4j.validation.generator.expression.Type;
import io.github.kling4j.validation.generator.expression.Type.Scalar;
import io.github.kling4j.validation.generator.expression.Types;
import java.util.List;

/**
 * The types of operations in the profile. The checker has judged the text by all of CEL; this refuses what only CEL's
 * dynamic types let pass, and what the profile leaves out.
 */
final class OperationTypes {

    private OperationTypes() {}

    static Type of(Operator operator, List<Expression> operands, int offset) {
        Type first = operands.get(0).type();
        return switch (operator) {
            case AND, OR, NOT -> expect(Scalar.BOOL, operands, Scalar.BOOL);
            case EQUAL, NOT_EQUAL -> equality(first, operands.get(1).type(), offset);
            case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> ordered(operands, offset);
            case ADD -> first instanceof Type.ListType
                    ? joined(first, operands.get(1).type(), offset)
                    : same(operands, offset);
            case SUBTRACT, MULTIPLY, DIVIDE, REMAINDER, NEGATE -> numbers(same(operands, offset), offset);
            case IN -> contained(first, operands.get(1).type(), offset);
            case INDEX -> indexed(first, operands.get(1).type(), offset);
            case SIZE -> Scalar.INT;
            case CONTAINS, STARTS_WITH, ENDS_WITH, MATCHES -> expect(Scalar.STRING, operands, Scalar.BOOL);
            case SUM, MIN, MAX -> numbers(item(first, offset), offset);
            case TO_INT -> converted(Scalar.INT, first, List.of(Scalar.INT, Scalar.DOUBLE, Scalar.STRING), offset);
            case TO_DOUBLE -> converted(
                    Scalar.DOUBLE, first, List.of(Scalar.INT, Scalar.DOUBLE, Scalar.STRING), offset);
            case TO_BOOL -> converted(Scalar.BOOL, first, List.of(Scalar.BOOL, Scalar.STRING), offset);
            case TO_STRING -> converted(
                    Scalar.STRING, first, List.of(Scalar.INT, Scalar.DOUBLE, Scalar.STRING, Scalar.BOOL), offset);
        };
    }

    /** Returns the one type that two values share. */
    static Type joined(Type first, Type second, int offset) {
        if (first == Scalar.NOTHING) {
            return second;
        }
        if (second == Scalar.NOTHING || first.equals(second)) {
            return first;
        }
        if (first instanceof Type.ListType one && second instanceof Type.ListType other) {
            if (one.item() == Scalar.NOTHING || other.item() == Scalar.NOTHING) {
                return one.item() == Scalar.NOTHING ? other : one;
            }
            return Types.listOf(joined(one.item(), other.item(), offset));
        }
        if (first instanceof Type.MapType one && second instanceof Type.MapType other) {
            return Types.mapOf(joined(one.key(), other.key(), offset), joined(one.value(), other.value(), offset));
        }
        throw new Refusal(
                "values of one type belong here, and these are " + Types.name(first) + " and " + Types.name(second),
                offset);
    }

    private static Type expect(Type expected, List<Expression> operands, Type result) {
        operands.forEach(operand -> {
            if (operand.type() != expected) {
                throw new Refusal(
                        "this is " + Types.name(operand.type()) + ", and must be " + Types.name(expected),
                        operand.offset());
            }
        });
        return result;
    }

    private static Type same(List<Expression> operands, int offset) {
        Type type = operands.get(0).type();
        if (type == Scalar.NULL) {
            throw new Refusal("this operator does not take null: only == and != do", offset);
        }
        for (Expression operand : operands) {
            if (operand.type() != type || !(type instanceof Scalar)) {
                throw new Refusal("this operator takes two values of one type, not " + Types.name(type) + " and "
                        + Types.name(operand.type()), offset);
            }
        }
        return type;
    }

    private static Type numbers(Type type, int offset) {
        if (type != Scalar.INT && type != Scalar.DOUBLE) {
            throw new Refusal("this operator takes numbers, not " + Types.name(type), offset);
        }
        return type;
    }

    private static Type equality(Type first, Type second, int offset) {
        Type type = joined(first, second, offset);
        refuseOpaque(type, offset);
        return Scalar.BOOL;
    }

    private static void refuseOpaque(Type type, int offset) {
        if (type instanceof Type.Struct || type instanceof Type.Opaque) {
            throw new Refusal(
                    "values of type " + Types.name(type) + " cannot be compared: only has() and given() ask of them,"
                            + " and the properties of models",
                    offset);
        }
        if (type instanceof Type.ListType list) {
            refuseOpaque(list.item(), offset);
        }
        if (type instanceof Type.MapType map) {
            refuseOpaque(map.value(), offset);
        }
    }

    private static Type ordered(List<Expression> operands, int offset) {
        Type first = operands.get(0).type();
        Type second = operands.get(1).type();
        boolean areNumbers = isNumber(first) && isNumber(second);
        if (!areNumbers) {
            same(operands, offset);
        }
        return Scalar.BOOL;
    }

    private static boolean isNumber(Type type) {
        return type == Scalar.INT || type == Scalar.DOUBLE;
    }

    private static Type contained(Type item, Type container, int offset) {
        if (container instanceof Type.ListType list) {
            return equality(item, list.item(), offset);
        }
        if (container instanceof Type.MapType map) {
            joined(item, map.key(), offset);
            return Scalar.BOOL;
        }
        throw new Refusal("\"in\" looks into lists and maps, not into " + Types.name(container), offset);
    }

    private static Type indexed(Type container, Type index, int offset) {
        if (container instanceof Type.ListType list && index == Scalar.INT) {
            return something(list.item(), offset);
        }
        if (container instanceof Type.MapType map) {
            joined(map.key(), index, offset);
            return something(map.value(), offset);
        }
        throw new Refusal("lists are indexed by int, and maps by their keys; not " + Types.name(container) + " by "
                + Types.name(index), offset);
    }

    /** Returns the type of what a list or a map holds. */
    static Type something(Type held, int offset) {
        if (held == Scalar.NOTHING) {
            throw new Refusal("this holds nothing", offset);
        }
        return held;
    }

    private static Type item(Type list, int offset) {
        if (list instanceof Type.ListType of) {
            return of.item();
        }
        throw new Refusal("a list of numbers belongs here, not " + Types.name(list), offset);
    }

    private static Type converted(Type to, Type from, List<Scalar> accepted, int offset) {
        if (!(from instanceof Scalar scalar) || !accepted.contains(scalar)) {
            throw new Refusal(Types.name(from) + " cannot be converted to " + Types.name(to) + " here", offset);
        }
        return to;
    }
}
