package io.github.kling4j.validation.generator.matrix;

/**
 * A constraint on a value.
 *
 * @param letter its abbreviation in the table of the guide
 * @param constraint the annotation; empty for a model
 * @param type the type of the value
 * @param good an expression with a valid value
 * @param bad an expression with an invalid value
 * @param subscript the invalid value as the key of a map
 * @param rule the reported id
 * @param below the reported path, relative to the value
 */
enum Content {
    TEXT("T", "@Pattern(regexp = \"[a-c]*\")", "String", "\"abc\"", "\"abcd\"", "\"abcd\"", "pattern", ""),
    NUMBER("N", "@Min(1)", "Integer", "1", "0", "0", "minimum", ""),
    DECIMAL(
            "D",
            "@DecimalMax(\"9.5\")",
            "BigDecimal",
            "new BigDecimal(\"9.5\")",
            "new BigDecimal(\"9.6\")",
            "\"9.6\"",
            "maximum",
            ""),
    MODEL("M", "", "Item", "new Item(1)", "new Item(6)", "\"Item[size=6]\"", "maximum", ".size");

    final String letter;
    final String constraint;
    final String type;
    final String good;
    final String bad;
    final String subscript;
    final String rule;
    final String below;

    Content(
            String letter,
            String constraint,
            String type,
            String good,
            String bad,
            String subscript,
            String rule,
            String below) {
        this.letter = letter;
        this.constraint = constraint;
        this.type = type;
        this.good = good;
        this.bad = bad;
        this.subscript = subscript;
        this.rule = rule;
        this.below = below;
    }

    /** Returns the type with its constraint. */
    String annotated() {
        return (constraint + " " + type).strip();
    }
}
