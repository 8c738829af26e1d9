package io.github.kling4j.validation.generator.expression;

/** The operators and functions of the language, whatever the types of their operands. */
public enum Operator {
    AND,
    OR,
    NOT,
    EQUAL,
    NOT_EQUAL,
    LESS,
    LESS_OR_EQUAL,
    GREATER,
    GREATER_OR_EQUAL,
    ADD,
    SUBTRACT,
    MULTIPLY,
    DIVIDE,
    REMAINDER,
    NEGATE,
    IN,
    INDEX,
    SIZE,
    CONTAINS,
    STARTS_WITH,
    ENDS_WITH,
    MATCHES,
    SUM,
    MIN,
    MAX,
    TO_INT,
    TO_DOUBLE,
    TO_STRING,
    TO_BOOL
}
