package io.github.kling4j.cli.task;

import static java.util.Objects.requireNonNull;

import io.github.kling4j.DownloadOptions;
import io.github.kling4j.KlingClient;
import io.github.kling4j.RequestOptions;
import io.github.kling4j.cli.Surroundings;
import io.github.kling4j.cli.output.Failure;
import io.github.kling4j.cli.output.Json;
import io.github.kling4j.cli.output.OneLine;
import io.github.kling4j.cli.output.Output;
import io.github.kling4j.cli.output.Progress;
import io.github.kling4j.cli.request.Model;
import io.github.kling4j.error.DownloadException;
import io.github.kling4j.error.KlingException;
import io.github.kling4j.model.Task;
import io.github.kling4j.model.VideoRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Executes the steps for one task, from the request to the video, and prints the progress. */
final class TaskRun implements AutoCloseable {

    private final Surroundings surroundings;
    private final Output output;
    private final boolean json;
    private final ConnectionOptions connection;
    private final @Nullable Target target;
    private final KlingClient client;
    private final Progress progress;
    private final Interruption interruption;

    TaskRun(
            Surroundings surroundings,
            boolean json,
            ConnectionOptions connection,
            @Nullable Target target,
            KlingClient client) {
        this.surroundings = surroundings;
        this.output = surroundings.output();
        this.json = json;
        this.connection = connection;
        this.target = target;
        this.client = client;
        this.progress = new Progress(output, surroundings.hasTerminal());
        this.interruption = new Interruption(output, progress);
    }

    /**
     * Submits a request, which is billed.
     *
     * @param except the rules to exclude, each by its id or as {@code id@path}
     */
    <R extends VideoRequest> Task submit(Model<R> model, R request, List<String> except) {
        RequestOptions options = RequestOptions.builder()
                .validator(model.request(), model.validator(except))
                .taskListener(task -> acknowledged(task.id(), model))
                .build();
        try {
            interruption.submitting();
            return model.endpoint(client).with(options).submit(request);
        } catch (KlingException e) {
            throw Failures.ofSubmit(e, connection, model);
        } finally {
            interruption.settled();
        }
    }

    /**
     * Logs the task and then prints its id, before any later step can fail. The id is printed even if logging fails.
     */
    private void acknowledged(String id, Model<?> model) {
        TaskReference task = new TaskReference(id, model, connection, target);
        interruption.advise("the task continues: " + task.waitCommand());
        try {
            surroundings.taskLog().add(id, model.name(), connection.url(surroundings.environment()));
        } catch (IOException | RuntimeException e) {
            output.say(OneLine.of("kling: " + e.getMessage()));
        }
        output.say(OneLine.of("task " + id + " accepted, " + model.name()));
        if (json) {
            output.keep(new Json()
                    .with("event", "accepted")
                    .with("task", id)
                    .with("model", model.name())
                    .toString());
            output.flush();
        }
    }

    /** Waits until a task has succeeded, and returns its last state. */
    Task await(Model<?> model, String id, WaitingOptions waiting) {
        TaskReference reference = new TaskReference(id, model, connection, target);
        interruption.advise("the task continues: " + reference.waitCommand());
        try {
            Task done = model.endpoint(client).await(id, waiting.options(this::observed));
            progress.close();
            if (json) {
                output.keep(new Json()
                        .with("event", "succeeded")
                        .with("task", id)
                        .with("videos", done.videos())
                        .toString());
                output.flush();
            }
            return done;
        } catch (KlingException e) {
            progress.close();
            throw Failures.ofWait(e, reference);
        } catch (IllegalArgumentException e) {
            throw Failure.usage(String.valueOf(e.getMessage()));
        }
    }

    private void observed(Task task) {
        progress.status(task.status().word());
        if (json) {
            output.keep(new Json()
                    .with("event", "status")
                    .with("task", task.id())
                    .with("status", task.status().word())
                    .toString());
            output.flush();
        }
    }

    /** Downloads every video of a task, and prints the names of the files. */
    void download(Model<?> model, Task task) {
        TaskReference reference = new TaskReference(task.id(), model, connection, target);
        interruption.advise("the video is paid for; download it with: " + reference.downloadCommand());
        try {
            for (int i = 0; i < task.videos().size(); i++) {
                Path file = requireNonNull(target).file(task.id(), i);
                download(task.videos().get(i), file);
                saved(new Json().with("event", "saved").with("task", task.id()), file);
            }
        } catch (DownloadException e) {
            progress.close();
            throw Failures.ofDownload(e, reference);
        }
    }

    /** Downloads the video at a URL, and prints the name of the file. */
    void download(String url) {
        try {
            Path file = requireNonNull(target).file("video", 0);
            download(url, file);
            saved(new Json().with("event", "saved"), file);
        } catch (DownloadException e) {
            progress.close();
            throw Failures.ofDownload(e);
        }
    }

    private void download(String url, Path file) {
        progress.downloading(file);
        client.download(
                url,
                file,
                DownloadOptions.builder()
                        .overwrite(requireNonNull(target).overwrite())
                        .progress(progress)
                        .build());
        progress.close();
    }

    private void saved(Json event, Path file) {
        output.keep(json ? event.with("file", file.toString()).toString() : OneLine.of(file.toString()));
        output.flush();
    }

    /** Prints the URLs of the videos of a task. JSON output already contains them, so nothing is printed then. */
    void showLinks(Task task) {
        if (!json) {
            task.videos().forEach(link -> output.keep(OneLine.of(link)));
            output.flush();
        }
    }

    @Override
    public void close() {
        progress.close();
        interruption.close();
    }
}
