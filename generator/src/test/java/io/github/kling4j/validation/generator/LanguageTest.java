package io.github.kling4j.validation.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.validation.Validator;
import io.github.kling4j.validation.Violation;
import io.github.kling4j.validation.generator.function.Table;
import io.github.kling4j.validation.generator.guide.Trip;
import io.github.kling4j.validation.generator.guide.Trips;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples on the page about the language compile, and have the stated results. */
class LanguageTest {

    private static final Path PAGE = Path.of("../validation-rules/LANGUAGE.md");
    private static final Pattern CEL = Pattern.compile("```cel\n(.*?)```", Pattern.DOTALL);
    private static final Pattern EXAMPLE = Pattern.compile("(.*?) +// (kept|broken)(: .*)?");

    @TempDir
    private Path work;

    /** A rule for an example. */
    private record Rule(String expression, String message) {

        /** String literals, because Java text blocks would hide the necessary escapes. */
        private static String literal(String text) {
            return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        }

        String annotation(int number) {
            return "@Rule(id = \"example-%d\", expr = %s, message = %s)"
                    .formatted(number, literal(expression), literal(message));
        }
    }

    @Test
    void each_example_on_the_page_has_the_stated_result() throws Exception {
        List<String> expected = Files.readString(PAGE)
                .transform(CEL::matcher)
                .results()
                .flatMap(block -> block.group(1).lines())
                .map(line -> EXAMPLE.matcher(line).replaceFirst("$2 $1"))
                .toList();
        List<String> expressions = expected.stream()
                .map(line -> line.replaceFirst("^(kept|broken) ", ""))
                .toList();

        Map<Integer, String> broken =
                messages(expressions.stream().map(text -> new Rule(text, "m")).toList());

        assertThat(IntStream.range(0, expressions.size())
                        .mapToObj(i -> (broken.containsKey(i) ? "broken " : "kept ") + expressions.get(i)))
                .hasSizeGreaterThan(50)
                .containsExactlyElementsOf(expected);
    }

    @Test
    void each_message_on_the_page_is_the_reported_message() throws Exception {
        List<String[]> rows = rows("message", "reads");
        List<Rule> rules =
                rows.stream().map(row -> new Rule("!this.booked", row[0])).toList();

        assertThat(messages(rules).values())
                .containsExactlyElementsOf(rows.stream().map(row -> row[1]).toList());
    }

    @Test
    void the_Java_code_on_the_page_is_the_generated_code() throws IOException {
        List<String[]> rows = rows("expression", "in Java");

        Javac.Outcome outcome =
                compile(rows.stream().map(row -> new Rule(row[0], "m")).toList());

        assertThat(outcome.messages()).isEmpty();
        assertThat(outcome.generated().get("ExamplesValidator.java"))
                .contains(rows.stream().map(row -> row[1]).toList());
    }

    @Test
    void each_refused_expression_on_the_page_has_the_stated_error() throws IOException {
        List<String[]> rows = rows("refused", "the compiler says", "why");
        List<Rule> rules = rows.stream().map(row -> new Rule(row[0], "m")).toList();

        Javac.Outcome outcome = compile(rules);

        assertThat(outcome.messages().stream().map(LanguageTest::firstLine))
                .containsExactlyElementsOf(rows.stream().map(row -> row[1]).toList());
    }

    /** The limits themselves are tested in {@link LimitTest}. */
    @Test
    void expressions_beyond_a_limit_have_the_error_on_the_page() throws IOException {
        String page = Files.readString(PAGE).replace('\n', ' ');
        String chain =
                IntStream.range(0, 1_001).mapToObj(i -> "this.seats != " + i).collect(Collectors.joining(" && "));
        String deep = "(".repeat(300) + "this.booked" + ")".repeat(300);

        List<String> refusals = compile(List.of(new Rule(chain, "{" + chain + "}"), new Rule(deep, "m")))
                .messages();

        assertThat(refusals).hasSize(3);
        assertThat(page).contains("`" + firstLine(refusals.get(0)) + "`");
        assertThat(page).contains("`" + firstLine(refusals.get(1)).replaceFirst(".*: ", "") + "`");
        assertThat(page).contains("`" + firstLine(refusals.get(2)) + "`");
    }

    @Test
    void each_function_has_an_example_on_the_page() throws IOException {
        Set<String> functions = Table.BUILT_IN.written().keySet();
        String examples = Files.readString(PAGE)
                .transform(CEL::matcher)
                .results()
                .map(block -> block.group(1))
                .collect(Collectors.joining());

        assertThat(functions).contains("has", "given", "exists_one", "sum", "int");
        assertThat(functions).allSatisfy(function -> assertThat(examples).containsPattern("\\b" + function + "\\("));
        assertThat(examples)
                .contains(" && ", " || ", "!", " ? ", " == ", " != ", " < ", " <= ", " > ", " >= ", " in ")
                .contains(" + ", " - ", " * ", " / ", " % ");
    }

    /** Returns the messages of the rules that the trip violates, by the rules' numbers. */
    private Map<Integer, String> messages(List<Rule> rules) throws Exception {
        Javac.Outcome outcome = compile(rules);
        assertThat(outcome.messages()).isEmpty();
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {work.resolve("classes").toUri().toURL()}, getClass().getClassLoader())) {
            @SuppressWarnings("unchecked") // The rules are for trips.
            Validator<Trip> validator = (Validator<Trip>)
                    loader.loadClass("ExamplesValidator").getConstructor().newInstance();
            Map<Integer, String> messages = new TreeMap<>();
            for (Violation violation : validator.validate(Trips.porto())) {
                messages.put(Integer.valueOf(violation.rule().replace("example-", "")), violation.message());
            }
            return messages;
        }
    }

    private Javac.Outcome compile(List<Rule> rules) {
        return new Javac(work).compileText("Examples.java", """
                import io.github.kling4j.validation.Rule;
                import io.github.kling4j.validation.RulesFor;
                import io.github.kling4j.validation.generator.guide.Trip;

                @RulesFor(value = Trip.class, autoRegister = false)
                %s
                public interface Examples {}
                """.formatted(IntStream.range(0, rules.size())
                .mapToObj(i -> rules.get(i).annotation(i))
                .collect(Collectors.joining("\n"))));
    }

    /** Returns the texts in backquotes in the first columns of all tables with these headings. */
    private static List<String[]> rows(String... headings) throws IOException {
        List<String[]> rows = new ArrayList<>();
        boolean isInside = false;
        for (String line : Files.readAllLines(PAGE)) {
            if (!line.startsWith("|")) {
                isInside = false;
            } else if (isInside && !line.startsWith("|---")) {
                String[] cells = line.substring(1).split("(?<!\\\\)\\|");
                rows.add(new String[] {code(cells[0]), code(cells[1])});
            } else if (line.equals("| " + String.join(" | ", headings) + " |")) {
                isInside = true;
            }
        }
        assertThat(rows).isNotEmpty();
        return rows;
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElseThrow();
    }

    private static String code(String cell) {
        return cell.strip().replaceAll("^`+ ?| ?`+$", "").replace("\\|", "|");
    }
}
