package io.github.kling4j.cli;

import io.github.kling4j.cli.output.Failure;
import io.github.kling4j.cli.output.OneLine;
import io.github.kling4j.cli.output.Suggestion;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Describes errors in the command line: the place, the problem and a remedy. */
final class ParameterFaults {

    /**
     * Options with which other programs accept an API key. The message for such an option explains how to pass the key
     * to kling.
     */
    private static final List<String> KEYS = List.of("--key", "--api-key", "--apikey", "--token");

    private ParameterFaults() {}

    static Failure of(ParameterException fault) {
        CommandSpec command = fault.getCommandLine().getCommandSpec();
        return Failure.usage(text(fault, command) + " (" + command.qualifiedName() + " --help)");
    }

    private static String text(ParameterException fault, CommandSpec command) {
        if (fault instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched.getUnmatched().get(0), command);
        }
        if (fault instanceof MissingParameterException missing) {
            return missing(missing.getMissing().get(0));
        }
        if (fault instanceof OverwrittenOptionException twice) {
            return name(twice.getOverwritten()) + ": is given twice; write it once";
        }
        ArgSpec argument = fault.getArgSpec();
        if (argument == null) {
            return String.valueOf(fault.getMessage());
        }
        return name(argument) + ": " + unreadable(fault, argument);
    }

    private static String unreadable(ParameterException fault, ArgSpec argument) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof TypeConversionException && argument.converters().length > 0) {
                return String.valueOf(cause.getMessage());
            }
        }
        if (argument.type() == int.class) {
            return "\"" + OneLine.of(String.valueOf(fault.getValue())) + "\" is not an integer; write one, such as "
                    + name(argument) + " " + (argument.defaultValue() == null ? "8" : argument.defaultValue());
        }
        return String.valueOf(fault.getMessage());
    }

    private static String missing(ArgSpec missing) {
        return missing.isOption()
                ? name(missing) + ": has no value; write " + name(missing) + " " + missing.paramLabel()
                : missing.paramLabel() + " is missing";
    }

    private static String unmatched(String written, CommandSpec command) {
        if (written.startsWith("-") && written.length() > 1) {
            return unknownOption(written.split("=", 2)[0], command);
        }
        if (!command.subcommands().isEmpty()) {
            return "unknown command \"" + written + "\" in " + command.qualifiedName() + "; "
                    + Suggestion.of(written, List.copyOf(command.subcommands().keySet()));
        }
        return "\"" + written + "\" is an unexpected argument; quote text that contains spaces, and start options "
                + "with --";
    }

    private static String unknownOption(String option, CommandSpec command) {
        if (KEYS.contains(option)) {
            return option + ": a key cannot be an option, because every user of this machine could read it;"
                    + " set MULEROUTER_API_KEY, or write the name of a file with the key after --key-file";
        }
        List<String> known = new ArrayList<>();
        for (OptionSpec each : command.options()) {
            known.addAll(List.of(each.names()));
        }
        String nearest = Suggestion.nearest(option, known);
        return "unknown option " + option + (nearest.isEmpty() ? "" : "; did you mean " + nearest + "?");
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
