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

/** The options that select a task. */
final class TaskOptions {

    @Parameters(paramLabel = "TASK", description = "The id of the task, which was printed by the submit.")
    private String task = "";

    @Option(
            names = "--model",
            paramLabel = "MODEL",
            description = "The model of the task; without it, the task is looked up at all endpoints, which is not "
                    + "billed.")
    private @Nullable String model;

    /**
     * The model of a task, and the task if it was looked up.
     *
     * @param model the model of the task
     * @param task the state of the task from the look-up; null if the task was not looked up
     */
    record Found(Model<?> model, @Nullable Task task) {}

    String id() {
        return task;
    }

    /** Finds the model of the task: from the option {@code --model}, or by look-ups at all endpoints. */
    Found find(KlingClient client) {
        if (task.isBlank()) {
            throw Failure.usage("the id of the task is empty; write the id that was printed by the submit");
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
                        + "; check the id, and that the key belongs to the account that submitted the task",
                task,
                null);
    }

    /** Returns the current state of the task. Looks the task up if {@link #find} did not look it up. */
    Task lookUp(KlingClient client, Found found) {
        if (found.task() != null) {
            return found.task();
        }
        Task task = lookUp(found.model(), client);
        if (task == null) {
            throw new Failure(
                    ExitStatus.REFUSED,
                    "--model " + model + ": unknown task " + this.task + "; omit --model to look it up at all "
                            + "endpoints",
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
