package io.github.kling4j.cli.task;

import io.github.kling4j.KlingClient;
import io.github.kling4j.cli.CommonOptions;
import io.github.kling4j.cli.Surroundings;
import io.github.kling4j.cli.output.ExitStatus;
import io.github.kling4j.cli.output.Failure;
import io.github.kling4j.image.Image;
import io.github.kling4j.model.Task;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Downloads the videos of a finished task, or the video at a URL. */
@Command(
        name = "download",
        description = "Downloads the videos of a finished task, or the video of a URL. This is not billed.")
public final class DownloadCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private TaskOptions asked = new TaskOptions();

    @Mixin
    private VideoOptions video = new VideoOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private ConnectionOptions connection = new ConnectionOptions();

    /** Creates the command. */
    public DownloadCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Target target = video.writable();
        boolean isLink = Image.isUrl(asked.id());
        try (KlingClient client = isLink
                        ? connection.clientWithoutKey(surroundings.environment())
                        : connection.client(surroundings.environment());
                TaskRun run = new TaskRun(surroundings, common.json(), connection, target, client)) {
            if (isLink) {
                run.download(asked.id());
            } else {
                downloadTask(client, run, target);
            }
        }
        surroundings.output().requireWritten();
        return ExitStatus.OK.number();
    }

    private void downloadTask(KlingClient client, TaskRun run, Target target) {
        TaskOptions.Found found = asked.find(client);
        Task task = asked.lookUp(client, found);
        if (task.videos().isEmpty()) {
            throw new Failure(
                    ExitStatus.NOT_FINISHED,
                    "the task " + task.id() + " has no video yet; it is "
                            + task.status().word() + "; wait for it with: "
                            + new TaskReference(task.id(), found.model(), connection, target).waitCommand(),
                    task.id(),
                    null);
        }
        run.download(found.model(), task);
    }
}
