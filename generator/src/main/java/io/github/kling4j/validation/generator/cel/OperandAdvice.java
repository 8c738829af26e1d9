package io.github.kling4j.validation.generator.cel;

import io.github.kling4j.validation.generator.diagnostic.Diagnostic;
import io.github.kling4j.validation.generator.diagnostic.ExpressionCatalogue;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Advice for calls whose operands do not match the parameters of the called function. */
final class OperandAdvice {

    private static final Pattern CHAINED = Pattern.compile("[<>][^<>&|?:,()]*[<>]");
    /**
     * Matches a comma between the types of two operands, but not the comma in a type such as {@code map(string, int)}.
     */
    private static final Pattern BETWEEN = Pattern.compile(", (?![^()]*\\))");

    private OperandAdvice() {}

    /** Returns a diagnostic for a call whose operands do not match the parameters of the called function. */
    static Diagnostic refused(String text, int offset, String name, String operands) {
        return ExpressionCatalogue.OPERANDS.in(offset, name, operands, advice(text, name, operands));
    }

    private static String advice(String text, String name, String operands) {
        if (operands.contains("undeclared")) {
            return "; only has() and given() take undeclared properties";
        }
        if (name.matches("[<>]=?")
                && operands.startsWith("bool, ")
                && CHAINED.matcher(text).find()) {
            return "; write low <= x && x <= high";
        }
        if (name.equals("contains") && operands.startsWith("list(")) {
            return "; write item in list";
        }
        if (name.equals("[]") && operands.startsWith("string, ")) {
            return "; write text.startsWith(part), or text.matches(pattern)";
        }
        if (name.equals("+") && operands.matches("string, (?:int|double|bool)|(?:int|double|bool), string")) {
            return "; write string(x) for a value that is not text";
        }
        if (operands.contains("optional(")) {
            return "; end the optional with .orValue(x), .hasValue() or .value()";
        }
        if (operands.matches("u?int, u?int") && operands.contains("uint")) {
            return "; write both as int: 1 rather than 1u, int(x)";
        }
        Set<String> types = Set.copyOf(List.of(BETWEEN.split(operands)));
        if (holds(types, "decimal")) {
            return name.equals("/")
                    ? "; a quotient may have no end: write a.divide(b, 2), with the number of digits after the point"
                    : holds(types, "double") ? "; write double(x) of the decimal, or hold both as BigDecimal" : "";
        }
        if (holds(types, "timestamp") && (holds(types, "date") || holds(types, "datetime"))) {
            return "; write timestamp(x, zone) instead of the date x, as in timestamp(x, 'UTC')";
        }
        boolean isMixed = (holds(types, "int") || holds(types, "uint")) && holds(types, "double");
        return isMixed ? "; write both as int, or both as double: 1.0, double(x)" : "";
    }

    /** Returns whether an operand has the type, or is a list of this type. */
    private static boolean holds(Set<String> types, String type) {
        return types.contains(type) || types.contains("list(" + type + ")");
    }
}
