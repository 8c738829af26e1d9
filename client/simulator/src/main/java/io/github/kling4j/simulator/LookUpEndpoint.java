package io.github.kling4j.simulator;

import io.github.kling4j.simulator.rules.Endpoint;
import mockwebserver3.MockResponse;

/**
 * Responds with the state of a task. The response is a success even if the task has failed. A task is found only by the
 * endpoint that accepted it.
 */
final class LookUpEndpoint {

    private final TaskStore tasks;
    private final Answers answers;

    LookUpEndpoint(TaskStore tasks, Answers answers) {
        this.tasks = tasks;
        this.answers = answers;
    }

    MockResponse answer(Endpoint endpoint, String id) {
        StoredTask task = tasks.find(id);
        return task == null || task.endpoint() != endpoint
                ? answers.error(404, "Task not found")
                : answers.json(200, task.lookUp());
    }
}
