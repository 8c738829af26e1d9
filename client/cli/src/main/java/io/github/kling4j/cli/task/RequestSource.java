package io.github.kling4j.cli.task;

import static java.util.Objects.requireNonNull;

import io.github.kling4j.cli.CommonOptions;
import io.github.kling4j.cli.Surroundings;
import io.github.kling4j.cli.output.ExitStatus;
import io.github.kling4j.cli.output.Json;
import io.github.kling4j.cli.output.Output;
import io.github.kling4j.cli.request.Model;
import io.github.kling4j.cli.request.RequestArguments;
import io.github.kling4j.cli.request.ShownRequest;
import io.github.kling4j.model.VideoRequest;
import io.github.kling4j.validation.Validator;
import io.github.kling4j.validation.Violation;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Builds the request of one model from options and a file, and validates it. */
public final class RequestSource<R extends VideoRequest> {

    private final Surroundings surroundings;
    private final Model<R> model;
    private @Nullable CommandLine line;
    private @Nullable RequestArguments<R> arguments;

    @Option(
            names = "--from",
            paramLabel = "FILE",
            order = 0,
            description = "A file with a JSON request; options replace its properties. - is standard input.")
    private @Nullable String from;

    @Option(
            names = "--dry-run",
            description = "Checks the request and prints its JSON, with images shortened. Sends nothing.")
    private boolean dryRun;

    @Mixin
    private CommonOptions common = new CommonOptions();

    /** Creates a source that builds the request of one model. */
    public RequestSource(Surroundings surroundings, Model<R> model) {
        this.surroundings = surroundings;
        this.model = model;
    }

    /**
     * Returns the picocli command line for a command, with the options of this source and one option for each property
     * of the request. {@code @Mixin} is not used for this source, because picocli does not support generic types there.
     *
     * @param description the effect of the command, which follows the summary of the model in its help
     */
    public CommandLine lineOf(Object command, String description) {
        CommandSpec spec = CommandSpec.forAnnotatedObject(command)
                .name(model.name())
                .addMixin("request", CommandSpec.forAnnotatedObject(this));
        spec.usageMessage().description(model.summary(), description);
        arguments = RequestArguments.addTo(spec, model);
        line = new CommandLine(spec);
        return line;
    }

    /**
     * Validates the request. Passes the request on, unless it violates a rule or this is a dry run.
     *
     * @param except the rules to exclude, each by its id or as {@code id@path}
     * @param use receives a valid request
     * @return the exit status
     */
    public int ifValid(List<String> except, Consumer<R> use) {
        R request = requireNonNull(arguments).request(requireNonNull(line).getParseResult(), from);
        ExitStatus checked = checked(request, except);
        if (checked != null) {
            return checked.number();
        }
        use.accept(request);
        surroundings.output().requireWritten();
        return ExitStatus.OK.number();
    }

    /** Returns whether the output is JSON. */
    public boolean json() {
        return common.json();
    }

    /**
     * Validates the request, and writes violations and advice. In a dry run, also writes the request. Returns the exit
     * status; null if the command must continue.
     */
    private @Nullable ExitStatus checked(R request, List<String> except) {
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
