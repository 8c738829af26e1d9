package io.github.kling4j.validation.generator.ecosystem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cel.common.CelValidationException;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import io.github.kling4j.validation.Validator;
import io.github.kling4j.validation.generator.Golden;
import io.github.kling4j.validation.generator.Javac;
import io.github.kling4j.validation.generator.oracle.CelJava;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules from other projects compile, and have the same results as in cel-java's interpreter. */
class EcosystemRulesTest {

    private static final Pattern LITERAL = Pattern.compile("'([^'\\\\]*)'");
    private static final List<String> TEXTS = List.of(
            "",
            "a",
            "Ada",
            "web-1",
            "a@example.com",
            "b@example.org",
            "10.1.2.3",
            "192.168.7.9",
            "fe80::1",
            "10.0.0.0/8",
            "192.168.0.0/33",
            "https://example.com/a?b=c",
            "http://localhost",
            "/path",
            "example.com",
            "*.example.com",
            "example.com:443",
            "+4312345678",
            "1m30s",
            "30s",
            "1h",
            "0 4 * * *",
            "v1.2.3",
            "1.2",
            "A-100",
            "EUR",
            "ghcr.io/app:1",
            "registry.example.com/app:latest",
            "nginx",
            "/var/log/app",
            "/a//b",
            "/a/b",
            "%41",
            " x ");
    private static final int SAMPLES = 200;

    @TempDir
    private Path work;

    @Test
    void all_listed_rules_compile_except_the_expected_ones() throws Exception {
        List<ListedRule> rules = ListedRule.all();
        Map<ListedRule, String> refused = refused(rules, compile(rules, work));

        String report = refused.entrySet().stream()
                        .map(entry -> entry.getKey() + "\n    " + entry.getValue() + "\n")
                        .collect(Collectors.joining())
                + "%d of %d compile%n".formatted(rules.size() - refused.size(), rules.size());
        System.out.print(report);
        assertThat(rules).hasSizeGreaterThanOrEqualTo(120);
        Golden.compare(Golden.RESOURCES.resolve("ecosystem").resolve("refused.expected"), report);
    }

    @Test
    void listed_rules_agree_with_the_interpreter() throws Exception {
        List<ListedRule> all = ListedRule.all();
        List<ListedRule> rules = new ArrayList<>(all);
        rules.removeAll(refused(all, compile(all, work.resolve("all"))).keySet());
        assertThat(compile(rules, work.resolve("right")).success()).isTrue();

        int compared = 0;
        List<String> differences = new ArrayList<>();
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {work.resolve("right").resolve("classes").toUri().toURL()},
                getClass().getClassLoader())) {
            Map<Class<?>, Validator<Object>> validators = new HashMap<>();
            for (Class<?> model :
                    rules.stream().map(ListedRule::model).distinct().toList()) {
                validators.put(model, validator(loader, model));
            }
            for (int i = 0; i < rules.size(); i++) {
                Optional<CelRuntime.Program> program = program(rules.get(i));
                if (program.isPresent()) {
                    compared++;
                    differences(
                                    rules.get(i),
                                    "r" + i,
                                    validators.get(rules.get(i).model()),
                                    program.get())
                            .forEach(differences::add);
                }
            }
        }
        System.out.printf("%d of %d rules compared with cel-java%n", compared, rules.size());
        assertThat(differences).isEmpty();
        assertThat(compared).isGreaterThan(rules.size() * 8 / 10);
    }

    private static Stream<String> differences(
            ListedRule rule, String id, Validator<Object> validator, CelRuntime.Program program) {
        List<String> texts = new ArrayList<>(TEXTS);
        LITERAL.matcher(rule.condition()).results().forEach(literal -> texts.add(literal.group(1)));
        Samples samples = new Samples(7, texts);
        return IntStream.range(0, SAMPLES)
                .mapToObj(i -> samples.of(rule.model()))
                .flatMap(sample -> {
                    boolean isBroken = validator.validate(sample).stream()
                            .anyMatch(each -> each.rule().equals(id));
                    return isBroken == isBroken(program, sample)
                            ? Stream.empty()
                            : Stream.of(rule + "\nis " + (isBroken ? "broken" : "kept") + " by " + sample);
                })
                .limit(1);
    }

    private static boolean isBroken(CelRuntime.Program program, Object sample) {
        try {
            return !(boolean) program.eval(Map.of("this", Samples.seen(sample), "now", Instant.now()));
        } catch (CelEvaluationException e) {
            return true;
        }
    }

    /** Returns the result of the interpreter; empty if cel-java does not have all functions of the rule. */
    private static Optional<CelRuntime.Program> program(ListedRule rule) throws CelEvaluationException {
        CelCompiler compiler = CelJava.compiler()
                .setTypeProvider(new RecordTypes())
                .addVar("this", RecordTypes.of(rule.model()))
                .addVar("now", SimpleType.TIMESTAMP)
                .build();
        try {
            return Optional.of(CelJava.runtime()
                    .createProgram(compiler.compile(rule.condition()).getAst()));
        } catch (CelValidationException e) {
            System.out.println("not compared: " + rule + ": "
                    + e.getMessage().lines().findFirst().orElse(""));
            return Optional.empty();
        }
    }

    @SuppressWarnings("unchecked") // Rules are asked of their own models only.
    private static Validator<Object> validator(ClassLoader loader, Class<?> model) throws ReflectiveOperationException {
        return (Validator<Object>)
                loader.loadClass(name(model) + "Validator").getConstructor().newInstance();
    }

    private static String name(Class<?> model) {
        return "rules." + model.getName().replaceAll(".*\\.", "").replace('$', '_') + "Rules";
    }

    /** Writes each rule on a separate line in the file of its model. */
    private static Javac.Outcome compile(List<ListedRule> rules, Path work) {
        Map<Class<?>, StringBuilder> files = new LinkedHashMap<>();
        for (int i = 0; i < rules.size(); i++) {
            files.computeIfAbsent(rules.get(i).model(), EcosystemRulesTest::head)
                    .append("/*")
                    .append(i)
                    .append("*/ ")
                    .append(rules.get(i).annotation(i))
                    .append('\n');
        }
        List<String> sources = new ArrayList<>();
        files.forEach((model, text) -> {
            sources.add(name(model).replace('.', '/') + ".java");
            sources.add(text + "interface " + name(model).replace("rules.", "") + " {}\n");
        });
        return new Javac(work).with("-Xmaxerrs", "9999").compileText(sources.toArray(String[]::new));
    }

    private static StringBuilder head(Class<?> model) {
        return new StringBuilder("package rules;\nimport io.github.kling4j.validation.*;\n@RulesFor(value = ")
                .append(model.getCanonicalName())
                .append(".class, autoRegister = false)\n");
    }

    private static Map<ListedRule, String> refused(List<ListedRule> rules, Javac.Outcome outcome) throws Exception {
        Map<Integer, String> byNumber = new TreeMap<>();
        for (Diagnostic<? extends javax.tools.JavaFileObject> problem : outcome.diagnostics()) {
            String line = problem.getSource()
                    .getCharContent(true)
                    .toString()
                    .lines()
                    .skip(problem.getLineNumber() - 1)
                    .findFirst()
                    .orElse("");
            String message = problem.getMessage(null).lines().findFirst().orElse("");
            if (!line.startsWith("/*") || !message.startsWith("[")) {
                throw new AssertionError(problem);
            }
            byNumber.putIfAbsent(Integer.parseInt(line.substring(2, line.indexOf("*/"))), message);
        }
        Map<ListedRule, String> refused = new LinkedHashMap<>();
        byNumber.forEach((number, message) -> refused.put(rules.get(number), message));
        return refused;
    }
}
