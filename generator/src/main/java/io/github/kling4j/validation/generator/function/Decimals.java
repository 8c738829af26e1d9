package io.github.kling4j.validation.generator.function;

import static io.github.kling4j.validation.generator.expression.Type.Scalar.DECIMAL;
import static io.github.kling4j.validation.generator.expression.Type.Scalar.INT;
import static io.github.kling4j.validation.generator.expression.Type.Scalar.STRING;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.code.ExpressionRuntime;
import io.github.kling4j.validation.generator.code.Java;
import io.github.kling4j.validation.generator.expression.Function;
import io.github.kling4j.validation.generator.expression.Function.Form;
import io.github.kling4j.validation.generator.expression.Overload;
import java.math.BigDecimal;
import java.util.List;

/** Functions on decimals. The author of a rule chooses the number of digits of a quotient. */
public final class Decimals {

    private static final TypeName TYPE = ClassName.get(BigDecimal.class);

    /**
     * Converts an integer to a decimal. This conversion is also applied to an integer operand if the other operand is a
     * decimal.
     */
    public static final Overload OF_INT = Overload.of(INT)
            .to(DECIMAL)
            .certain((call, writer) -> Java.primary(
                    TYPE, "$T.valueOf($L)", TYPE, writer.value(call.left()).code()))
            .constant(values -> BigDecimal.valueOf((Long) values.get(0)));

    static final Overload NEGATED = Overload.of(DECIMAL)
            .to(DECIMAL)
            .certain((call, writer) ->
                    Java.primary(TYPE, "$L.negate()", writer.value(call.left()).receiver()))
            .constant(values -> ((BigDecimal) values.get(0)).negate());

    static final Overload TO_INT =
            Overload.of(DECIMAL).to(INT).failing(Calls.on(ExpressionRuntime.DECIMALS, "toInt", TypeName.LONG));

    static final Overload TO_TEXT = Overload.of(DECIMAL)
            .to(STRING)
            .certain(Calls.on(ExpressionRuntime.DECIMALS, "toText", ClassName.get(String.class)));

    static final List<Function> ALL = List.of(
            Function.of(
                    "decimal",
                    Form.GLOBAL,
                    "decimal(x)",
                    OF_INT,
                    Overload.of(DECIMAL)
                            .to(DECIMAL)
                            .certain((call, writer) -> writer.value(call.left()))
                            .constant(values -> values.get(0)),
                    Overload.of(STRING)
                            .to(DECIMAL)
                            .failing(Calls.on(ExpressionRuntime.DECIMALS, "of", TYPE))
                            .constant(values -> new BigDecimal((String) values.get(0)))),
            Function.of(
                    "divide",
                    Form.MEMBER,
                    "decimal.divide(divisor, 2)",
                    Overload.of(DECIMAL, DECIMAL, INT)
                            .to(DECIMAL)
                            .failing(Calls.on(ExpressionRuntime.DECIMALS, "divide", TYPE))),
            Function.of(
                    "roundTo",
                    Form.MEMBER,
                    "decimal.roundTo(2)",
                    Overload.of(DECIMAL, INT)
                            .to(DECIMAL)
                            .failing(Calls.on(ExpressionRuntime.DECIMALS, "round", TYPE))));

    private Decimals() {}

    /** Returns an operator that fails if its exact result has too many digits. */
    static Overload exact(String method) {
        return Overload.of(DECIMAL, DECIMAL).to(DECIMAL).failing(Calls.on(ExpressionRuntime.DECIMALS, method, TYPE));
    }
}
