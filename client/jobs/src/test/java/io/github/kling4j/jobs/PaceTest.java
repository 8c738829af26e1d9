package io.github.kling4j.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.image.Image;
import io.github.kling4j.model.ImageToVideoRequest;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Concurrent use of the limits that all machines share. */
@Timeout(120)
class PaceTest {

    private static final Instant MIDNIGHT = Instant.parse("2030-01-02T00:00:00Z");

    private static DataSource h2() {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:" + System.nanoTime() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=60000");
        return h2;
    }

    private static Pace pace(Database database, int submitsPerDay) {
        Settings settings = new Settings(
                9,
                submitsPerDay,
                1,
                Duration.ofSeconds(1),
                Duration.ofSeconds(1),
                Duration.ofSeconds(1),
                Duration.ofHours(6),
                Duration.ofMinutes(15),
                Duration.ofDays(1),
                Duration.ofSeconds(10),
                Duration.ofSeconds(1),
                Duration.ofSeconds(1),
                Path.of("acks"),
                null,
                null,
                Map.of());
        return new Pace(database, settings, Set.of("textToVideo"));
    }

    @Test
    void a_process_with_a_slow_clock_at_midnight_uses_the_budget_of_the_new_day() {
        Database database = new Database(h2());
        Schema.migrate(database);
        Pace pace = pace(database, 2);

        assertThat(begin(database, pace, MIDNIGHT)).isTrue();
        assertThat(begin(database, pace, MIDNIGHT.minusMillis(5))).isTrue();
        assertThat(begin(database, pace, MIDNIGHT.plusMillis(5))).isFalse();
        assertThat(pace.submitsOn(MIDNIGHT)).isEqualTo(2);
    }

    private static boolean begin(Database database, Pace pace, Instant now) {
        return database.transaction(connection -> pace.begin(connection, now));
    }

    @Test
    void a_very_long_retry_after_is_limited_to_a_day() {
        Database database = new Database(h2());
        Schema.migrate(database);

        assertThat(pace(database, 2).pause(MIDNIGHT, Duration.ofSeconds(Long.MAX_VALUE)))
                .isEqualTo(MIDNIGHT.plus(Duration.ofDays(1)));
    }

    @Test
    void the_second_of_two_concurrently_deleted_jobs_deletes_their_image_in_h2() throws Exception {
        deleteAtOnce(h2());
    }

    @Test
    void the_second_of_two_concurrently_deleted_jobs_deletes_their_image_in_postgresql() throws Exception {
        try (EmbeddedPostgres postgres = Postgres.start()) {
            deleteAtOnce(postgres.getPostgresDatabase());
        }
    }

    private static void deleteAtOnce(DataSource dataSource) throws Exception {
        Database database = new Database(dataSource);
        Schema.migrate(database);
        long first = add(database, "a");
        long second = add(database, "b");
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            assertThat(ImageStore.delete(connection, "a", first)).isTrue();
            CompletableFuture<Boolean> other = CompletableFuture.supplyAsync(
                    () -> database.transaction(each -> ImageStore.delete(each, "b", second)));
            // Either it waits for the first transaction, or it ends without having seen the commit of the first.
            try {
                other.get(200, TimeUnit.MILLISECONDS);
            } catch (TimeoutException waits) {
                // Expected.
            }
            connection.commit();
            assertThat(other.get()).isTrue();
        }
        assertThat(database.transaction(PaceTest::images)).isZero();
    }

    private static long add(Database database, String key) {
        StoredJob job = StoredJob.added(key, "imageToVideo", 0, MIDNIGHT);
        StoredRequest request = StoredRequest.of(
                ImageToVideoRequest.class,
                ImageToVideoRequest.builder()
                        .firstFrame(Image.bytes(Requests.png(8)))
                        .build());
        database.transaction(connection -> {
            JobStore.insert(connection, job, request.json());
            for (var image : request.images().entrySet()) {
                ImageStore.store(connection, image.getKey(), image.getValue());
            }
            ImageStore.use(connection, key, request.images().keySet());
            return null;
        });
        return job.version();
    }

    private static long images(Connection connection) throws SQLException {
        return Database.query(connection, row -> row.getLong(1), "select count(*) from kling_image")
                .get(0);
    }
}
