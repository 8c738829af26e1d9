package io.github.kling4j.cli.task;

import io.github.kling4j.cli.CommonOptions;
import io.github.kling4j.cli.Surroundings;
import io.github.kling4j.cli.output.ExitStatus;
import io.github.kling4j.cli.output.Json;
import io.github.kling4j.cli.output.Output;
import io.github.kling4j.cli.request.Model;
import io.github.kling4j.cli.request.ShownRequest;
import io.github.kling4j.model.VideoRequest;
import io.github.kling4j.validation.Validator;
import io.github.kling4j.validation.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options, beside those of the properties, of commands that take a request. */
public final class RequestSource {

    @Option(
            names = "--from",
            paramLabel = "FILE",
            order = 0,
            description = "JSON of a request; options replace its properties. - is standard input.")
    private @Nullable String from;

    @Option(
            names = "--dry-run",
            description = "Checks the request and prints its JSON, images shortened. Sends nothing.")
    private boolean dryRun;

    @Mixin
    private CommonOptions common = new CommonOptions();

    /** Returns the file to begin with; null for none. */
    public @Nullable String from() {
        return from;
    }

    /** Returns whether a program reads standard output. */
    public boolean json() {
        return common.json();
    }

    /**
     * Checks a request, writes what was found, and on a dry run the request.
     *
     * @param except rules to leave out
     * @return how the command ends; null when the request is to be sent
     */
    public <R extends VideoRequest> @Nullable ExitStatus checked(
            Surroundings surroundings, Model<R> model, R request, List<String> except) {
        Output output = surroundings.output();
        Validator<R> validator = model.validator(except);
        List<Violation> violations = validator.validate(request);
        if (dryRun) {
            output.line(ShownRequest.of(model, request, json()));
            output.flush();
            output.say("a request for " + model.path() + "; nothing was sent");
        }
        validator.advise(request).forEach(advice -> output.say("advice: " + advice));
        if (!violations.isEmpty()) {
            violations.forEach(violation -> output.say(violation.toString()));
            writeInvalid(output, violations);
            return ExitStatus.INVALID;
        }
        return dryRun ? ExitStatus.OK : null;
    }

    private void writeInvalid(Output output, List<Violation> violations) {
        if (!json() || dryRun) {
            return;
        }
        output.line(new Json()
                .with("event", "error")
                .with("kind", ExitStatus.INVALID.word())
                .with("exit_status", ExitStatus.INVALID.number())
                .with("violations", Json.of(violations))
                .toString());
        output.flush();
    }
}
