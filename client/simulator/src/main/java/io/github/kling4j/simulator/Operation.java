package io.github.kling4j.simulator;

/** What can be asked of the service. */
public enum Operation {
    /** {@code POST …/generation} */
    SUBMIT,
    /** {@code GET …/generation/{task_id}} */
    LOOK_UP,
    /** {@code GET} of a result, on the videos' own host */
    DOWNLOAD
}
