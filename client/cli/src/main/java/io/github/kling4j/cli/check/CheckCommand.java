package io.github.kling4j.cli.check;

import io.github.kling4j.cli.CommonOptions;
import io.github.kling4j.cli.Surroundings;
import io.github.kling4j.cli.output.ExitStatus;
import io.github.kling4j.cli.output.Output;
import io.github.kling4j.cli.request.Model;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks requests against every rule, before anything is sent. */
@Command(
        name = "check",
        description = "Checks requests against every rule of the API. Sends nothing, and needs no key.")
public final class CheckCommand implements Callable<Integer> {

    private static final String USUAL = "image-to-video";

    private final Output output;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "JSON of a request, or one request on each line; - is standard input.")
    private List<String> files = List.of();

    @Option(
            names = "--model",
            paramLabel = "MODEL",
            defaultValue = USUAL,
            description = "What the requests are for (default ${DEFAULT-VALUE}); kling rules lists the models.")
    private String model = USUAL;

    @Option(
            names = "--except",
            paramLabel = "RULE",
            description = "Leaves a rule out: its id, or id@path. May be repeated.")
    private List<String> except = List.of();

    @Mixin
    private CommonOptions common = new CommonOptions();

    /** Makes one. */
    public CheckCommand(Surroundings surroundings) {
        this.output = surroundings.output();
    }

    @Override
    public Integer call() {
        Model<?> asked = Model.named(model);
        Judge<?> judge = Judge.of(asked, except);
        Report report = new Report(output, asked.name(), common.json());
        for (String file : files) {
            new Requests(file, judge, report).check();
        }
        output.flush();
        output.requireWritten();
        summarize(report);
        return (report.invalid() == 0 ? ExitStatus.OK : ExitStatus.INVALID).number();
    }

    private void summarize(Report report) {
        if (report.requests() != 1) {
            output.say(report.requests() + " requests for " + model + ", " + report.invalid() + " invalid");
        } else if (report.invalid() == 1) {
            output.say("checked for " + model + "; --model names another");
        }
    }
}
