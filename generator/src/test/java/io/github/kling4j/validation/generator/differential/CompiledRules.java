package io.github.kling4j.validation.generator.differential;

import io.github.kling4j.validation.Validator;
import io.github.kling4j.validation.Violation;
import io.github.kling4j.validation.generator.Javac;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;

/** Conditions on {@link Trip}, compiled to Java as a consumer's rules are. */
final class CompiledRules {

    private static final String HEAD = """
            package rules;
            import io.github.kling4j.validation.Rule;
            import io.github.kling4j.validation.RulesFor;
            import io.github.kling4j.validation.generator.differential.Trip;
            @RulesFor(value = Trip.class, autoRegister = false)
            """;

    private final List<String> expressions;
    private final Validator<Trip> validator;
    private final Map<String, String> refused;

    private CompiledRules(List<String> expressions, Validator<Trip> validator, Map<String, String> refused) {
        this.expressions = expressions;
        this.validator = validator;
        this.refused = refused;
    }

    /** Compiles each condition as a rule of its own; those that the processor refuses are left out. */
    static CompiledRules of(List<String> expressions, Path work) throws IOException, ReflectiveOperationException {
        Map<String, String> refused = new TreeMap<>();
        List<String> rest = new ArrayList<>(expressions);
        Javac.Outcome outcome = compile(rest, work.resolve("first"));
        Path classes = work.resolve("first/classes");
        if (!outcome.success()) {
            for (Diagnostic<?> problem : outcome.diagnostics()) {
                int rule = (int) problem.getLineNumber() - 1 - (int) HEAD.lines().count();
                if (problem.getSource() == null || !problem.getSource().toString().contains("Rules.java")) {
                    throw new AssertionError(problem + "\n" + outcome.generated());
                }
                refused.put(expressions.get(rule), problem.getMessage(null).lines().findFirst().orElse(""));
            }
            rest.removeAll(refused.keySet());
            outcome = compile(rest, work.resolve("second"));
            classes = work.resolve("second/classes");
            if (!outcome.success()) {
                throw new AssertionError(outcome.messages());
            }
        }
        URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()}, CompiledRules.class.getClassLoader());
        @SuppressWarnings("unchecked")
        Validator<Trip> validator =
                (Validator<Trip>) loader.loadClass("rules.RulesValidator").getConstructor().newInstance();
        return new CompiledRules(rest, validator, refused);
    }

    private static Javac.Outcome compile(List<String> expressions, Path work) {
        StringBuilder source = new StringBuilder(HEAD);
        for (int i = 0; i < expressions.size(); i++) {
            source.append("@Rule(id = \"r%d\", message = \"m\", expr = \"%s\")\n".formatted(i, escaped(expressions.get(i))));
        }
        return new Javac(work).compileText("rules/Rules.java", source + "interface Rules {}\n");
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }

    /** Returns the conditions that were compiled. */
    List<String> expressions() {
        return expressions;
    }

    /** Returns why the others were not. */
    Map<String, String> refused() {
        return refused;
    }

    /** Returns the places of those that a trip breaks. */
    Set<Integer> broken(Trip trip) {
        return validator.validate(trip).stream()
                .map(Violation::rule)
                .map(id -> Integer.valueOf(id.substring(1)))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
