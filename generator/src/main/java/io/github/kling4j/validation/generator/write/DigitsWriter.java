package io.github.kling4j.validation.generator.write;

import static io.github.kling4j.validation.generator.write.Runtime.TEXT_CONSTRAINTS;

import com.palantir.javapoet.CodeBlock;
import io.github.kling4j.validation.generator.model.Constraint.Digits;
import java.math.BigDecimal;
import java.util.Optional;

/** Generates the test of the number of digits. For integers, the test is a comparison with the largest valid number. */
final class DigitsWriter {

    /** The number of digits of the largest {@code long}. */
    private static final int OF_LONG = 19;

    private DigitsWriter() {}

    /**
     * Returns the Java condition that is true if a number has too many digits; empty if no number of the type has too
     * many.
     */
    static Optional<CodeBlock> isBroken(Digits digits, String variable) {
        CodeBlock limits = CodeBlock.of("$L, $L", digits.integer(), digits.fraction());
        return switch (digits.origin().subject()) {
            case WHOLE -> isBroken(digits.integer(), variable);
            case BIG_INTEGER ->
                Optional.of(CodeBlock.of(
                        "!$T.hasDigits(new $T($L), $L)", TEXT_CONSTRAINTS, BigDecimal.class, variable, limits));
            default -> Optional.of(CodeBlock.of("!$T.hasDigits($L, $L)", TEXT_CONSTRAINTS, variable, limits));
        };
    }

    private static Optional<CodeBlock> isBroken(int digits, String variable) {
        if (digits >= OF_LONG) {
            return Optional.empty();
        }
        long largest = BigDecimal.TEN.pow(digits).longValueExact() - 1;
        return Optional.of(CodeBlock.of("$1L > $2L || $1L < -$2L", variable, BoundWriter.longLiteral(largest)));
    }

    /** Returns the end of the message of a violation. */
    static String demand(Digits digits) {
        return "; must have at most %d integer and %d fraction digits".formatted(digits.integer(), digits.fraction());
    }
}
