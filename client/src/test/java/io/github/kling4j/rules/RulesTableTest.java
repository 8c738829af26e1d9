package io.github.kling4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okio.Okio;
import org.junit.jupiter.api.Test;

/** The tables of rules in the guide, generated from the rules as data. */
class RulesTableTest {

    private static final Path GUIDE = Path.of("README.md");
    private static final Path DATA = Path.of("target/classes/META-INF/validation-rules");
    private static final String START = "<!-- rules -->\n";
    private static final String END = "<!-- end of rules -->\n";

    @Test
    void the_guide_lists_every_rule() throws IOException {
        String guide = Files.readString(GUIDE);
        int start = guide.indexOf(START) + START.length();
        int end = guide.indexOf(END);
        StringBuilder tables = new StringBuilder();
        for (Path data : data()) {
            tables.append(table(data));
        }
        tables.append('\n');

        if (Boolean.getBoolean("golden.rewrite")) {
            Files.writeString(GUIDE, guide.substring(0, start) + tables + guide.substring(end));
        }
        assertThat(Files.readString(GUIDE))
                .as("%s; -Dgolden.rewrite=true writes its tables anew", GUIDE)
                .contains(START + tables + END);
    }

    /** Returns the files of requests first. */
    private static List<Path> data() throws IOException {
        try (Stream<Path> files = Files.list(DATA)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted(Comparator.comparing(RulesTableTest::isOfPart).thenComparing(RulesTableTest::nameOf))
                    .toList();
        }
    }

    private static boolean isOfPart(Path data) {
        return !modelOf(read(data)).endsWith("Request");
    }

    private static String nameOf(Path data) {
        return data.getFileName().toString().replaceFirst("\\.json$", "").replaceFirst(".*\\.", "");
    }

    private static String modelOf(Map<?, ?> data) {
        return ((String) data.get("model")).replaceFirst(".*\\.", "");
    }

    private static String table(Path file) {
        Map<?, ?> data = read(file);
        return ((List<?>) data.get("rules"))
                .stream()
                        .map(rule -> row((Map<?, ?>) rule, nameOf(file)))
                        .collect(Collectors.joining(
                                "",
                                "\n`%s`, in `%s`:\n\n| id | path | message |\n|---|---|---|\n"
                                        .formatted(modelOf(data), nameOf(file)),
                                ""));
    }

    private static Map<?, ?> read(Path data) {
        try (JsonReader reader = JsonReader.of(Okio.buffer(Okio.source(data)))) {
            return (Map<?, ?>) reader.readJsonValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String row(Map<?, ?> rule, String rules) {
        boolean isAdvice = rule.get("advice").equals(true);
        return "| `%s` | %s | %s%s |\n"
                .formatted(rule.get("id"), path(rule), isAdvice ? "advice: " : "", message(rule, rules));
    }

    /** The paths of violations of some methods vary. */
    private static String path(Map<?, ?> rule) {
        String path = (String) rule.get("path");
        String item = rule.get("forEach").equals("") ? "" : rule.get("forEach") + "[]";
        return path.equals("*") ? item.isEmpty() ? "…" : "`" + item + "`…" : path.isEmpty() ? "" : "`" + path + "`";
    }

    private static String message(Map<?, ?> rule, String rules) {
        String message = (String) rule.get("message");
        return message.isEmpty()
                ? "see `%s.%s`".formatted(rules, rule.get("method"))
                : message.replaceAll("\\{[^{}]*}", "…").replace("|", "\\|");
    }
}
