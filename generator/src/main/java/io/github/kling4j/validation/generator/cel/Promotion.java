package io.github.kling4j.validation.generator.cel;

import io.github.kling4j.validation.generator.expression.Expression;
import io.github.kling4j.validation.generator.expression.Expression.Literal;
import io.github.kling4j.validation.generator.expression.Expression.Operation;
import io.github.kling4j.validation.generator.expression.ListLiteral;
import io.github.kling4j.validation.generator.expression.Overload;
import io.github.kling4j.validation.generator.expression.Overload.Trait;
import io.github.kling4j.validation.generator.expression.Type;
import io.github.kling4j.validation.generator.expression.Type.ListType;
import io.github.kling4j.validation.generator.expression.Type.Parameter;
import io.github.kling4j.validation.generator.expression.Type.Scalar;
import io.github.kling4j.validation.generator.function.Decimals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * If an operand of an operation is a decimal, converts the other operands to decimals. Only ints and number literals
 * are converted, and a literal keeps all digits that were written. Other doubles are not converted, because they may
 * have lost digits.
 */
final class Promotion {

    private static final Pattern NUMBER = Pattern.compile("-?\\s*[0-9]*\\.?[0-9]*(?:[eE][+-]?[0-9]+)?");

    private final String text;

    /**
     * Creates a promotion.
     *
     * @param text the text of the expression
     */
    Promotion(String text) {
        this.text = text;
    }

    /**
     * Returns the operands of a call, with numbers converted to decimals where necessary. A user method takes other
     * numbers for its decimal parameters, even if none of the operands is a decimal.
     */
    List<Expression> of(List<Expression> operands, Overload overload) {
        List<Type> parameters = overload.parameters();
        return overload.is(Trait.IS_METHOD) && operands.size() == parameters.size()
                ? promoted(operands, parameters)
                : of(operands, parameters);
    }

    /**
     * Returns the operands of a call. If any operand is a decimal, numbers are converted to decimals where the
     * parameters permit decimals.
     */
    List<Expression> of(List<Expression> operands, List<Type> parameters) {
        boolean isBesideDecimal = operands.size() == parameters.size()
                && operands.stream().anyMatch(operand -> operand.type().isOfDecimals());
        return isBesideDecimal ? promoted(operands, parameters) : operands;
    }

    private List<Expression> promoted(List<Expression> operands, List<Type> parameters) {
        List<Expression> promoted = new ArrayList<>();
        for (int i = 0; i < operands.size(); i++) {
            Type parameter = parameters.get(i);
            boolean isTaken = parameter.isOfDecimals()
                    || parameter instanceof Parameter
                    || parameter instanceof ListType list && list.item() instanceof Parameter;
            promoted.add(isTaken ? decimal(operands.get(i)) : operands.get(i));
        }
        return promoted;
    }

    private Expression decimal(Expression operand) {
        if (operand instanceof Literal literal) {
            return literal(literal);
        }
        if (operand instanceof ListLiteral list && list.isConstant() && isOfNumbers(list)) {
            List<Expression> items =
                    list.items().stream().map(item -> literal((Literal) item)).toList();
            return new ListLiteral(items, ListType.of(Scalar.DECIMAL), list.offset());
        }
        return operand.type() == Scalar.INT
                ? new Operation(Decimals.OF_INT, List.of(operand), Scalar.DECIMAL, operand.offset())
                : operand;
    }

    private static boolean isOfNumbers(ListLiteral list) {
        Type item = ((ListType) list.type()).item();
        return item == Scalar.INT || item == Scalar.DOUBLE;
    }

    private Expression literal(Literal literal) {
        if (literal.type() == Scalar.INT && literal.value() instanceof Long whole) {
            return new Literal(BigDecimal.valueOf(whole), Scalar.DECIMAL, literal.offset());
        }
        return literal.value() instanceof Double number
                ? new Literal(exact(number, literal.offset()), Scalar.DECIMAL, literal.offset())
                : literal;
    }

    /** Returns a number literal as it was written, because the double value may have lost digits. */
    private BigDecimal exact(double number, int offset) {
        Matcher written = NUMBER.matcher(text).region(Math.min(offset, text.length()), text.length());
        try {
            BigDecimal exact = written.lookingAt()
                    ? new BigDecimal(written.group().replaceAll("\\s", ""))
                    : BigDecimal.valueOf(number);
            return exact.doubleValue() == number ? exact : BigDecimal.valueOf(number);
        } catch (NumberFormatException e) {
            return BigDecimal.valueOf(number);
        }
    }
}
