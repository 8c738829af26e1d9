package io.github.kling4j.simulator;

/** An operation of the service. */
public enum Operation {
    /** {@code POST …/generation} or {@code POST …/edit} */
    SUBMIT,
    /** {@code GET} of the path of a submission, followed by a task id */
    LOOK_UP,
    /** {@code GET} of a video, on the host of the videos */
    DOWNLOAD
}
