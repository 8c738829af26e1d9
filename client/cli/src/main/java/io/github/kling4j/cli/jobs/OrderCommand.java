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

/** What a person orders for one job. */
abstract class OrderCommand extends JobsCommand {

    @Parameters(index = "0", paramLabel = "KEY", description = "The key that it was added with.")
    private String key = "";

    OrderCommand(Surroundings surroundings) {
        super(surroundings);
    }

    final String key() {
        return key;
    }

    /** {@code kling jobs cancel}. */
    @Command(
            name = "cancel",
            description = "Gives a job up. A task that the service has accepted goes on, and is billed.")
    static final class Cancel extends OrderCommand {

        Cancel(Surroundings surroundings) {
            super(surroundings);
        }

        @Override
        void on(VideoJobs jobs) {
            write(jobs.cancel(key()));
        }
    }

    /** {@code kling jobs retry}. */
    @Command(
            name = "retry",
            description = "Orders another attempt for a job that failed or was refused, or whose outcome is unknown.")
    static final class Retry extends OrderCommand {

        @Option(
                names = "--may-buy-twice",
                description = "Needed for a job that is unknown: if the service has accepted it, this buys it again.")
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
                                + "\"; look for its task in the service's console: if it is there, kling jobs resolve "
                                + key() + " TASK; if not, repeat this with --may-buy-twice");
            }
            write(jobs.retry(key()));
        }
    }

    /** {@code kling jobs resolve}. */
    @Command(
            name = "resolve",
            description = "Names the task of a job that is unknown or failed, which is then waited for.")
    static final class Resolve extends OrderCommand {

        @Parameters(
                index = "1",
                paramLabel = "TASK",
                description = "The id of the task, as the service's console shows it.")
        private String task = "";

        Resolve(Surroundings surroundings) {
            super(surroundings);
        }

        @Override
        void on(VideoJobs jobs) {
            write(jobs.resolve(key(), task));
        }
    }

    /** {@code kling jobs delete}. */
    @Command(name = "delete", description = "Deletes a job that has ended, and its history. Its videos stay.")
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
