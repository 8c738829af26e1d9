package io.github.kling4j.validation.generator.write;

import com.palantir.javapoet.CodeBlock;
import io.github.kling4j.validation.generator.code.TextLiteral;

/**
 * The path of a value, as an expression of generated code.
 *
 * @param before the expression up to the last variable, with a trailing {@code +}; empty for a constant path
 * @param tail the text after the last variable
 */
record Path(CodeBlock before, String tail) {

    static Path of(String wireName) {
        return new Path(CodeBlock.of(""), wireName);
    }

    /** Returns whether no variable takes part, so that the path costs nothing. */
    boolean isConstant() {
        return before.isEmpty();
    }

    /** Returns the path of an item, by the variable that holds its index. */
    Path index(String variable) {
        return then(CodeBlock.of("$L", variable));
    }

    /** Returns the path of a map's value, by an expression of its key's subscript. */
    Path key(CodeBlock subscript) {
        return then(subscript);
    }

    /** Returns the path of each item of what has no indices. */
    Path each() {
        return new Path(before, tail + "[]");
    }

    /** Returns the path of a map's key, by an expression of its subscript: as Bean Validation writes it. */
    Path ofKey(CodeBlock subscript) {
        return new Path(before, tail + "<K>").then(subscript);
    }

    /** Returns the path of a property of the value at this path. */
    Path property(String wireName) {
        return new Path(before, isConstant() && tail.isEmpty() ? wireName : tail + "." + wireName);
    }

    /** Returns the path of what a rule names in the value at this path; this path when it names nothing. */
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
