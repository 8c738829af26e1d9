package io.github.kling4j.validation.generator.diagnostic;

import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The diagnostics that a check found.
 *
 * @param diagnostics in the order found
 */
public record Report(List<Diagnostic> diagnostics) {

    /** A report without diagnostics. */
    public static final Report CLEAN = new Report(List.of());

    /** Copies the list. */
    public Report {
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * The result of a step.
     *
     * @param value the value; may be null if there are errors
     * @param report the diagnostics
     * @param <T> the type of the value
     */
    public record Outcome<T extends @Nullable Object>(T value, Report report) {

        /** Returns an outcome without a value. */
        @SuppressWarnings("NullAway") // NullAway does not read that the type argument permits null.
        public static <T> Outcome<@Nullable T> none(Report report) {
            return new Outcome<>(null, report);
        }
    }

    /** Returns a report of one diagnostic. */
    public static Report of(Diagnostic diagnostic) {
        return new Report(List.of(diagnostic));
    }

    /** Returns the concatenation of several reports. */
    public static Report of(Stream<Report> reports) {
        return new Report(
                reports.flatMap(report -> report.diagnostics().stream()).toList());
    }

    /** Returns a report of the diagnostic if the condition holds, otherwise an empty report. */
    public static Report when(boolean holds, Diagnostic diagnostic) {
        return holds ? of(diagnostic) : CLEAN;
    }

    /** Returns the concatenation of this report and another. */
    public Report and(Report other) {
        return of(Stream.of(this, other));
    }

    /** Returns this report with a fallback place for diagnostics whose place is in a class file. */
    public Report near(Place place) {
        return new Report(
                diagnostics.stream().map(diagnostic -> diagnostic.near(place)).toList());
    }

    /** Returns whether the report contains no errors. */
    public boolean isClean() {
        return diagnostics.stream().noneMatch(diagnostic -> diagnostic.entry().kind() == Kind.ERROR);
    }
}
