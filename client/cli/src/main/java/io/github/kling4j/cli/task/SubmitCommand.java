package io.github.kling4j.cli.task;

import io.github.kling4j.KlingClient;
import io.github.kling4j.cli.Surroundings;
import io.github.kling4j.cli.output.OneLine;
import io.github.kling4j.cli.output.Output;
import io.github.kling4j.cli.request.Model;
import io.github.kling4j.model.Task;
import io.github.kling4j.model.VideoRequest;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Submits a request without waiting for the task. There is one such command for each model. */
@Command
public final class SubmitCommand<R extends VideoRequest> implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Model<R> model;

    private final RequestSource<R> source;

    @Option(
            names = "--except",
            paramLabel = "RULE",
            description = "Excludes a rule: its id, or id@path. May be repeated.")
    private List<String> except = List.of();

    @Mixin
    private ConnectionOptions connection = new ConnectionOptions();

    private SubmitCommand(Surroundings surroundings, Model<R> model) {
        this.surroundings = surroundings;
        this.model = model;
        this.source = new RequestSource<>(surroundings, model);
    }

    /** Returns the command for a model. */
    public static <R extends VideoRequest> CommandLine of(Surroundings surroundings, Model<R> model) {
        SubmitCommand<R> command = new SubmitCommand<>(surroundings, model);
        return command.source.lineOf(command, "Submits a task, and prints its id. This is billed.");
    }

    @Override
    public Integer call() {
        return source.ifValid(except, this::submit);
    }

    private void submit(R request) {
        Output output = surroundings.output();
        Target target = new Target(null, false);
        try (KlingClient client = connection.client(surroundings.environment());
                TaskRun run = new TaskRun(surroundings, source.json(), connection, target, client)) {
            Task task = run.submit(model, request, except);
            if (!source.json()) {
                output.keep(OneLine.of(task.id()));
                output.flush();
            }
            output.say("wait for it with: " + new TaskReference(task.id(), model, connection, target).waitCommand());
        }
    }
}
