package io.github.kling4j.cli.task;

import io.github.kling4j.KlingClient;
import io.github.kling4j.cli.CommonOptions;
import io.github.kling4j.cli.Surroundings;
import io.github.kling4j.cli.output.ExitStatus;
import io.github.kling4j.cli.request.Model;
import io.github.kling4j.model.Task;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Waits for a task that was submitted earlier. */
@Command(
        name = "wait",
        description = "Waits for a task that this or another process submitted. Downloads its video to the file of -o,"
                + " or prints its URLs. This is not billed.")
public final class WaitCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private TaskOptions asked = new TaskOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The file for the video; without it, URLs are printed.")
    private @Nullable String output;

    @Option(names = "--overwrite", description = "Replaces an existing file.")
    private boolean overwrite;

    @Mixin
    private WaitingOptions waiting = new WaitingOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private ConnectionOptions connection = new ConnectionOptions();

    /** Creates the command. */
    public WaitCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        waiting.requireValid();
        Target target = output == null ? null : Target.of(output, overwrite);
        if (target != null) {
            target.requireWritable();
        }
        try (KlingClient client = connection.client(surroundings.environment());
                TaskRun run = new TaskRun(surroundings, common.json(), connection, target, client)) {
            Model<?> model = asked.find(client).model();
            Task done = run.await(model, asked.id(), waiting);
            if (target == null) {
                run.showLinks(done);
            } else {
                run.download(model, done);
            }
        }
        surroundings.output().requireWritten();
        return ExitStatus.OK.number();
    }
}
