package io.github.kling4j.validation.generator.check;

import com.palantir.javapoet.TypeName;
import java.math.BigDecimal;

/** The numbers that {@code float} and {@code double} can hold, possibly rounded. */
final class Decimals {

    private Decimals() {}

    /**
     * Returns whether a number, converted to a primitive type, becomes neither infinite nor, unless it is zero, zero.
     */
    static boolean fits(BigDecimal number, TypeName type) {
        double held = type.equals(TypeName.FLOAT) ? number.floatValue() : number.doubleValue();
        return !Double.isInfinite(held) && (held != 0 || number.signum() == 0);
    }
}
