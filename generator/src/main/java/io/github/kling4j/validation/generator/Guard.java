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
import org.jspecify.annotations.Nullable;

/**
 * Converts an exception of a step into an error at the declaration that the step processes. Otherwise the exception
 * would end the compilation with a stack trace and without a source position.
 */
final class Guard {

    /** The number of stack frames in an error message, which is enough to find the place of the failure. */
    private static final int FRAMES = 12;
    /**
     * The name of the exception that javac throws for a class that is missing on the class path. This exception class
     * is not public.
     */
    private static final String MISSING_CLASS = "CompletionFailure";

    private final Reporter reporter;

    Guard(Reporter reporter) {
        this.reporter = reporter;
    }

    /** Runs a step, and reports an exception of the step at a declaration. */
    void run(Element about, Runnable step) {
        get(about, () -> {
            step.run();
            return true;
        });
    }

    /**
     * Returns the result of a step. If the step throws an exception, reports the exception at a declaration and returns
     * empty.
     */
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

    /** Returns an exception and its first stack frames, one per line. */
    static String trace(Throwable failure) {
        return Stream.concat(
                        Stream.of(oneLine(failure.toString())),
                        Stream.of(failure.getStackTrace()).limit(FRAMES).map(frame -> "    at " + frame))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private static String oneLine(@Nullable String text) {
        return String.valueOf(text).replaceAll("\\R", " ");
    }
}
