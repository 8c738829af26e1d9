package io.github.kling4j.validation.generator.write;

import static io.github.kling4j.validation.generator.write.Runtime.TEXT_CONSTRAINTS;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.model.Constraint.Bound;
import io.github.kling4j.validation.generator.model.Subject;
import io.github.kling4j.validation.generator.model.Value;
import java.math.BigDecimal;
import java.util.function.Function;

/**
 * Generates the exact comparison of a number with a limit. The operands are primitive if primitive operands are exact.
 */
final class BoundWriter {

    private BoundWriter() {}

    /**
     * Returns the Java condition that is true if the bound is violated.
     *
     * @param constant adds a constant with a value and returns its name
     */
    static CodeBlock isBroken(Bound bound, Value value, String variable, Function<CodeBlock, String> constant) {
        String kept = (bound.isMinimum() ? ">" : "<") + (bound.isExclusive() ? "" : "=");
        String broken = (bound.isMinimum() ? "<" : ">") + (bound.isExclusive() ? "=" : "");
        if (bound.origin().subject() == Subject.DECIMAL) {
            // A negated comparison, because NaN satisfies no bound.
            return CodeBlock.of("!($L $L $L)", variable, kept, decimalLiteral(bound, value.primitive()));
        }
        if (bound.origin().subject() == Subject.WHOLE && isLong(bound.limit())) {
            return CodeBlock.of(
                    "$L $L $L", variable, broken, longLiteral(bound.limit().longValueExact()));
        }
        if (bound.origin().subject().isText()) {
            // Text that is not a number satisfies no bound.
            String limit = constant.apply(
                    CodeBlock.of("new $T($S)", BigDecimal.class, bound.limit().toString()));
            int otherwise = bound.isMinimum() ? -1 : 1;
            return CodeBlock.of("$T.compare($L, $L, $L) $L 0", TEXT_CONSTRAINTS, variable, limit, otherwise, broken);
        }
        String limit = constant.apply(
                CodeBlock.of("new $T($S)", BigDecimal.class, bound.limit().toString()));
        return CodeBlock.of("$L.compareTo($L) $L 0", asBigDecimal(bound.origin().subject(), variable), limit, broken);
    }

    /** Returns the end of the message of a violation, such as {@code ; must be at least 1}. */
    static String demand(Bound bound) {
        String relation = bound.isMinimum()
                ? bound.isExclusive() ? "greater than " : "at least "
                : bound.isExclusive() ? "less than " : "at most ";
        String number = bound.origin().subject().isText() ? bound.isExclusive() ? "a number " : "a number of " : "";
        return "; must be " + number + relation + bound.limit().toPlainString();
    }

    private static CodeBlock asBigDecimal(Subject subject, String variable) {
        return switch (subject) {
            case WHOLE -> CodeBlock.of("$T.valueOf($L)", BigDecimal.class, variable);
            case BIG_INTEGER -> CodeBlock.of("new $T($L)", BigDecimal.class, variable);
            default -> CodeBlock.of("$L", variable);
        };
    }

    private static boolean isLong(BigDecimal limit) {
        return limit.stripTrailingZeros().scale() <= 0 && limit.toBigInteger().bitLength() < Long.SIZE;
    }

    /** Returns an {@code int} literal if possible, otherwise a {@code long} literal. */
    static CodeBlock longLiteral(long limit) {
        return limit == (int) limit ? CodeBlock.of("$L", limit) : CodeBlock.of("$LL", limit);
    }

    private static CodeBlock decimalLiteral(Bound bound, TypeName type) {
        return type.equals(TypeName.FLOAT)
                ? CodeBlock.of("$LF", bound.limit().floatValue())
                : CodeBlock.of("$L", bound.limit().doubleValue());
    }
}
