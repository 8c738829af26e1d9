package io.github.kling4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.simulator.KlingSimulator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The output of kling for invalid input: {@code errors.txt} contains command lines and output, and {@code
 * -Dgolden.rewrite=true} rewrites it. None of the commands may send a submit.
 */
class ErrorsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/errors.txt");
    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

    @Test
    void each_mistake_is_reported_on_one_line_with_a_remedy() throws IOException {
        String golden = Files.readString(GOLDEN);
        StringBuilder said = new StringBuilder();
        try (KlingSimulator simulator = KlingSimulator.start()) {
            for (String line : golden.split("\n")) {
                if (line.startsWith("#") || line.isBlank()) {
                    said.append(line).append('\n');
                } else if (line.startsWith("$ kling")) {
                    said.append(line).append('\n').append(run(line, simulator));
                }
            }
            assertThat(simulator.submissions()).as("requests sent").isZero();
        }

        if (Boolean.getBoolean("golden.rewrite")) {
            Files.writeString(GOLDEN, said);
            return;
        }
        assertThat(said).as("%s; -Dgolden.rewrite=true writes it anew", GOLDEN).hasToString(golden);
    }

    private static String run(String line, KlingSimulator simulator) throws IOException {
        boolean hasKey = !line.contains("# without a key");
        Ran ran = Ran.kling(
                Map.of(
                        "MULEROUTER_API_KEY",
                        hasKey ? simulator.token() : "",
                        "MULEROUTER_BASE_URL",
                        simulator.baseUrl().toString(),
                        "XDG_STATE_HOME",
                        "target/errors-state"),
                words(line.replaceFirst("^\\$ kling", "").replaceFirst(" # without a key$", "")));
        String here = Path.of("").toAbsolutePath().toString();
        return (ran.out() + ran.err()).replace(here, "HERE") + "exit " + ran.status() + "\n";
    }

    private static String[] words(String line) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(line);
        while (word.find()) {
            words.add(word.group(1) == null ? word.group(2) : word.group(1));
        }
        return words.toArray(String[]::new);
    }
}
