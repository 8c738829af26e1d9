package io.github.kling4j.validation.generator.check;

import com.palantir.javapoet.TypeName;
import java.math.BigDecimal;

/** Checks whether {@code byte}, {@code short}, {@code int} and {@code long} can hold a number. */
final class WholeNumbers {

    private WholeNumbers() {}

    /** Returns the size of a primitive type in bits. */
    static int bits(TypeName type) {
        return switch (type.toString()) {
            case "byte" -> Byte.SIZE;
            case "short" -> Short.SIZE;
            case "int" -> Integer.SIZE;
            default -> Long.SIZE;
        };
    }

    static boolean fits(BigDecimal number, TypeName type) {
        return number.scale() == 0 && number.unscaledValue().bitLength() < bits(type);
    }
}
