package io.github.kling4j.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.github.kling4j.KlingClient;
import io.github.kling4j.simulator.KlingSimulator;
import io.github.kling4j.simulator.TaskScript;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The number of statements of a job from add to done with one look-up; every further look-up adds three. */
class StatementsTest {

    private static final int JOBS = 40;

    /** Polls, heartbeats and other statements for all jobs. Admissions belong to a job and are counted. */
    private static final String POLLS = "(?s)(select \\* from kling_scheduled where picked = .*"
            + "|update kling_scheduled set last_heartbeat.*|select current_timestamp.*|select state, count.*"
            + "|select job_key from kling_job where admitted .*|select job_key from kling_job where state in .*)";

    private final Map<String, AtomicInteger> statements = new ConcurrentHashMap<>();

    @TempDir
    private Path directory;

    @Test
    void a_job_on_h2_takes_at_most_twenty_statements() throws Exception {
        assertThat(perJob(H2File.url(directory.resolve("jobs"))))
                .as("%s", sorted())
                .isLessThanOrEqualTo(20);
    }

    @Test
    void a_job_on_postgresql_takes_at_most_twenty_statements() throws Exception {
        try (EmbeddedPostgres postgres = Postgres.start()) {
            assertThat(perJob(postgres.getJdbcUrl("postgres", "postgres")))
                    .as("%s", sorted())
                    .isLessThanOrEqualTo(20);
        }
    }

    private double perJob(String url) throws Exception {
        try (KlingSimulator simulator = KlingSimulator.builder()
                        .script(TaskScript.statuses("succeeded"))
                        .start();
                KlingClient client = Requests.client(simulator);
                HikariDataSource pool = WorkerProcess.pool(url);
                VideoJobs jobs = WorkerProcess.tuned(VideoJobs.builder(client), directory)
                        .dataSource(counted(DataSource.class, pool))
                        .heartbeat(Duration.ofMinutes(1))
                        .pollInterval(Duration.ofSeconds(2))
                        .open()) {
            statements.clear();
            for (int i = 0; i < JOBS; i++) {
                jobs.add("job-" + i, Requests.text("video " + i));
            }
            jobs.start();
            assertThat(jobs.awaitIdle(Duration.ofMinutes(2))).isTrue();
            int all = statements.entrySet().stream()
                    .filter(each -> !each.getKey().matches(POLLS))
                    .mapToInt(each -> each.getValue().get())
                    .sum();
            System.out.println(url.substring(0, 12) + " " + all / (double) JOBS + " statements a job");
            return all / (double) JOBS;
        }
    }

    private Map<String, AtomicInteger> sorted() {
        return new TreeMap<>(statements);
    }

    private <T> T counted(Class<T> type, T target) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, values) -> {
                    Object result;
                    try {
                        result = method.invoke(target, values);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                    if (result instanceof PreparedStatement) {
                        statements
                                .computeIfAbsent((String) values[0], sql -> new AtomicInteger())
                                .incrementAndGet();
                    }
                    return result instanceof Connection connection ? counted(Connection.class, connection) : result;
                }));
    }
}
