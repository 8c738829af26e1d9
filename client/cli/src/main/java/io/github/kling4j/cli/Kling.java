package io.github.kling4j.cli;

import io.github.kling4j.cli.check.Check;
import io.github.kling4j.cli.output.ExitStatus;
import io.github.kling4j.cli.output.Failure;
import io.github.kling4j.cli.output.Json;
import io.github.kling4j.cli.output.OneLine;
import io.github.kling4j.cli.output.Output;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Runs one command line. */
final class Kling {

    /** The exit status that shells report after SIGPIPE: the process that reads from the pipe has ended. */
    private static final int NO_READER = 141;

    private final Surroundings surroundings;
    private final Output output;

    Kling(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.output = surroundings.output();
    }

    /** Runs a command line and returns the exit status. */
    int run(String... words) {
        boolean debug = List.of(words).contains("--debug");
        boolean json = List.of(words).contains("--json");
        try {
            requireReadable(words);
            Check check = Check.ofNames(words);
            if (check != null) {
                return check.run(output).number();
            }
            CommandLine line = new Commands(surroundings).of(words);
            Handlers handlers = new Handlers(json, debug);
            line.setParameterExceptionHandler(handlers);
            line.setExecutionExceptionHandler(handlers);
            return line.execute(words);
        } catch (RuntimeException | Error e) {
            return ended(failure(e), json, debug);
        } finally {
            output.flush();
        }
    }

    /**
     * Handles exceptions. This is a class, because the JVM would have to create the classes of lambdas at each start.
     */
    private final class Handlers implements IParameterExceptionHandler, IExecutionExceptionHandler {

        private final boolean json;
        private final boolean debug;

        Handlers(boolean json, boolean debug) {
            this.json = json;
            this.debug = debug;
        }

        @Override
        public int handleParseException(ParameterException fault, String[] words) {
            return ended(ParameterFaults.of(fault), json, debug);
        }

        @Override
        public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed) {
            return ended(failure(fault), json, debug);
        }
    }

    /**
     * Rejects arguments that the JVM could not decode with the encoding of the locale: they would change the prompt of
     * a video that is paid for.
     */
    private static void requireReadable(String... words) {
        for (String word : words) {
            if (word.indexOf('\uFFFD') >= 0) {
                throw Failure.usage("the locale cannot represent \"" + word + "\"; set LC_ALL=C.UTF-8, or another"
                        + " locale of UTF-8");
            }
        }
    }

    private static Failure failure(Throwable fault) {
        return fault instanceof Failure failure
                ? failure
                : new Failure(
                        ExitStatus.INTERNAL,
                        "an internal error of kling: " + fault + "; --debug shows the stack trace",
                        null,
                        fault);
    }

    private int ended(Failure failure, boolean json, boolean debug) {
        if (failure.status() == ExitStatus.OUTPUT && output.hasNoReader()) {
            return NO_READER;
        }
        output.say("kling: " + failure.text());
        if (debug) {
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace, true));
            output.say(trace.toString());
        }
        if (json) {
            output.keep(new Json()
                    .with("event", "error")
                    .with("kind", failure.status().word())
                    .with("exit_status", failure.status().number())
                    .with("message", failure.text())
                    .with("task", failure.taskId() == null ? null : OneLine.of(failure.taskId()))
                    .toString());
        }
        return failure.status().number();
    }
}
