package io.github.kling4j.cli.task;

import static java.util.Objects.requireNonNull;

import io.github.kling4j.KlingClient;
import io.github.kling4j.cli.Surroundings;
import io.github.kling4j.cli.output.ExitStatus;
import io.github.kling4j.cli.request.Model;
import io.github.kling4j.cli.request.RequestArguments;
import io.github.kling4j.model.Task;
import io.github.kling4j.model.VideoRequest;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Submits a request, waits for its task, and downloads the video. There is one such command for each model. */
@Command
public final class GenerateCommand<R extends VideoRequest> implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Model<R> model;
    private @Nullable RequestArguments<R> arguments;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private RequestSource source = new RequestSource();

    @Option(
            names = "--except",
            paramLabel = "RULE",
            description = "Leaves a rule out: its id, or id@path. May be repeated.")
    private List<String> except = List.of();

    @Mixin
    private ConnectionOptions connection = new ConnectionOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where the video goes; else a file named after the task, in the working directory.")
    private @Nullable String output;

    @Option(names = "--overwrite", description = "Replaces a file that is there.")
    private boolean overwrite;

    @Mixin
    private WaitingOptions waiting = new WaitingOptions();

    private GenerateCommand(Surroundings surroundings, Model<R> model) {
        this.surroundings = surroundings;
        this.model = model;
    }

    /** Returns the command of a model. */
    public static <R extends VideoRequest> CommandLine of(Surroundings surroundings, Model<R> model) {
        GenerateCommand<R> command = new GenerateCommand<>(surroundings, model);
        CommandSpec spec = CommandSpec.forAnnotatedObject(command)
                .name(model.name());
        spec.usageMessage().description(
                model.summary(), "Submits a task, waits for it, and downloads the video. This is billed.");
        command.arguments = RequestArguments.addTo(spec, model);
        return new CommandLine(spec);
    }

    @Override
    public Integer call() {
        waiting.requireValid();
        R request = requireNonNull(arguments)
                .request(requireNonNull(spec).commandLine().getParseResult(), source.from());
        ExitStatus checked = source.checked(surroundings, model, request, except);
        if (checked != null) {
            return checked.number();
        }
        Target target = Target.of(output, overwrite);
        target.requireWritable();
        try (KlingClient client = connection.client(surroundings.environment());
                TaskRun run = new TaskRun(surroundings, source.json(), connection, target, client)) {
            Task task = run.submit(model, request, except);
            run.download(model, run.await(model, task.id(), waiting));
        }
        surroundings.output().requireWritten();
        return ExitStatus.OK.number();
    }
}
