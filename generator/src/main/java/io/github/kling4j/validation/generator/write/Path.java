package io.github.kling4j.validation.generator.write;

import com.palantir.javapoet.CodeBlock;
import io.github.kling4j.validation.generator.code.TextLiteral;

/**
 * The property path of a value, as a Java expression in generated code.
 *
 * @param before the expression up to the last variable, with a trailing {@code +}; empty for a constant path
 * @param tail the text after the last variable
 */
record Path(CodeBlock before, String tail) {

    static Path of(String wireName) {
        return new Path(CodeBlock.of(""), wireName);
    }

    /** Returns whether the path contains no variable, so that it costs nothing to compute. */
    boolean isConstant() {
        return before.isEmpty();
    }

    /** Returns the path of an item, given the variable for its index. */
    Path index(String variable) {
        return then(CodeBlock.of("$L", variable));
    }

    /** Returns the path of a map's value, given the Java expression of the subscript with its key. */
    Path key(CodeBlock subscript) {
        return then(subscript);
    }

    /** Returns the path of the items of a collection without indices. */
    Path each() {
        return new Path(before, tail + "[]");
    }

    /**
     * Returns the path of a map's key in Bean Validation's notation, given the Java expression of the subscript with
     * the key.
     */
    Path ofKey(CodeBlock subscript) {
        return new Path(before, tail + "<K>").then(subscript);
    }

    /** Returns the path of a property of this value. */
    Path property(String wireName) {
        return new Path(before, isConstant() && tail.isEmpty() ? wireName : tail + "." + wireName);
    }

    /** Returns the path of the property that a rule names; this path if the name is empty. */
    Path child(String wireName) {
        return wireName.isEmpty() ? this : property(wireName);
    }

    private Path then(CodeBlock subscript) {
        return new Path(CodeBlock.of("$L$L + $L + ", before, TextLiteral.of(tail + "["), subscript), "]");
    }

    CodeBlock expression() {
        return CodeBlock.of("$L$L", before, TextLiteral.of(tail));
    }
}
