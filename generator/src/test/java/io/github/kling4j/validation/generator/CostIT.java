package io.github.kling4j.validation.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The time that the processor adds to a compilation; measured on request only, because a busy machine distorts it. */
@EnabledIfSystemProperty(named = "cost.runs", matches = "\\d+", disabledReason = "-Dcost.runs=7 measures")
class CostIT {

    private static final List<Integer> EXPRESSIONS = List.of(0, 1, 10, 110, 1_000);
    private static final List<String> FORMS = List.of(
            "!has(this.n%1$d) || this.n%1$d > %2$d",
            "!has(this.t%1$d) || this.t%1$d.size() < 20 + %2$d",
            "!has(this.l%1$d) || this.l%1$d.all(x, x.size() < 10 + %2$d)",
            "!has(this.n%1$d) || !has(this.n0) || this.n%1$d + this.n0 != %2$d",
            "!has(this.t%1$d) || this.t%1$d in ['a', 'b', 'c%2$d']",
            "!has(this.l%1$d) || this.l%1$d.filter(x, x == 'v%2$d').size() < 3");

    @TempDir
    private Path work;

    @Test
    void ten_expressions_add_less_than_700_ms_and_a_hundred_more_less_than_1000_ms() throws Exception {
        Map<Integer, List<Long>> without = new TreeMap<>();
        Map<Integer, List<Long>> with = new TreeMap<>();
        for (int run = 0; run < Integer.getInteger("cost.runs"); run++) {
            for (int expressions : EXPRESSIONS) {
                Path sources = sources(expressions);
                without.computeIfAbsent(expressions, key -> new ArrayList<>()).add(millis(sources, "-proc:none"));
                with.computeIfAbsent(expressions, key -> new ArrayList<>())
                        .add(millis(sources, "--processor-path", System.getProperty("processor.jar")));
            }
        }
        EXPRESSIONS.forEach(expressions -> System.out.printf(
                "%,d expressions: %,d ms, %,d ms without the processor%n",
                expressions, median(with.get(expressions)), median(without.get(expressions))));

        assertThat(added(10, with, without)).isLessThan(700);
        assertThat(added(110, with, without) - added(10, with, without)).isLessThan(1_000);
    }

    private static long added(int expressions, Map<Integer, List<Long>> with, Map<Integer, List<Long>> without) {
        return median(with.get(expressions)) - median(without.get(expressions));
    }

    private static long median(List<Long> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    /** Writes a model of 30 properties and rules for it; with zero expressions, one rule method. */
    private Path sources(int expressions) throws IOException {
        Path folder = Files.createDirectories(work.resolve("sources" + expressions));
        String properties = IntStream.range(0, 10)
                .mapToObj("Integer n%1$d, String t%1$d, java.util.List<String> l%1$d"::formatted)
                .collect(Collectors.joining(", "));
        Files.writeString(
                folder.resolve("Model.java"),
                "@io.github.kling4j.validation.GenerateValidator public record Model(" + properties + ") {}");
        String rules = IntStream.range(0, expressions)
                .mapToObj(i -> "@Rule(id = \"r%d\", expr = \"%s\", message = \"m\", on = \"n0\")%n"
                        .formatted(i, FORMS.get(i % FORMS.size()).formatted(1 + i % 9, i)))
                .collect(Collectors.joining());
        String method =
                "@Rule(id = \"m\", message = \"m\", on = \"n0\") static boolean m(Model model) { return true; }";
        Files.writeString(
                folder.resolve("Rules.java"),
                "import io.github.kling4j.validation.*; @RulesFor(Model.class) %s interface Rules { %s }"
                        .formatted(rules, expressions == 0 ? method : ""));
        return folder;
    }

    private long millis(Path sources, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                JavacProcess.classPath("test-classes"),
                TimedJavac.class.getName(),
                "-cp",
                JavacProcess.classPath("validation-rules"),
                "-d",
                Files.createDirectories(work.resolve("classes")).toString()));
        command.addAll(List.of(options));
        command.add(sources.resolve("Model.java").toString());
        command.add(sources.resolve("Rules.java").toString());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(output).isZero();
        return Long.parseLong(output.strip());
    }
}
