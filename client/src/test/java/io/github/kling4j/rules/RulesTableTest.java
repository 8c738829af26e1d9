package io.github.kling4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import okio.Okio;
import org.junit.jupiter.api.Test;

/** The guide's tables of rules: made of the rules as data, which are made of the rules. */
class RulesTableTest {

    private static final Path GUIDE = Path.of("README.md");
    private static final String START = "<!-- rules -->\n";
    private static final String END = "<!-- end of rules -->\n";

    private static final List<Class<?>> INTERFACES =
            List.of(ImageToVideoRules.class, TextToVideoRules.class, ElementRules.class, ImageRules.class);

    @Test
    void the_guide_lists_every_rule() throws IOException {
        String guide = Files.readString(GUIDE);
        int start = guide.indexOf(START) + START.length();
        int end = guide.indexOf(END);
        StringBuilder tables = new StringBuilder();
        for (Class<?> rules : INTERFACES) {
            tables.append(table(rules));
        }

        if (Boolean.getBoolean("golden.rewrite")) {
            Files.writeString(GUIDE, guide.substring(0, start) + tables + guide.substring(end));
        }
        assertThat(Files.readString(GUIDE))
                .as("%s; -Dgolden.rewrite=true writes its tables anew", GUIDE)
                .contains(START + tables + END);
    }

    private static String table(Class<?> rules) throws IOException {
        Map<?, ?> data = data(rules);
        String model = ((String) data.get("model")).replaceFirst(".*\\.", "");
        return ((List<?>) data.get("rules")).stream()
                .map(rule -> row((Map<?, ?>) rule, rules))
                .collect(Collectors.joining(
                        "",
                        "\n`%s`, in `%s`:\n\n| id | path | what it says |\n|---|---|---|\n"
                                .formatted(model, rules.getSimpleName()),
                        "")) + (rules == INTERFACES.get(INTERFACES.size() - 1) ? "\n" : "");
    }

    private static Map<?, ?> data(Class<?> rules) throws IOException {
        String name = "/META-INF/validation-rules/" + rules.getName() + ".json";
        try (InputStream file = rules.getResourceAsStream(name);
                JsonReader reader = JsonReader.of(Okio.buffer(Okio.source(file)))) {
            return (Map<?, ?>) reader.readJsonValue();
        }
    }

    private static String row(Map<?, ?> rule, Class<?> rules) {
        boolean isAdvice = rule.get("advice").equals(true);
        return "| `%s` | %s | %s%s |\n"
                .formatted(rule.get("id"), path(rule), isAdvice ? "advice: " : "", message(rule, rules));
    }

    /** Violations of some methods name their paths themselves. */
    private static String path(Map<?, ?> rule) {
        String path = (String) rule.get("path");
        String item = rule.get("forEach").equals("") ? "" : rule.get("forEach") + "[]";
        return path.equals("*") ? item.isEmpty() ? "…" : "`" + item + "`…" : path.isEmpty() ? "" : "`" + path + "`";
    }

    private static String message(Map<?, ?> rule, Class<?> rules) {
        String message = (String) rule.get("message");
        return message.isEmpty()
                ? "what `%s.%s` finds".formatted(rules.getSimpleName(), rule.get("method"))
                : message.replaceAll("\\{[^{}]*}", "…").replace("|", "\\|");
    }
}
