package io.github.kling4j.cli.jobs;

import io.github.kling4j.cli.Surroundings;
import io.github.kling4j.cli.output.ExitStatus;
import io.github.kling4j.cli.output.Failure;
import io.github.kling4j.cli.output.Json;
import io.github.kling4j.cli.output.OneLine;
import io.github.kling4j.jobs.Job;
import io.github.kling4j.jobs.Transition;
import io.github.kling4j.jobs.VideoJobs;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows a job with its history. */
@Command(name = "show", description = "Shows a job and its history.")
final class ShowCommand extends JobsCommand {

    @Parameters(paramLabel = "KEY", description = "The key of the job.")
    private String key = "";

    ShowCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    void on(VideoJobs jobs) {
        Job job = jobs.get(key);
        if (job == null) {
            throw new Failure(ExitStatus.JOBS, "no job has the key \"" + key + "\"; kling jobs list shows all");
        }
        List<Transition> history = jobs.history(key);
        if (json()) {
            List<Map<String, @Nullable Object>> lines = new ArrayList<>();
            history.forEach(each -> lines.add(json(each).values()));
            output().line(json(job).with("history", lines).toString());
            return;
        }
        write(job);
        history.forEach(each -> output().line(OneLine.of("  " + each.at() + "  " + each.from() + " -> " + each.to()
                + "  " + each.machine() + "  " + each.reason())));
    }

    private static Json json(Transition transition) {
        return new Json()
                .with("from", transition.from().toString())
                .with("to", transition.to().toString())
                .with("at", transition.at().toString())
                .with("machine", transition.machine())
                .with("reason", transition.reason());
    }
}
