package io.github.kling4j.cli.jobs;

import io.github.kling4j.cli.CommonOptions;
import io.github.kling4j.cli.Surroundings;
import io.github.kling4j.cli.output.ExitStatus;
import io.github.kling4j.cli.output.Failure;
import io.github.kling4j.cli.output.Json;
import io.github.kling4j.cli.output.OneLine;
import io.github.kling4j.cli.output.Output;
import io.github.kling4j.cli.task.ConnectionOptions;
import io.github.kling4j.cli.task.DurationConverter;
import io.github.kling4j.cli.task.Target;
import io.github.kling4j.jobs.JobState;
import io.github.kling4j.jobs.StoreException;
import io.github.kling4j.jobs.Transition;
import io.github.kling4j.jobs.VideoJobs;
import io.github.kling4j.jobs.VideoJobsBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Works on jobs until all have ended. */
@Command(
        name = "run",
        description = "Works on jobs until all have ended. Submits are billed. Several processes and machines may work"
                + " concurrently. Ctrl-C stops after the submits in progress; the next run continues.")
final class RunCommand implements Callable<Integer> {

    /** A time that is longer than any job takes. */
    private static final Duration AT_MOST = Duration.ofDays(3650);

    private final Surroundings surroundings;
    private final Output output;

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Option(
            names = "--videos",
            paramLabel = "DIRECTORY",
            defaultValue = "videos",
            description = "The directory for videos, which are named after their jobs (default ${DEFAULT-VALUE}).")
    private Path videos = Path.of("videos");

    @Option(
            names = "--acknowledgements",
            paramLabel = "DIRECTORY",
            description =
                    "The directory in which tasks are recorded before the database; it must survive a restart (default"
                            + " next to the H2 file, or kling-acknowledgements).")
    private @Nullable Path acknowledgements;

    @Option(
            names = "--in-flight",
            paramLabel = "NUMBER",
            defaultValue = "20",
            description = "The maximum number of tasks in flight on all machines (default ${DEFAULT-VALUE}).")
    private int inFlight;

    @Option(
            names = "--submits-per-day",
            paramLabel = "NUMBER",
            description = "The maximum number of submits per day (UTC) on all machines (default unlimited).")
    private @Nullable Integer submitsPerDay;

    @Option(
            names = "--first-look",
            paramLabel = "TIME",
            defaultValue = "20s",
            converter = DurationConverter.class,
            description = "The delay before the first look-up of a task (default ${DEFAULT-VALUE}).")
    private Duration firstLook = Duration.ofSeconds(20);

    @Option(
            names = "--interval",
            paramLabel = "TIME",
            defaultValue = "10s",
            converter = DurationConverter.class,
            description = "The interval after the first look-up (default ${DEFAULT-VALUE}); it grows up to six times.")
    private Duration interval = Duration.ofSeconds(10);

    @Option(names = "--keep-running", description = "Waits for more jobs when all have ended.")
    private boolean keepRunning;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private ConnectionOptions connection = new ConnectionOptions();

    RunCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.output = surroundings.output();
    }

    @Override
    public Integer call() throws InterruptedException {
        requireWritable();
        try (OpenJobs open = database.open(
                        connection.client(surroundings.environment()), surroundings.environment(), this::settings);
                Stopping stopping = new Stopping(output, open)) {
            open.jobs().start();
            stopping.await(() -> awaitEnd(open.jobs()));
            return ended(open.jobs().counts()).number();
        } catch (StoreException e) {
            throw JobsCommand.failure(e);
        }
    }

    private void awaitEnd(VideoJobs jobs) throws InterruptedException {
        do {
            jobs.awaitIdle(AT_MOST);
            if (keepRunning) {
                Thread.sleep(1000);
            }
        } while (keepRunning);
    }

    private void requireWritable() {
        try {
            Files.createDirectories(videos);
        } catch (IOException e) {
            throw Failure.usage("--videos " + videos + ": cannot be created; write the name of another directory");
        }
        Target.requireWritable("--videos " + videos, videos);
    }

    private VideoJobsBuilder settings(VideoJobsBuilder builder) {
        try {
            builder.videos(videos)
                    .inFlight(inFlight)
                    .firstLookUp(firstLook)
                    .lookUpInterval(interval, interval.multipliedBy(6))
                    .listener(this::write);
            if (submitsPerDay != null) {
                builder.submitsPerDay(submitsPerDay);
            }
            if (acknowledgements != null) {
                builder.acknowledgements(acknowledgements);
            }
            return builder;
        } catch (IllegalArgumentException e) {
            throw Failure.usage(String.valueOf(e.getMessage()));
        }
    }

    private void write(Transition transition) {
        output.keep(
                common.json()
                        ? new Json()
                                .with("event", "transition")
                                .with("key", transition.key())
                                .with("from", transition.from().toString())
                                .with("to", transition.to().toString())
                                .with("at", transition.at().toString())
                                .with("reason", transition.reason())
                                .toString()
                        : OneLine.of(transition.key() + "  " + transition.from() + " -> " + transition.to() + "  "
                                + transition.reason()));
        output.flush();
    }

    private ExitStatus ended(Map<JobState, Long> counts) {
        output.say(counts.entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .sorted(Map.Entry.comparingByKey())
                .map(each -> each.getValue() + " " + each.getKey())
                .collect(Collectors.joining(", ", "all jobs have ended: ", "")));
        output.requireWritten();
        if (counts.getOrDefault(JobState.UNKNOWN, 0L) > 0) {
            output.say("kling: some jobs are unknown: kling jobs list --state unknown lists them; look for their tasks"
                    + " in the service's console, then run kling jobs resolve or kling jobs retry");
            return ExitStatus.OUTCOME_UNKNOWN;
        }
        long bad = counts.getOrDefault(JobState.FAILED, 0L) + counts.getOrDefault(JobState.REFUSED, 0L);
        return bad > 0 ? ExitStatus.TASK_FAILED : ExitStatus.OK;
    }
}
