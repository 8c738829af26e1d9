package io.github.kling4j.validation.generator.check;

import com.palantir.javapoet.TypeName;
import java.math.BigDecimal;

/** Checks whether {@code float} and {@code double} can hold a number, possibly rounded. */
final class Decimals {

    private Decimals() {}

    /**
     * Returns whether a primitive type can hold a number, possibly rounded: the number does not become infinite, and a
     * number other than zero does not become zero.
     */
    static boolean fits(BigDecimal number, TypeName type) {
        double held = type.equals(TypeName.FLOAT) ? number.floatValue() : number.doubleValue();
        return !Double.isInfinite(held) && (held != 0 || number.signum() == 0);
    }
}
