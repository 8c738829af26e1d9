package io.github.kling4j.validation.generator.expression;

/** Thrown inside a step when an expression cannot go on; the step's entry returns its problem. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    /** Makes a refusal of one problem. */
    public Refusal(String message, int offset) {
        super(message, null, false, false);
        this.problem = new Problem(message, offset);
    }

    /** Returns what is wrong. */
    public Problem problem() {
        return problem;
    }
}
