package io.github.kling4j.validation.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules as JSON: the folder {@code good}, with the files in {@code expected}. */
class RulesAsDataTest {

    private static final String FOLDER = "META-INF/validation-rules";

    @TempDir
    private Path work;

    @ParameterizedTest
    @ValueSource(strings = {"good.FilmRules", "good.LineRules", "good.OrderRules"})
    void each_rule_interface_has_a_JSON_file_with_its_rules(String rules) throws IOException {
        assertThat(compileGood().messages()).isEmpty();

        Path golden = Golden.RESOURCES.resolve("expected").resolve(rules + ".json");
        Golden.compare(golden, Files.readString(data("good", rules)));
    }

    /** Replaces the rule annotations by the expressions that they were expanded to. */
    @ParameterizedTest
    @ValueSource(strings = {"Film", "Line"})
    void rules_written_from_the_JSON_generate_the_same_validator(String model) throws IOException {
        compileGood();
        Path sources = Golden.RESOURCES.resolve("good");

        Javac.Outcome outcome = new Javac(work.resolve("again"))
                .compileText(
                        "good/" + model + ".java",
                        Files.readString(sources.resolve(model + ".java")),
                        "good/Color.java",
                        Files.readString(sources.resolve("Color.java")),
                        "good/" + model + "Rules.java",
                        written(model, rules(data("good", "good." + model + "Rules"))));

        assertThat(outcome.messages()).isEmpty();
        assertThat(outcome.generated().get(model + "Validator.java"))
                .isEqualTo(Files.readString(Golden.RESOURCES.resolve("expected/" + model + "Validator.java")));
    }

    /** An interface with {@code autoRegister = false} has a JSON file, too. */
    @Test
    void the_JSON_preserves_any_text() throws IOException {
        String text = "\"\\\\ \\\"quoted\\\" / \\n\\t\\r\\u0001\\u007f é 😀 \\ud83d\"";
        Javac.Outcome outcome = new Javac(work.resolve("text"))
                .with("-encoding", "UTF-8")
                .compileText("Note.java", """
                @io.github.kling4j.validation.GenerateValidator
                record Note(String text) {

                    @io.github.kling4j.validation.RulesFor(value = Note.class, autoRegister = false)
                    @io.github.kling4j.validation.Rule(id = "odd", expr = "has(this.text)", message = %s)
                    interface Rules {}
                }
                """.formatted(text));

        assertThat(outcome.messages()).isEmpty();
        assertThat(rules(data("text", "Note.Rules")))
                .containsExactly(Map.of(
                        "id", "odd",
                        "path", "text",
                        "forEach", "",
                        "expression", "has(this.text)",
                        "method", "",
                        "message", "\\ \"quoted\" / \n\t\r\u0001\u007f é 😀 \ud83d",
                        "advice", false));
    }

    private Javac.Outcome compileGood() {
        return new Javac(work.resolve("good")).compile(Golden.RESOURCES.resolve("good"));
    }

    private Path data(String compilation, String rules) {
        return work.resolve(compilation).resolve("classes").resolve(FOLDER).resolve(rules + ".json");
    }

    @SuppressWarnings("unchecked") // The format of the file.
    private static List<Map<String, Object>> rules(Path file) throws IOException {
        try (JsonReader reader = JsonReader.of(new Buffer().writeUtf8(Files.readString(file)))) {
            return (List<Map<String, Object>>) ((Map<?, ?>) reader.readJsonValue()).get("rules");
        }
    }

    /**
     * Returns an interface with only {@code @Rule} annotations; rules that share an id share an annotation, as
     * before.
     */
    private static String written(String model, List<Map<String, Object>> rules) {
        Map<Object, List<Map<String, Object>>> byId = rules.stream()
                .filter(rule -> rule.get("method").equals(""))
                .collect(Collectors.groupingBy(rule -> rule.get("id"), LinkedHashMap::new, Collectors.toList()));
        List<String> types = new ArrayList<>();
        List<String> annotations = new ArrayList<>();
        byId.values().forEach(shared -> {
            String written = shared.stream()
                    .map(rule -> annotation(rule, ", expr = " + literal(rule.get("expression"))))
                    .collect(Collectors.joining("\n"));
            annotations.add(shared.size() == 1 ? written : "@Shared" + types.size());
            if (shared.size() > 1) {
                types.add(written + "\n@interface Shared" + types.size() + " {}");
            }
        });
        return """
                package good;

                import io.github.kling4j.validation.Rule;
                import io.github.kling4j.validation.RulesFor;

                @RulesFor(%1$s.class)
                %2$s
                interface %1$sRules {
                %3$s
                }

                %4$s
                """.formatted(
                model,
                String.join("\n", annotations),
                rules.stream()
                        .filter(rule -> !rule.get("method").equals(""))
                        .map(rule -> annotation(rule, "")
                                + " static boolean %s(%s value) { return true; }".formatted(rule.get("method"), model))
                        .collect(Collectors.joining("\n")),
                String.join("\n", types));
    }

    private static String annotation(Map<String, Object> rule, String expression) {
        String path = (String) rule.get("path");
        return "@Rule(id = %s, on = %s, forEach = %s, message = %s, advice = %s%s)"
                .formatted(
                        literal(rule.get("id")),
                        literal(path.substring(path.indexOf('.') + 1)),
                        literal(rule.get("forEach")),
                        literal(rule.get("message")),
                        rule.get("advice"),
                        expression);
    }

    private static String literal(Object text) {
        return '"' + ((String) text).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
