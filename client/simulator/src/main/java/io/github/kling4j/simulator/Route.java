package io.github.kling4j.simulator;

import io.github.kling4j.simulator.rules.Endpoint;
import org.jspecify.annotations.Nullable;

/**
 * The meaning of a path: a submission to an endpoint, or the look-up of one of its tasks.
 *
 * @param taskId the task to look up; null for a submission
 */
record Route(Endpoint endpoint, @Nullable String taskId) {

    /** Returns the route of a path; null if no endpoint has it. */
    static @Nullable Route of(String path) {
        for (Endpoint endpoint : Endpoint.values()) {
            if (path.equals(endpoint.path())) {
                return new Route(endpoint, null);
            }
            if (path.startsWith(endpoint.path() + "/")) {
                return new Route(endpoint, path.substring(endpoint.path().length() + 1));
            }
        }
        return null;
    }
}
