package io.github.kling4j.jobs;

import io.github.kling4j.KlingClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A separate program with little memory: 100,000 jobs are queued, and some of them are run. */
final class ManyJobs {

    private ManyJobs() {}

    /** The arguments are the base URL of the service and a directory. */
    public static void main(String[] arguments) throws Exception {
        Path directory = Path.of(arguments[1]);
        try (KlingClient client = KlingClient.builder()
                        .baseUrl(arguments[0])
                        .apiKey("simulated-token")
                        .build();
                var pool = WorkerProcess.pool(H2File.url(directory.resolve("jobs")));
                VideoJobs jobs = WorkerProcess.tuned(VideoJobs.builder(client), directory)
                        .dataSource(pool)
                        .submitsPerDay(50)
                        .open()) {
            jobs.add("first", Requests.text("one of many"));
            new Database(pool)
                    .transaction(connection -> Database.update(
                            connection,
                            "insert into kling_job (job_key, kind, request, priority, state, version, attempt,"
                                    + " attempt_id, admitted, succeeded, created_at, changed_at) select 'job-' || x, kind, request, priority, state,"
                                    + " version, attempt, attempt_id, admitted, succeeded, created_at, changed_at"
                                    + " from kling_job, system_range(1, 100000)"));
            jobs.start();
            while (jobs.list(JobState.DONE, null, 50).size() < 50) {
                jobs.awaitIdle(Duration.ofMillis(200));
            }
            System.out.println(
                    List.of(jobs.counts().get(JobState.DONE), jobs.counts().get(JobState.QUEUED)));
        }
    }
}
