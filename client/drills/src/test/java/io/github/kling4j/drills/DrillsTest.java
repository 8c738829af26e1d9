package io.github.kling4j.drills;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.openapi.check.Check;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Runs edits of the description, as a vendor may make them, through the generator, javac and the annotation processor,
 * and compares the output of the build. {@code -Dgolden.rewrite=true} rewrites the expected output.
 */
@Execution(ExecutionMode.CONCURRENT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DrillsTest {

    private static final Set<String> PACKAGES =
            Set.of("io.github.kling4j", "io.github.kling4j.api", "io.github.kling4j.model");

    private String spec;
    private Standing before;

    @BeforeAll
    void compileTheCurrentDescription(@TempDir Path work) throws IOException {
        spec = Standing.read(Repository.at(Standing.SPEC));
        assertThat(build(spec, List.of(), work)).isEmpty();
        before = standing(spec, work);
    }

    static Stream<Drill> drills() throws IOException {
        return Drill.all();
    }

    @ParameterizedTest
    @MethodSource("drills")
    void the_output_of_an_edit_is_as_expected(Drill drill, @TempDir Path work)
            throws IOException, ReflectiveOperationException {
        String edited = drill.edited(spec);

        String outcome = outcome(drill, edited, work);

        if (isAsExpected(outcome, drill)) {
            return;
        }
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.writeString(drill.expected(), outcome);
        }
        assertThat(outcome).isEqualTo(Standing.read(drill.expected()));
    }

    /** A {@code …} at the end of an expected line matches any words, which may be added to the description. */
    private static boolean isAsExpected(String outcome, Drill drill) throws IOException {
        if (!Files.exists(drill.expected())) {
            return false;
        }
        List<String> expected = Standing.read(drill.expected()).lines().toList();
        List<String> said = outcome.lines().toList();
        return said.size() == expected.size()
                && IntStream.range(0, said.size()).allMatch(i -> {
                    String line = expected.get(i);
                    return line.endsWith("…")
                            ? said.get(i).startsWith(line.substring(0, line.length() - 1))
                            : said.get(i).equals(line);
                });
    }

    private String outcome(Drill drill, String edited, Path work) throws IOException, ReflectiveOperationException {
        List<String> findings =
                Check.findings(edited, new YAMLMapper().readTree(Repository.at("openapi/templates/generator.yaml")));
        if (!findings.isEmpty()) {
            // Without line numbers, which change with every edit.
            List<String> lines = findings.stream()
                    .map(line -> line.replaceFirst("^line \\d+, ", ""))
                    .toList();
            return refused("is rejected before code generation", edited, lines);
        }
        List<String> messages = build(edited, drill.sources(), work);
        return messages.isEmpty() ? accepted(drill, edited, work) : refused("does not compile", edited, messages);
    }

    private List<String> build(String edited, List<Path> byHand, Path work) throws IOException {
        Path file = Files.writeString(work.resolve("kling-v3.yaml"), edited);
        Binding.generate(file, work.resolve("sources"));
        for (Path source : byHand) {
            Files.copy(source, work.resolve("sources").resolve(source.getFileName()));
        }
        return ClientCompiler.compile(work.resolve("sources"), work.resolve("classes"));
    }

    /**
     * Without generated Java, the rules are those of the original description: they show the rules that must be
     * adapted.
     */
    private String refused(String how, String edited, List<String> messages) {
        Standing after = new Standing(edited, Map.of(), before.rules());
        return how + ":\n" + String.join("\n", messages) + "\n"
                + Moved.between(spec, Map.of(), before.ruleLines(), after).text();
    }

    private String accepted(Drill drill, String edited, Path work) throws IOException, ReflectiveOperationException {
        StringBuilder text = new StringBuilder("compiles\n");
        text.append(Moved.between(spec, before.apis(), before.ruleLines(), standing(edited, work))
                .text());
        try (BuiltClient client = new BuiltClient(work.resolve("classes"))) {
            for (String request : drill.requests()) {
                text.append(request).append('\n');
                List<String> violations = client.violations(request);
                text.append(violations.isEmpty() ? "  is valid\n" : "");
                violations.forEach(
                        violation -> text.append("  ").append(violation).append('\n'));
            }
        }
        return text.toString();
    }

    private static Standing standing(String spec, Path work) throws IOException {
        Path classes = work.resolve("classes");
        try (Stream<Path> files = Files.walk(classes)) {
            List<String> names = files.map(
                            file -> classes.relativize(file).toString().replace('\\', '/'))
                    .toList();
            Map<String, PublicApi> apis = Map.of(Standing.CLIENT, PublicApi.ofClasses(classes, names, PACKAGES));
            return new Standing(spec, apis, Standing.rules(classes));
        }
    }
}
