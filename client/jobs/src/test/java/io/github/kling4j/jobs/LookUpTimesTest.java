package io.github.kling4j.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LookUpTimesTest {

    private static final Instant NOW = Instant.parse("2030-01-01T00:00:00Z");

    private static final Settings SETTINGS = new Settings(
            1,
            1,
            1,
            Duration.ofSeconds(20),
            Duration.ofSeconds(10),
            Duration.ofSeconds(60),
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

    private final LookUpTimes times = new LookUpTimes(SETTINGS, NOW);

    @Test
    void first_look_ups_of_jobs_that_start_together_are_evenly_distributed_over_an_interval() {
        int[] perSecond = new int[10];
        for (int i = 0; i < 10_000; i++) {
            Duration until =
                    Duration.between(NOW, times.first(job("job-" + i), NOW)).minusSeconds(20);
            perSecond[(int) until.toSeconds()]++;
        }
        assertThat(java.util.Arrays.stream(perSecond).boxed())
                .allSatisfy(count -> assertThat(count).isBetween(900, 1100));
    }

    @Test
    void the_interval_grows_with_the_age_of_the_task_within_its_limits() {
        assertThat(times.next(job("a"), NOW.plusSeconds(30))).isEqualTo(NOW.plusSeconds(40));
        assertThat(times.next(job("a"), NOW.plusSeconds(300))).isEqualTo(NOW.plusSeconds(330));
        assertThat(times.next(job("a"), NOW.plusSeconds(3000))).isEqualTo(NOW.plusSeconds(3060));
    }

    @Test
    void a_request_that_was_not_accepted_waits_longer_each_time_but_at_most_five_minutes() {
        assertThat(times.submitAgain(1, NOW)).isEqualTo(NOW.plusSeconds(1));
        assertThat(times.submitAgain(4, NOW)).isEqualTo(NOW.plusSeconds(8));
        assertThat(times.submitAgain(1_000_000, NOW)).isEqualTo(NOW.plusSeconds(300));
    }

    @Test
    void failures_after_a_long_stop_are_measured_from_the_start_of_the_process() {
        LookUpTimes afterStop = new LookUpTimes(SETTINGS, NOW.plus(Duration.ofDays(1)));

        assertThat(afterStop.isOverdue(job("a"), NOW.plus(Duration.ofDays(1)))).isTrue();
        assertThat(afterStop.hasFailedLong(job("a"), NOW.plus(Duration.ofHours(29))))
                .isFalse();
        assertThat(afterStop.hasFailedLong(job("a"), NOW.plus(Duration.ofHours(31))))
                .isTrue();
    }

    private static StoredJob job(String key) {
        return StoredJob.added(key, "textToVideo", 0, NOW);
    }
}
