package io.github.kling4j.validation.generator.check;

import com.palantir.javapoet.TypeName;
import java.math.BigDecimal;

/** Tells which numbers {@code float} and {@code double} can hold, rounded if need be. */
final class Decimals {

    private Decimals() {}

    /** Returns whether a number of a primitive type becomes neither infinite nor, unless it is zero, zero. */
    static boolean fits(BigDecimal number, TypeName type) {
        double held = type.equals(TypeName.FLOAT) ? number.floatValue() : number.doubleValue();
        return !Double.isInfinite(held) && (held != 0 || number.signum() == 0);
    }
}
