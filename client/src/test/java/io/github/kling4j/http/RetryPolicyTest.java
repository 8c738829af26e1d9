package io.github.kling4j.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The guide has the table of retries, and the fault matrix, which is what happens, keeps to it. */
class RetryPolicyTest {

    private static final Path GUIDE = Path.of("README.md");
    private static final Pattern TABLE =
            Pattern.compile("(?<=<!-- retries -->\n).*?(?=<!-- end of retries -->)", Pattern.DOTALL);
    /**
     * A status that refuses; then the result of a submit, a look-up and a download that are always answered so. An answer
     * of the class 2xx is judged by its body instead.
     */
    private static final Pattern ROW =
            Pattern.compile("\\| ([3-5][0-9]{2}) " + "\\| [^|]+ \\| [^|]*?([0-9]+) ".repeat(3) + "\\|");

    /** {@code -Dkling4j.rewrite=true} writes it anew. */
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
        if (Boolean.getBoolean("kling4j.rewrite")) {
            Files.writeString(
                    GUIDE,
                    TABLE.matcher(Files.readString(GUIDE)).replaceFirst(Matcher.quoteReplacement(table.toString())));
        }
        assertThat(TABLE.matcher(Files.readString(GUIDE)).results().map(MatchResult::group))
                .containsExactly(table.toString());
    }

    @Test
    void the_fault_matrix_keeps_to_the_table() throws IOException {
        assertThat(ROW.matcher(Files.readString(GUIDE)).results().toList())
                .hasSizeGreaterThan(15)
                .allSatisfy(row -> {
                    Ending ending = Ending.of(Integer.parseInt(row.group(1)));
                    for (RetryPolicy policy : RetryPolicy.values()) {
                        assertThat(Integer.parseInt(row.group(2 + policy.ordinal())))
                                .as("%s: %s", row.group(1), policy)
                                .isEqualTo(policy.repeatsAfter(ending) ? 5 : 1);
                    }
                });
    }
}
