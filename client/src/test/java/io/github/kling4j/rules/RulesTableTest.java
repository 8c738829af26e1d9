package io.github.kling4j.rules;

import io.github.kling4j.GeneratedPart;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The tables of rules in the guide, generated from the rules as data. */
class RulesTableTest {

    @Test
    void the_guide_lists_every_rule() throws IOException {
        Map<String, List<WrittenRule>> bySet = WrittenRule.all().stream()
                .sorted(Comparator.comparing(RulesTableTest::isOfPart).thenComparing(WrittenRule::set))
                .collect(Collectors.groupingBy(WrittenRule::set, LinkedHashMap::new, Collectors.toList()));

        new GeneratedPart(Path.of("README.md"), "rules")
                .requireContent(
                        bySet.values().stream().map(RulesTableTest::table).collect(Collectors.joining("", "", "\n")));
    }

    /** The rules of requests come first. */
    private static boolean isOfPart(WrittenRule rule) {
        return !rule.model().endsWith("Request");
    }

    private static String table(List<WrittenRule> rules) {
        String title = "\n`%s`, in `%s`:\n\n| id | path | message |\n|---|---|---|\n"
                .formatted(rules.get(0).model(), rules.get(0).set());
        return rules.stream().map(RulesTableTest::row).collect(Collectors.joining("", title, ""));
    }

    private static String row(WrittenRule rule) {
        return "| `%s` | %s | %s%s |\n"
                .formatted(rule.id(), path(rule), rule.isAdvice() ? "advice: " : "", message(rule));
    }

    /** The paths of violations of some methods vary. */
    private static String path(WrittenRule rule) {
        String item = rule.forEach().isEmpty() ? "" : rule.forEach() + "[]";
        if (rule.path().equals("*")) {
            return item.isEmpty() ? "…" : "`" + item + "`…";
        }
        return rule.path().isEmpty() ? "" : "`" + rule.path() + "`";
    }

    private static String message(WrittenRule rule) {
        return rule.message().isEmpty()
                ? "see `%s.%s`".formatted(rule.set(), rule.method())
                : rule.message().replaceAll("\\{[^{}]*}", "…").replace("|", "\\|");
    }
}
