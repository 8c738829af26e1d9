package io.github.kling4j.validation.generator.expand;

import io.github.kling4j.validation.generator.diagnostic.Diagnosis;
import io.github.kling4j.validation.generator.diagnostic.Report;
import io.github.kling4j.validation.generator.model.RuleAnnotation;

/** Thrown when what the type of a rule annotation says cannot be understood. */
final class Misdefined extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient RuleAnnotation annotation;

    Misdefined(RuleAnnotation annotation, String message) {
        super(message, null, false, false);
        this.annotation = annotation;
    }

    Report report() {
        return Report.of(Diagnosis.PLACEHOLDER.at(annotation.place(), annotation.name(), getMessage()));
    }
}
