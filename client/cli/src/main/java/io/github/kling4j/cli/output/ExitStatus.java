package io.github.kling4j.cli.output;

/** How a command ends. The numbers are part of the interface, and the guide lists them. */
public enum ExitStatus {

    /** Everything asked for was done. */
    OK(0, "ok", "everything asked for was done"),
    /** A request breaks a rule. */
    INVALID(1, "invalid", "a request breaks a rule; nothing was sent"),
    /** The command line, a file that it names, or the environment is wrong. */
    USAGE(2, "usage", "the command line, a file that it names, or the environment is wrong; nothing was sent"),
    /** A submit may have been accepted. */
    OUTCOME_UNKNOWN(3, "outcome-unknown", "the request may have been accepted and billed; do not just repeat it"),
    /** The service refused, or could not be reached. */
    REFUSED(4, "refused", "the service refused, or was not reached; this command bought nothing"),
    /** The task failed. */
    TASK_FAILED(5, "task-failed", "the task, or a job, failed"),
    /** The wait ended before the task. */
    NOT_FINISHED(6, "not-finished", "the task has not finished; it goes on, and can be waited for again"),
    /** The video exists and was not saved. */
    NOT_SAVED(7, "not-saved", "the video is there, but was not saved; download it again"),
    /** The database of jobs failed, or a job does not allow what was asked. */
    JOBS(8, "jobs", "the database of jobs failed, or a job does not allow what was asked"),
    /** Standard output could not be written. */
    OUTPUT(9, "output", "standard output could not be written; everything else was done"),
    /** A bug. */
    INTERNAL(70, "internal", "a fault of kling itself");

    private final int number;
    private final String word;
    private final String meaning;

    ExitStatus(int number, String word, String meaning) {
        this.number = number;
        this.word = word;
        this.meaning = meaning;
    }

    /** Returns the status of the process. */
    public int number() {
        return number;
    }

    /** Returns the word in JSON output. */
    public String word() {
        return word;
    }

    /** Returns what it means, for the help and the guide. */
    public String meaning() {
        return meaning;
    }
}
