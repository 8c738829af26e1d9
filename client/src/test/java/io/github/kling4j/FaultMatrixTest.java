package io.github.kling4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.kling4j.simulator.Operation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tests the reaction of the client to every fault, over real sockets. The guide contains the result as a table; {@code
 * -Dkling4j.rewrite=true} rewrites it.
 */
class FaultMatrixTest {

    private static final Path GUIDE = Path.of("README.md");
    private static final Pattern TABLE =
            Pattern.compile("(?<=<!-- fault matrix -->\n).*?(?=<!-- end -->)", Pattern.DOTALL);

    /** The slowest cell waits for five real timeouts of less than a second; pauses take no time. */
    private static final Duration LONGEST = Duration.ofSeconds(40);

    @TempDir
    private Path directory;

    @Test
    @Timeout(300)
    void the_fault_table_in_the_guide_is_correct() throws IOException {
        String table = table();
        String guide = Files.readString(GUIDE);
        if (Boolean.getBoolean("kling4j.rewrite")) {
            Files.writeString(GUIDE, TABLE.matcher(guide).replaceFirst(Matcher.quoteReplacement(table)));
        }
        assertThat(TABLE.matcher(Files.readString(GUIDE)).results().map(found -> found.group()))
                .containsExactly(table);
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
