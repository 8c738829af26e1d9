package io.github.kling4j.cli.output;

/** The exit statuses of commands. The numbers are part of the command-line interface; the guide lists them. */
public enum ExitStatus {

    /** The command succeeded. */
    OK(0, "ok", "success"),
    /** A request violates a rule. */
    INVALID(1, "invalid", "a request violates a rule; nothing was sent"),
    /** The command line, a file that it names, or the environment is wrong. */
    USAGE(2, "usage", "the command line, a file that it names, or the environment is wrong; nothing was sent"),
    /** A submit may have been accepted. */
    OUTCOME_UNKNOWN(3, "outcome-unknown", "the request may have been accepted and billed; do not simply repeat it"),
    /** The service refused the request, or could not be reached. */
    REFUSED(4, "refused", "the service refused the request, or could not be reached; this command was not billed"),
    /** A task or a job failed. */
    TASK_FAILED(5, "task-failed", "the task, or a job, failed"),
    /** The wait ended before the task finished. */
    NOT_FINISHED(6, "not-finished", "the task has not finished; it continues, and you can wait for it again"),
    /** The video exists, but was not saved. */
    NOT_SAVED(7, "not-saved", "the video exists, but was not saved; download it again"),
    /** The database of jobs failed, or the state of a job does not allow the command. */
    JOBS(8, "jobs", "the database of jobs failed, or the state of a job does not allow the command"),
    /** Standard output could not be written. */
    OUTPUT(9, "output", "standard output could not be written; everything else was done"),
    /** An internal error. */
    INTERNAL(70, "internal", "an internal error of kling");

    private final int number;
    private final String word;
    private final String meaning;

    ExitStatus(int number, String word, String meaning) {
        this.number = number;
        this.word = word;
        this.meaning = meaning;
    }

    /** Returns the exit status of the process. */
    public int number() {
        return number;
    }

    /** Returns the word for this exit status in JSON output. */
    public String word() {
        return word;
    }

    /** Returns the meaning, for the help and the guide. */
    public String meaning() {
        return meaning;
    }
}
