package io.github.kling4j.cli.jobs;

import io.github.kling4j.cli.Surroundings;
import io.github.kling4j.cli.output.Failure;
import io.github.kling4j.cli.output.Suggestion;
import io.github.kling4j.jobs.Job;
import io.github.kling4j.jobs.JobState;
import io.github.kling4j.jobs.VideoJobs;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists jobs. */
@Command(name = "list", description = "Lists the jobs by state and key, also while other processes work on them.")
final class ListCommand extends JobsCommand {

    private static final int PAGE = 500;

    @Option(
            names = "--state",
            paramLabel = "STATE",
            description =
                    "Lists only jobs in this state: queued, submitting, waiting, downloading, done, failed, refused,"
                            + " unknown or cancelled. May be repeated.")
    private List<String> states = List.of();

    ListCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    void on(VideoJobs jobs) {
        List<JobState> asked = new ArrayList<>();
        states.forEach(word -> asked.add(state(word)));
        for (JobState state : asked.isEmpty() ? List.of(JobState.values()) : asked) {
            String after = null;
            for (List<Job> page = page(jobs, state, after); !page.isEmpty(); page = page(jobs, state, after)) {
                page.forEach(this::write);
                after = page.get(page.size() - 1).key();
            }
        }
    }

    private static List<Job> page(VideoJobs jobs, JobState state, @Nullable String after) {
        return jobs.list(state, after, PAGE);
    }

    private static JobState state(String word) {
        for (JobState state : JobState.values()) {
            if (state.toString().equals(word)) {
                return state;
            }
        }
        List<String> known =
                Stream.of(JobState.values()).map(JobState::toString).toList();
        throw Failure.usage("--state: unknown state \"" + word + "\"; " + Suggestion.of(word, known));
    }
}
