package io.github.kling4j.validation.generator.code;

import com.palantir.javapoet.ClassName;

/** The classes of {@code validation-rules} that the generated code of expressions calls. */
public final class ExpressionRuntime {

    private static final String VALIDATION = "io.github.kling4j.validation";
    private static final String CEL = VALIDATION + ".cel";

    /** The class of the operations for which Java has no operator with the same meaning. */
    public static final ClassName EXPRESSIONS = ClassName.get(VALIDATION, "Expressions");
    /** The class of the operations on unsigned numbers. */
    public static final ClassName UNSIGNED_NUMBERS = ClassName.get(VALIDATION, "UnsignedNumbers");
    /** The class of the operations on bytes. */
    public static final ClassName BYTES = ClassName.get(VALIDATION, "Bytes");
    /** The class of the operations on decimals. */
    public static final ClassName DECIMALS = ClassName.get(VALIDATION, "Decimals");
    /** The class that converts values to keys of maps, if the keys are neither strings nor longs. */
    public static final ClassName KEYS = ClassName.get(VALIDATION, "Keys");
    /** The class of the operations on times. */
    public static final ClassName TIMES = ClassName.get(VALIDATION, "Times");
    /** The class that reads fields of timestamps and durations, such as the year. */
    public static final ClassName TIME_FIELDS = ClassName.get(VALIDATION, "TimeFields");
    /** The class that formats and parses times. */
    public static final ClassName TIME_TEXTS = ClassName.get(VALIDATION, "TimeTexts");

    private ExpressionRuntime() {}

    /** Returns the class with a simple name, such as {@code Texts}, in the package {@code cel}. */
    public static ClassName cel(String topic) {
        return ClassName.get(CEL, topic);
    }
}
