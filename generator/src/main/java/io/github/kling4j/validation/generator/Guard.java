package io.github.kling4j.validation.generator;

import io.github.kling4j.validation.generator.diagnostic.Catalogue;
import io.github.kling4j.validation.generator.diagnostic.Diagnostic;
import io.github.kling4j.validation.generator.diagnostic.Place;
import io.github.kling4j.validation.generator.diagnostic.Report;
import io.github.kling4j.validation.generator.diagnostic.Reporter;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/**
 * Turns what a step throws into an error at the declaration that it is about. An exception that left the processor
 * would end the compilation with a stack trace, and without a place.
 */
final class Guard {

    /** Enough to see where it happened. */
    private static final int FRAMES = 12;
    /** What javac throws where it needs a class that is not on the class path. It has no public name. */
    private static final String MISSING_CLASS = "CompletionFailure";

    private final Reporter reporter;

    Guard(Reporter reporter) {
        this.reporter = reporter;
    }

    /** Runs a step. */
    void run(Element about, Runnable step) {
        get(about, () -> {
            step.run();
            return true;
        });
    }

    /** Returns what a step returns; nothing when it fails. */
    <T> Optional<T> get(Element about, Supplier<T> step) {
        try {
            return Optional.of(step.get());
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError failure) {
            reporter.print(Report.of(diagnostic(about, failure)));
            return Optional.empty();
        }
    }

    private static Diagnostic diagnostic(Element about, Throwable failure) {
        return failure.getClass().getSimpleName().equals(MISSING_CLASS)
                ? Catalogue.CLASS_MISSING.at(Place.of(about), about, oneLine(failure.getMessage()))
                : Catalogue.INTERNAL.at(Place.of(about), about, trace(failure));
    }

    /** Returns the failure and its first frames, each on a line. */
    static String trace(Throwable failure) {
        return Stream.concat(
                        Stream.of(oneLine(failure.toString())),
                        Stream.of(failure.getStackTrace()).limit(FRAMES).map(frame -> "    at " + frame))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private static String oneLine(String text) {
        return String.valueOf(text).replaceAll("\\R", " ");
    }
}
