package io.github.kling4j.cli.check;

import io.github.kling4j.cli.output.ExitStatus;
import io.github.kling4j.cli.output.Output;
import io.github.kling4j.cli.request.Model;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A check of files with requests against the rules.
 *
 * @param files the names of files; {@code -} for standard input
 * @param model the name of the model of the requests
 * @param except the rules to exclude, each by its id or as {@code id@path}
 * @param json whether the output is JSON
 */
public record Check(List<String> files, String model, List<String> except, boolean json) {

    static final String USUAL_MODEL = "image-to-video";

    /**
     * Returns the check for a command line {@code check FILE…} without options. Such a command line does not need
     * picocli, whose start takes longer than the rest of the command.
     *
     * @param words the whole command line
     * @return null for another command, or for a command line with an option or without a file
     */
    public static @Nullable Check ofNames(String... words) {
        if (words.length < 2 || !words[0].equals("check")) {
            return null;
        }
        for (String word : words) {
            if (word.startsWith("-") && word.length() > 1) {
                return null;
            }
        }
        return new Check(List.of(words).subList(1, words.length), USUAL_MODEL, List.of(), false);
    }

    /** Checks the files and writes the results. */
    public ExitStatus run(Output output) {
        Model<?> asked = Model.named(model);
        Judge<?> judge = Judge.of(asked, except);
        Report report = new Report(output, asked.name(), json);
        for (String file : files) {
            new Requests(file, judge, report).check();
        }
        output.flush();
        output.requireWritten();
        summarize(output, report, asked.name());
        return report.invalid() == 0 ? ExitStatus.OK : ExitStatus.INVALID;
    }

    private static void summarize(Output output, Report report, String asked) {
        if (report.requests() != 1) {
            output.say(report.requests() + " requests for " + asked + ", " + report.invalid() + " invalid");
        } else if (report.invalid() == 1) {
            output.say("checked for " + asked + "; --model selects another model");
        }
    }
}
