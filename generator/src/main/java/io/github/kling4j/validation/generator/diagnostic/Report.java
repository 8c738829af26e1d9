package io.github.kling4j.validation.generator.diagnostic;

import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What a check found.
 *
 * @param diagnostics in the order found
 */
public record Report(List<Diagnostic> diagnostics) {

    /** Nothing to tell. */
    public static final Report CLEAN = new Report(List.of());

    /** Copies the list. */
    public Report {
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * What came of a step: its value, and what is wrong.
     *
     * @param value null where something is so wrong that there is none
     * @param <T> the kind of value
     */
    public record Outcome<T extends @Nullable Object>(T value, Report report) {}

    /** Returns a report of one thing. */
    public static Report of(Diagnostic diagnostic) {
        return new Report(List.of(diagnostic));
    }

    /** Returns several reports as one. */
    public static Report of(Stream<Report> reports) {
        return new Report(
                reports.flatMap(report -> report.diagnostics().stream()).toList());
    }

    /** Returns the diagnostic as a report if it holds, else a clean one. */
    public static Report when(boolean holds, Diagnostic diagnostic) {
        return holds ? of(diagnostic) : CLEAN;
    }

    /** Returns this report and another. */
    public Report and(Report other) {
        return of(Stream.of(this, other));
    }

    /** Returns the same diagnostics; those about class files are reported at the given place. */
    public Report near(Place place) {
        return new Report(
                diagnostics.stream().map(diagnostic -> diagnostic.near(place)).toList());
    }

    /** Returns whether nothing stops the compilation. */
    public boolean isClean() {
        return diagnostics.stream().noneMatch(diagnostic -> diagnostic.entry().kind() == Kind.ERROR);
    }
}
