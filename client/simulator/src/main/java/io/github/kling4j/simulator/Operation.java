package io.github.kling4j.simulator;

/** An operation of the service. */
public enum Operation {
    /** {@code POST …/generation} or {@code POST …/edit} */
    SUBMIT,
    /** {@code GET} of the path of a submission, followed by the id of its task */
    LOOK_UP,
    /** {@code GET} of a result, on the host of the videos */
    DOWNLOAD
}
