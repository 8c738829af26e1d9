package io.github.kling4j.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcknowledgementLogTest {

    private static final Acknowledgement FIRST = new Acknowledgement("a b/ä", 1, 17, "abc", "task 1");
    private static final Acknowledgement SECOND = new Acknowledgement("c", 2, 18, "def", "task-2");

    @TempDir
    private Path directory;

    private AcknowledgementLog log;

    @BeforeEach
    void open() {
        log = new AcknowledgementLog(directory);
    }

    @AfterEach
    void close() {
        log.close();
    }

    private List<Acknowledgement> abandoned() {
        List<Acknowledgement> read = new ArrayList<>();
        log.readAbandoned(read::add);
        return read;
    }

    private Path dead(String text) throws IOException {
        return Files.writeString(directory.resolve("dead.acks"), text);
    }

    @Test
    void an_acknowledgement_is_written_completely_by_an_interrupted_thread() throws IOException {
        AcknowledgementLog other = new AcknowledgementLog(directory);
        Thread.currentThread().interrupt();
        other.write(FIRST, Instant.EPOCH);
        assertThat(Thread.interrupted()).isTrue();
        other.write(SECOND, Instant.EPOCH);

        assertThat(abandoned()).as("its process lives").isEmpty();
        other.close();
        assertThat(abandoned()).containsExactly(FIRST, SECOND);
    }

    @Test
    void incomplete_lines_are_ignored_and_do_not_hide_others() throws IOException {
        String first = FIRST.line(Instant.EPOCH);
        String second = SECOND.line(Instant.EPOCH);
        dead("\0\0\0\n" + first + "\n" + second.substring(0, 9) + "\n" + second.replace("task-2", "task-3") + "\n"
                + second + "\n" + first.substring(0, first.length() - 1));

        assertThat(abandoned()).containsExactly(FIRST, SECOND);
    }

    @Test
    void a_log_is_read_once_and_kept_until_it_is_old() throws IOException {
        Path dead = dead(FIRST.line(Instant.EPOCH) + "\n");
        assertThat(abandoned()).containsExactly(FIRST);
        assertThat(abandoned()).isEmpty();
        assertThat(dead.resolveSibling("dead.read")).exists();

        log.deleteRead(Instant.MAX);
        assertThat(dead.resolveSibling("dead.read")).doesNotExist();
    }

    @Test
    void a_log_whose_lines_could_not_be_processed_is_read_again() throws IOException {
        dead(FIRST.line(Instant.EPOCH) + "\n");

        org.assertj.core.api.Assertions.assertThatIllegalStateException()
                .isThrownBy(() -> log.readAbandoned(line -> {
                    throw new IllegalStateException("the database is away");
                }));
        assertThat(abandoned()).containsExactly(FIRST);
    }
}
