package io.github.kling4j.validation.generator.expression;

import io.github.kling4j.validation.generator.diagnostic.Diagnosis;

/**
 * What is wrong in an expression.
 *
 * @param diagnosis the kind of problem
 * @param message a sentence
 * @param offset where: UTF-16 units from the start
 */
public record Problem(Diagnosis diagnosis, String message, int offset) {

    /** Makes a problem of what does not parse, or does not check. */
    public Problem(String message, int offset) {
        this(Diagnosis.EXPRESSION, message, offset);
    }
}
