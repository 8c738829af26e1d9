package io.github.kling4j.cli.jobs;

import io.github.kling4j.cli.CommonOptions;
import io.github.kling4j.cli.Surroundings;
import io.github.kling4j.cli.output.ExitStatus;
import io.github.kling4j.cli.output.Failure;
import io.github.kling4j.cli.output.Json;
import io.github.kling4j.cli.output.OneLine;
import io.github.kling4j.cli.output.Output;
import io.github.kling4j.cli.task.ConnectionOptions;
import io.github.kling4j.jobs.Job;
import io.github.kling4j.jobs.JobStateException;
import io.github.kling4j.jobs.KeyConflictException;
import io.github.kling4j.jobs.StoreException;
import io.github.kling4j.jobs.VideoJobs;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/** The base of the commands that show or change jobs. These commands send nothing and need no API key. */
abstract class JobsCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    JobsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Executes the command on the jobs of an open database. */
    abstract void on(VideoJobs jobs);

    @Override
    public final Integer call() {
        try (OpenJobs open = database.open(
                new ConnectionOptions().clientWithoutKey(surroundings.environment()),
                surroundings.environment(),
                settings -> settings)) {
            on(open.jobs());
        } catch (JobStateException | KeyConflictException | StoreException | IllegalArgumentException e) {
            throw failure(e);
        }
        output().flush();
        output().requireWritten();
        return ExitStatus.OK.number();
    }

    static Failure failure(RuntimeException fault) {
        if (fault instanceof IllegalArgumentException) {
            return Failure.usage(String.valueOf(fault.getMessage()));
        }
        String next = fault instanceof StoreException
                ? "; it is unknown whether the last change was made: check with kling jobs show"
                : "";
        return new Failure(ExitStatus.JOBS, fault.getMessage() + next, null, fault);
    }

    final Output output() {
        return surroundings.output();
    }

    final boolean json() {
        return common.json();
    }

    /** Writes a job on one line. */
    final void write(Job job) {
        output().line(json() ? json(job).toString() : line(job));
    }

    static String line(Job job) {
        StringBuilder line = new StringBuilder(String.format("%-11s %s", job.state(), job.key()));
        if (job.taskId() != null) {
            line.append("  task ").append(job.taskId());
        }
        for (String video : job.videos()) {
            line.append("  ").append(video);
        }
        if (job.reason() != null && job.videos().isEmpty()) {
            line.append("  ").append(job.reason());
        }
        return OneLine.of(line.toString());
    }

    static Json json(Job job) {
        return new Json()
                .with("key", job.key())
                .with("kind", job.kind())
                .with("state", job.state().toString())
                .with("priority", job.priority())
                .with("attempts", job.attempts())
                .with("task", job.taskId())
                .with("reason", job.reason())
                .with("videos", job.videos())
                .with("created_at", job.createdAt().toString())
                .with("changed_at", job.changedAt().toString());
    }
}
