package io.github.kling4j.cli.task;

import io.github.kling4j.KlingClient;
import io.github.kling4j.cli.CommonOptions;
import io.github.kling4j.cli.Surroundings;
import io.github.kling4j.cli.output.ExitStatus;
import io.github.kling4j.cli.output.Json;
import io.github.kling4j.cli.output.OneLine;
import io.github.kling4j.cli.output.Output;
import io.github.kling4j.model.Task;
import io.github.kling4j.model.TaskError;
import io.github.kling4j.model.TaskInfo;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Looks up a task once. */
@Command(name = "get", description = "Shows the current state of a task. This is not billed.")
public final class GetCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private TaskOptions asked = new TaskOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private ConnectionOptions connection = new ConnectionOptions();

    /** Creates the command. */
    public GetCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (KlingClient client = connection.client(surroundings.environment())) {
            TaskOptions.Found found = asked.find(client);
            show(found.model().name(), asked.lookUp(client, found));
        }
        surroundings.output().flush();
        surroundings.output().requireWritten();
        return ExitStatus.OK.number();
    }

    private void show(String model, Task task) {
        Output output = surroundings.output();
        String error = error(task);
        if (common.json()) {
            output.line(new Json()
                    .with("task", task.id())
                    .with("model", model)
                    .with("status", task.status().word())
                    .with("error", error)
                    .with("videos", task.videos())
                    .toString());
            return;
        }
        output.line("task    " + OneLine.of(task.id()));
        output.line("model   " + model);
        output.line("status  " + OneLine.of(task.status().word()));
        if (error != null) {
            output.line("error   " + OneLine.of(error));
        }
        task.videos().forEach(video -> output.line("video   " + OneLine.of(video)));
    }

    private static @Nullable String error(Task task) {
        TaskInfo info = task.taskInfo();
        TaskError error = info == null || info.error() == null ? task.error() : info.error();
        if (error == null) {
            return null;
        }
        Integer code = error.code() == null ? error.errorCode() : error.code();
        StringBuilder text = new StringBuilder(code == null ? "" : code.toString());
        for (String part : new String[] {error.title(), error.detail()}) {
            if (part != null && !part.isBlank()) {
                text.append(text.length() == 0 ? "" : ": ").append(part);
            }
        }
        return text.toString();
    }
}
