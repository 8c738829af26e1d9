package io.github.kling4j.cli.jobs;

import io.github.kling4j.cli.Surroundings;
import io.github.kling4j.cli.request.Model;
import io.github.kling4j.cli.task.ConnectionOptions;
import io.github.kling4j.cli.task.RequestSource;
import io.github.kling4j.jobs.Job;
import io.github.kling4j.jobs.KeyConflictException;
import io.github.kling4j.jobs.StoreException;
import io.github.kling4j.model.VideoRequest;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds a job. There is one such command for each model. */
@Command
final class AddCommand<R extends VideoRequest> implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(
            paramLabel = "KEY",
            description = "The idempotency key: adding a job again with the same key and request has no effect.")
    private String key = "";

    private final RequestSource<R> source;

    @Option(
            names = "--priority",
            paramLabel = "NUMBER",
            defaultValue = "0",
            description = "Jobs with a higher priority are submitted first.")
    private int priority;

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    private AddCommand(Surroundings surroundings, Model<R> model) {
        this.surroundings = surroundings;
        this.source = new RequestSource<>(surroundings, model);
    }

    static <R extends VideoRequest> CommandLine of(Surroundings surroundings, Model<R> model) {
        AddCommand<R> command = new AddCommand<>(surroundings, model);
        return command.source.lineOf(command, "Adds a job. Nothing is sent before kling jobs run.");
    }

    @Override
    public Integer call() {
        return source.ifValid(List.of(), this::add);
    }

    private void add(R request) {
        try (OpenJobs open = database.openOrCreate(
                new ConnectionOptions().clientWithoutKey(surroundings.environment()),
                surroundings.environment(),
                settings -> settings)) {
            Job job = open.jobs().add(key, request, priority);
            surroundings.output().line(source.json() ? JobsCommand.json(job).toString() : JobsCommand.line(job));
        } catch (KeyConflictException | StoreException | IllegalArgumentException e) {
            throw JobsCommand.failure(e);
        }
        surroundings.output().flush();
    }
}
