package io.github.kling4j.cli.task;

import io.github.kling4j.KlingClient;
import io.github.kling4j.cli.CommonOptions;
import io.github.kling4j.cli.Surroundings;
import io.github.kling4j.cli.output.ExitStatus;
import io.github.kling4j.cli.output.Failure;
import io.github.kling4j.image.Image;
import io.github.kling4j.model.Task;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Downloads the videos of a task that has finished, or that of a link. */
@Command(
        name = "download",
        description = "Downloads the videos of a task that has finished, or the video of a link. This costs nothing.")
public final class DownloadCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private TaskOptions asked = new TaskOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where the video goes; else a file named after the task, in the working directory.")
    private @Nullable String output;

    @Option(names = "--overwrite", description = "Replaces a file that is there.")
    private boolean overwrite;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private ConnectionOptions connection = new ConnectionOptions();

    /** Makes one. */
    public DownloadCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Target target = Target.of(output, overwrite);
        target.requireWritable();
        boolean isLink = Image.isUrl(asked.id());
        try (KlingClient client = isLink
                        ? connection.clientWithoutKey(surroundings.environment())
                        : connection.client(surroundings.environment());
                TaskRun run = new TaskRun(surroundings, common.json(), connection, target, client)) {
            if (isLink) {
                run.download(asked.id());
            } else {
                downloadTask(client, run);
            }
        }
        surroundings.output().requireWritten();
        return ExitStatus.OK.number();
    }

    private void downloadTask(KlingClient client, TaskRun run) {
        TaskOptions.Found found = asked.find(client);
        Task task = asked.lookUp(client, found);
        if (task.videos().isEmpty()) {
            throw new Failure(
                    ExitStatus.NOT_FINISHED,
                    "the task " + task.id() + " has no video yet; it is " + task.status().word() + "; wait for it with: "
                            + new TaskReference(task.id(), found.model(), connection, Target.of(output, overwrite))
                                    .waitCommand(),
                    task.id(),
                    null);
        }
        run.download(found.model(), task);
    }
}
