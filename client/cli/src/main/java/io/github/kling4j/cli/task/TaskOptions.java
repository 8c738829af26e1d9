package io.github.kling4j.cli.task;

import io.github.kling4j.KlingClient;
import io.github.kling4j.cli.output.ExitStatus;
import io.github.kling4j.cli.output.Failure;
import io.github.kling4j.cli.request.Model;
import io.github.kling4j.error.KlingException;
import io.github.kling4j.error.NotFoundException;
import io.github.kling4j.model.Task;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which task a command is about. */
final class TaskOptions {

    @Parameters(paramLabel = "TASK", description = "The id of a task, as it was printed when it was submitted.")
    private String task = "";

    @Option(
            names = "--model",
            paramLabel = "MODEL",
            description = "Where the task was submitted; without it, all endpoints are asked, which costs nothing.")
    private @Nullable String model;

    /**
     * A task that was found.
     *
     * @param model where it was submitted
     * @param task as it stands; null when nobody has looked yet
     */
    record Found(Model<?> model, @Nullable Task task) {}

    String id() {
        return task;
    }

    /** Returns where the task is, with a look at it unless that was said. */
    Found find(KlingClient client) {
        if (task.isBlank()) {
            throw Failure.usage("the id of the task is empty; write it as it was printed when it was submitted");
        }
        if (model != null) {
            return new Found(Model.named(model), null);
        }
        for (Model<?> each : Model.all()) {
            Task found = lookUp(each, client);
            if (found != null) {
                return new Found(each, found);
            }
        }
        throw new Failure(
                ExitStatus.REFUSED,
                "no endpoint knows the task " + task
                        + "; look at its id, and whether the key is that of the account that submitted it",
                task,
                null);
    }

    /** Returns the task as it stands. */
    Task lookUp(KlingClient client, Found found) {
        if (found.task() != null) {
            return found.task();
        }
        Task task = lookUp(found.model(), client);
        if (task == null) {
            throw new Failure(
                    ExitStatus.REFUSED,
                    "--model " + model + ": knows no task " + this.task + "; leave --model out to ask all endpoints",
                    this.task,
                    null);
        }
        return task;
    }

    private @Nullable Task lookUp(Model<?> each, KlingClient client) {
        try {
            return each.endpoint(client).get(task);
        } catch (NotFoundException e) {
            return null;
        } catch (IllegalArgumentException e) {
            throw Failure.usage(String.valueOf(e.getMessage()));
        } catch (KlingException e) {
            throw Failures.ofLookUp(e, task);
        }
    }
}
