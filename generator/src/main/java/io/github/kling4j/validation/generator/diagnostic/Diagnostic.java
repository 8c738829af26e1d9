package io.github.kling4j.validation.generator.diagnostic;

/**
 * One thing to tell the author of a rule or a model.
 *
 * @param diagnosis what is wrong
 * @param place where
 * @param message the sentence, without the id
 */
public record Diagnostic(Diagnosis diagnosis, Place place, String message) {

    /** Returns the same, to be reported at another place where its own is not in the source that is compiled. */
    Diagnostic near(Place other) {
        return new Diagnostic(diagnosis, place.near(other), message);
    }

    /** Returns the sentence, led by the id in brackets. */
    public String text() {
        return "[" + diagnosis.id() + "] " + message;
    }
}
