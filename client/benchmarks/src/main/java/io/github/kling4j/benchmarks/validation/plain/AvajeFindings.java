package io.github.kling4j.benchmarks.validation.plain;

import io.avaje.validation.adapter.ValidationContext.AdapterCreateRequest;
import io.avaje.validation.adapter.ValidationRequest;

/** Adds to Avaje Validator's violations. */
record AvajeFindings(AdapterCreateRequest creation, ValidationRequest request) implements Findings {

    @Override
    public void broken(String rule, String property) {
        request.addViolation(creation.message(rule), property);
    }

    @Override
    public void brokenByShot(String rule, int index, String property) {
        request.addViolation(creation.message(rule), "multiPrompt[" + index + "]." + property);
    }
}
