package io.github.kling4j;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.kling4j.simulator.Operation;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Tests the reaction of the client to every fault, over real sockets. The guide contains the result as a table. */
class FaultMatrixTest {

    /** The slowest cell waits for five real timeouts of less than a second; pauses take no time. */
    private static final Duration LONGEST = Duration.ofSeconds(40);

    @TempDir
    private Path directory;

    @Test
    @Timeout(300)
    void the_fault_table_in_the_guide_is_correct() throws IOException {
        new GeneratedPart(Path.of("README.md"), "fault matrix").requireContent(table());
    }

    private String table() {
        StringBuilder table = new StringBuilder("""
                | fault | submit, once | submit, always | look-up, once | look-up, always \
                | download, once | download, always |
                |---|---|---|---|---|---|---|
                """);
        for (Trouble trouble : Trouble.all()) {
            table.append("| ").append(trouble.name());
            for (Operation operation : Operation.values()) {
                table.append(" | ").append(cell(trouble, operation, true));
                table.append(" | ").append(cell(trouble, operation, false));
            }
            table.append(" |\n");
        }
        return table.toString();
    }

    private String cell(Trouble trouble, Operation operation, boolean once) {
        boolean lasts = trouble.place() == Trouble.Place.NO_TLS || trouble.place() == Trouble.Place.UNTRUSTED;
        if (once && lasts || !trouble.concerns(operation)) {
            return "–";
        }
        try (TroubleRun run = new TroubleRun(trouble, operation, once, directory.resolve("video.mp4"))) {
            return assertTimeoutPreemptively(LONGEST, run::outcome, () -> run + " hangs");
        }
    }
}
