package io.github.kling4j.simulator;

/** What can be asked of the service. */
public enum Operation {
    /** {@code POST …/generation}, or {@code …/edit} */
    SUBMIT,
    /** {@code GET} of the path of a submit, with the id of its task behind it */
    LOOK_UP,
    /** {@code GET} of a result, on the videos' own host */
    DOWNLOAD
}
