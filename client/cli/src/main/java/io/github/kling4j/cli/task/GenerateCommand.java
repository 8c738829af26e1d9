package io.github.kling4j.cli.task;

import io.github.kling4j.KlingClient;
import io.github.kling4j.cli.Surroundings;
import io.github.kling4j.cli.request.Model;
import io.github.kling4j.model.Task;
import io.github.kling4j.model.VideoRequest;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Submits a request, waits for its task, and downloads the video. There is one such command for each model. */
@Command
public final class GenerateCommand<R extends VideoRequest> implements Callable<Integer> {

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

    @Mixin
    private VideoOptions video = new VideoOptions();

    @Mixin
    private WaitingOptions waiting = new WaitingOptions();

    private GenerateCommand(Surroundings surroundings, Model<R> model) {
        this.surroundings = surroundings;
        this.model = model;
        this.source = new RequestSource<>(surroundings, model);
    }

    /** Returns the command for a model. */
    public static <R extends VideoRequest> CommandLine of(Surroundings surroundings, Model<R> model) {
        GenerateCommand<R> command = new GenerateCommand<>(surroundings, model);
        return command.source.lineOf(command, "Submits a task, waits for it, and downloads the video. This is billed.");
    }

    @Override
    public Integer call() {
        waiting.requireValid();
        return source.ifValid(except, this::generate);
    }

    private void generate(R request) {
        Target target = video.writable();
        try (KlingClient client = connection.client(surroundings.environment());
                TaskRun run = new TaskRun(surroundings, source.json(), connection, target, client)) {
            Task task = run.submit(model, request, except);
            run.download(model, run.await(model, task.id(), waiting));
        }
    }
}
