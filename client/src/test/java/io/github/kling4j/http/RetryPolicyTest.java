package io.github.kling4j.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.GeneratedPart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** The guide contains the table of retries. The fault matrix, which is measured, agrees with this table. */
class RetryPolicyTest {

    private static final Path GUIDE = Path.of("README.md");
    /**
     * A status that refuses; then the result of a submit, a look-up and a download that are always answered so. An answer
     * of the class 2xx is judged by its body instead.
     */
    private static final Pattern ROW =
            Pattern.compile("\\| ([3-5][0-9]{2}) " + "\\| [^|]+ \\| [^|]*?([0-9]+) ".repeat(3) + "\\|");

    @Test
    void the_guide_has_the_table() throws IOException {
        StringBuilder table =
                new StringBuilder("| end of the attempt | submit | look-up | download |\n|---|---|---|---|\n");
        for (Ending ending : Ending.values()) {
            table.append("| ").append(ending.words());
            for (RetryPolicy policy : RetryPolicy.values()) {
                table.append(policy.repeatsAfter(ending) ? " | retry" : " | –");
            }
            table.append(" |\n");
        }
        new GeneratedPart(GUIDE, "retries").requireContent(table.toString());
    }

    @Test
    @DisabledIfSystemProperty(
            named = "golden.rewrite",
            matches = "true",
            disabledReason = "the matrix is being written")
    void the_fault_matrix_keeps_to_the_table() throws IOException {
        List<MatchResult> rows = ROW.matcher(Files.readString(GUIDE)).results().toList();
        assertThat(rows).hasSizeGreaterThan(15);
        for (MatchResult row : rows) {
            Ending ending = Ending.of(Integer.parseInt(row.group(1)));
            for (RetryPolicy policy : RetryPolicy.values()) {
                assertThat(Integer.parseInt(row.group(2 + policy.ordinal())))
                        .as("requests in the fault matrix of README.md for %s and %s", row.group(1), policy)
                        .isEqualTo(policy.repeatsAfter(ending) ? 5 : 1);
            }
        }
    }
}
