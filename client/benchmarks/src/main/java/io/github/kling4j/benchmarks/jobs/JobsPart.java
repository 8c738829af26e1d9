package io.github.kling4j.benchmarks.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.zaxxer.hikari.HikariDataSource;
import io.github.kling4j.KlingClient;
import io.github.kling4j.benchmarks.Comparison;
import io.github.kling4j.benchmarks.Effort;
import io.github.kling4j.benchmarks.Part;
import io.github.kling4j.benchmarks.report.Table;
import io.github.kling4j.benchmarks.validation.Cases;
import io.github.kling4j.jobs.VideoJobs;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Durable jobs a second on each database, beside a batch in memory, and beside db-scheduler without any work. */
public final class JobsPart implements Part {

    private static final List<Integer> WORKERS = List.of(1, 2, 4);
    private static final double TWICE = 1.6;

    private int runs;

    @Override
    public String name() {
        return "jobs";
    }

    @Override
    public String measure(Effort effort) throws Exception {
        int jobs = 80 * effort.forks();
        Path directory = Files.createTempDirectory("kling-benchmark");
        Table table = new Table("a second, × one worker", "1 worker", "2 workers", "4 workers");
        StringBuilder marks = new StringBuilder();
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
                Child service = new Child(SlowService.class)) {
            String url = "http://127.0.0.1:" + service.line() + "/";
            table.row("videos, `generateAll`, 4 at once", Table.number(inMemory(url, directory, jobs)), "", "");
            for (String database : List.of("H2", "PostgreSQL")) {
                List<Double> rates = new ArrayList<>();
                List<Double> empty = new ArrayList<>();
                for (int workers : WORKERS) {
                    // A new directory, because workers would take acknowledged tasks from the log of an earlier run.
                    Path own = Files.createTempDirectory(directory, "workers");
                    rates.add(jobs(fresh(database, postgres, own), url, own, workers, jobs * workers));
                    empty.add(empty(fresh(database, postgres, own), url, workers, 5 * jobs));
                }
                table.row(cells("**videos, jobs on " + database + "**", rates));
                table.row(cells("empty executions, db-scheduler on " + database, empty));
                marks.append(Comparison.atLeast(
                        "two workers on " + database + ", × one worker", rates.get(1) / rates.get(0), TWICE));
            }
        }
        return table + "\n" + marks;
    }

    private static List<String> cells(String name, List<Double> rates) {
        List<String> cells = new ArrayList<>(List.of(name));
        rates.forEach(rate -> cells.add(Table.number(rate) + ", " + Comparison.ratio(rate / rates.get(0))));
        return cells;
    }

    /** Returns the URL of a database that is empty. */
    private String fresh(String database, EmbeddedPostgres postgres, Path directory) throws Exception {
        String name = "run" + runs++;
        if (database.equals("H2")) {
            return Store.h2(directory.resolve(name));
        }
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return postgres.getJdbcUrl("postgres", name);
    }

    private static double inMemory(String url, Path directory, int videos) throws Exception {
        try (Child child =
                new Child(InMemory.class, url, directory.resolve("memory").toString(), String.valueOf(videos))) {
            return rate(List.of(child), videos);
        }
    }

    private static double jobs(String database, String url, Path directory, int workers, int jobs) throws Exception {
        try (KlingClient client =
                        KlingClient.builder().baseUrl(url).apiKey("token").build();
                HikariDataSource pool = Store.open(database);
                VideoJobs all = JobWorker.open(client, pool, directory)) {
            for (int i = 0; i < jobs; i++) {
                all.add("job-" + i, Cases.single());
            }
        }
        return rate(workers, jobs, JobWorker.class, database, url, directory.toString());
    }

    private static double empty(String database, String url, int workers, int executions) throws Exception {
        try (KlingClient client =
                        KlingClient.builder().baseUrl(url).apiKey("token").build();
                HikariDataSource pool = Store.open(database)) {
            VideoJobs.builder(client).dataSource(pool).open().close(); // makes the tables
            Scheduler scheduler = EmptyWorker.scheduler(pool);
            for (int i = 0; i < executions; i++) {
                scheduler.scheduleIfNotExists(EmptyWorker.task().instance("empty-" + i), Instant.EPOCH);
            }
        }
        return rate(workers, executions, EmptyWorker.class, database);
    }

    private static double rate(int workers, int count, Class<?> program, String... arguments) throws Exception {
        List<Child> children = new ArrayList<>();
        try {
            for (int i = 0; i < workers; i++) {
                children.add(new Child(program, arguments));
            }
            return rate(children, count);
        } finally {
            for (Child child : children) {
                child.close();
            }
        }
    }

    private static double rate(List<Child> children, int count) throws IOException, InterruptedException {
        for (Child child : children) {
            child.line(); // it is ready
        }
        Finished finished = new Finished(count);
        for (Child child : children) {
            finished.read(child);
            child.begin();
        }
        return finished.perSecond();
    }
}
