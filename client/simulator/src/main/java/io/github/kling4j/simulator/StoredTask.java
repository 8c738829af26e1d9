package io.github.kling4j.simulator;

import io.github.kling4j.simulator.rules.Endpoint;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** An accepted task. Its look-ups follow a {@link TaskScript}. */
final class StoredTask {

    private final Endpoint endpoint;
    private final String id;
    private final TaskScript script;
    private final String videoUrl;
    private final Clock clock;
    private final Instant createdAt;
    private Instant updatedAt;
    private String status = "pending";
    private int lookUps;

    StoredTask(Endpoint endpoint, String id, TaskScript script, String videoUrl, Clock clock) {
        this.endpoint = endpoint;
        this.id = id;
        this.script = script;
        this.videoUrl = videoUrl;
        this.clock = clock;
        this.createdAt = clock.instant();
        this.updatedAt = createdAt;
    }

    /** Returns the endpoint that accepted the task. */
    Endpoint endpoint() {
        return endpoint;
    }

    /** Returns the response body for the submission of this task. */
    synchronized Map<String, Object> accepted() {
        return new Envelope(id, status, Envelope.SUBMIT_TIME, createdAt, updatedAt).json();
    }

    /** Moves this task to the next state of its script, and returns the response body with this state. */
    synchronized Map<String, Object> lookUp() {
        List<String> statuses = script.statuses();
        String next = statuses.get(Math.min(lookUps, statuses.size() - 1));
        if (!next.equals(status)) {
            status = next;
            updatedAt = clock.instant();
        }
        lookUps++;
        Envelope envelope = new Envelope(id, status, Envelope.LOOK_UP_TIME, createdAt, updatedAt);
        if (lookUps >= statuses.size()) {
            envelope.taskError(script.taskError())
                    .with("videos", script.videos(videoUrl))
                    .with("error", script.outerError());
        }
        return envelope.json();
    }

    synchronized SimulatedTask snapshot() {
        return new SimulatedTask(id, status, lookUps, createdAt);
    }
}
