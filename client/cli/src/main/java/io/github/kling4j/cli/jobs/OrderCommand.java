package io.github.kling4j.cli.jobs;

import io.github.kling4j.cli.Surroundings;
import io.github.kling4j.cli.output.ExitStatus;
import io.github.kling4j.cli.output.Failure;
import io.github.kling4j.jobs.Job;
import io.github.kling4j.jobs.JobState;
import io.github.kling4j.jobs.VideoJobs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The base of the commands that change one job. */
abstract class OrderCommand extends JobsCommand {

    @Parameters(index = "0", paramLabel = "KEY", description = "The key of the job.")
    private String key = "";

    OrderCommand(Surroundings surroundings) {
        super(surroundings);
    }

    final String key() {
        return key;
    }

    /** The command {@code kling jobs cancel}. */
    @Command(
            name = "cancel",
            description = "Cancels a job. A task that the service has accepted continues and is billed.")
    static final class Cancel extends OrderCommand {

        Cancel(Surroundings surroundings) {
            super(surroundings);
        }

        @Override
        void on(VideoJobs jobs) {
            write(jobs.cancel(key()));
        }
    }

    /** The command {@code kling jobs retry}. */
    @Command(
            name = "retry",
            description = "Orders another attempt for a job that failed, was refused, or has an unknown outcome.")
    static final class Retry extends OrderCommand {

        @Option(
                names = "--may-buy-twice",
                description = "Required for an unknown job: if the service has accepted its request, a retry is billed"
                        + " again.")
        private boolean mayBuyTwice;

        Retry(Surroundings surroundings) {
            super(surroundings);
        }

        @Override
        void on(VideoJobs jobs) {
            Job job = jobs.get(key());
            if (job != null && job.state() == JobState.UNKNOWN && !mayBuyTwice) {
                throw new Failure(
                        ExitStatus.JOBS,
                        "the service may have accepted the job \"" + key()
                                + "\"; look for its task in the service's console: if the task exists, run kling jobs"
                                + " resolve " + key()
                                + " TASK; if not, run kling jobs retry again with --may-buy-twice");
            }
            write(jobs.retry(key()));
        }
    }

    /** The command {@code kling jobs resolve}. */
    @Command(name = "resolve", description = "Assigns a task to an unknown or failed job, which then waits for it.")
    static final class Resolve extends OrderCommand {

        @Parameters(index = "1", paramLabel = "TASK", description = "The id of the task in the service's console.")
        private String task = "";

        Resolve(Surroundings surroundings) {
            super(surroundings);
        }

        @Override
        void on(VideoJobs jobs) {
            write(jobs.resolve(key(), task));
        }
    }

    /** The command {@code kling jobs delete}. */
    @Command(name = "delete", description = "Deletes a job that has ended, and its history, but not its videos.")
    static final class Delete extends OrderCommand {

        Delete(Surroundings surroundings) {
            super(surroundings);
        }

        @Override
        void on(VideoJobs jobs) {
            jobs.delete(key());
            output().say("deleted " + key());
        }
    }
}
