package io.github.kling4j.simulator;

import io.github.kling4j.simulator.rules.Endpoint;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Stores the accepted tasks in the order of acceptance. Safe for use by several threads. */
final class TaskStore {

    private final TaskScript usual;
    private final Clock clock;
    private final UnaryOperator<String> videoUrls;
    private final Deque<TaskScript> next = new ArrayDeque<>();
    private final Map<String, StoredTask> tasks = new LinkedHashMap<>();

    /**
     * Constructs an empty store.
     *
     * @param usual the script of tasks for which {@link #nextTask} set no script
     * @param videoUrls returns the URL of the video for a task id
     */
    TaskStore(TaskScript usual, Clock clock, UnaryOperator<String> videoUrls) {
        this.usual = usual;
        this.clock = clock;
        this.videoUrls = videoUrls;
    }

    synchronized void nextTask(TaskScript script) {
        next.add(script);
    }

    synchronized StoredTask accept(Endpoint endpoint, String id) {
        TaskScript script = next.isEmpty() ? usual : next.remove();
        StoredTask task = new StoredTask(endpoint, id, script, videoUrls.apply(id), clock);
        tasks.put(id, task);
        return task;
    }

    synchronized @Nullable StoredTask find(String id) {
        return tasks.get(id);
    }

    synchronized List<SimulatedTask> snapshots() {
        return tasks.values().stream().map(StoredTask::snapshot).toList();
    }
}
