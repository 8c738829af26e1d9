package io.github.kling4j.cli.check;

import io.github.kling4j.cli.output.Json;
import io.github.kling4j.cli.output.Output;
import io.github.kling4j.validation.Violation;

/** Writes the results of checks immediately, and counts the requests. */
final class Report {

    private final Output output;
    private final String model;
    private final boolean json;
    private long requests;
    private long invalid;

    Report(Output output, String model, boolean json) {
        this.output = output;
        this.model = model;
        this.json = json;
    }

    void add(Verdict verdict) {
        requests++;
        if (!verdict.isValid()) {
            invalid++;
        }
        if (json) {
            output.line(json(verdict));
        } else {
            write(verdict);
        }
    }

    /**
     * Writes the violations and advice for a request. A valid request is reported only if it is the only request in its
     * file.
     */
    private void write(Verdict verdict) {
        for (Violation violation : verdict.violations()) {
            output.line(verdict.place() + ": " + violation);
        }
        for (Violation advice : verdict.advice()) {
            output.line(verdict.place() + ": advice: " + advice);
        }
        if (verdict.isValid() && verdict.line() == 0) {
            output.line(verdict.place() + ": valid for " + model);
        }
    }

    private String json(Verdict verdict) {
        return new Json()
                .with("file", verdict.file())
                .with("line", verdict.line() == 0 ? null : verdict.line())
                .with("model", model)
                .with("valid", verdict.isValid())
                .with("violations", Json.of(verdict.violations()))
                .with("advice", Json.of(verdict.advice()))
                .toString();
    }

    long requests() {
        return requests;
    }

    long invalid() {
        return invalid;
    }
}
