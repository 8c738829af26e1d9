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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.Diagnostic;

/** Conditions on {@link Trip}, compiled to Java as the rules of a consumer are. */
final class CompiledRules implements AutoCloseable {

    /** The place of a violated condition that is not for items. */
    static final int WHOLE = -1;

    private static final String HEAD = """
            package rules;
            import io.github.kling4j.validation.Rule;
            import io.github.kling4j.validation.RulesFor;
            import io.github.kling4j.validation.generator.differential.Trip;
            @RulesFor(value = Trip.class, autoRegister = false)
            """;
    private static final Pattern INDEX = Pattern.compile(".*\\[(\\d+)].*");

    private final List<Condition> conditions;
    private final Map<Condition, String> refused;
    private final URLClassLoader loader;
    private final Validator<Trip> validator;

    private CompiledRules(List<Condition> conditions, Map<Condition, String> refused, Path classes)
            throws IOException, ReflectiveOperationException {
        this.conditions = conditions;
        this.refused = refused;
        this.loader = new URLClassLoader(new URL[] {classes.toUri().toURL()}, CompiledRules.class.getClassLoader());
        this.validator = newValidator(loader);
    }

    @SuppressWarnings("unchecked") // It was compiled for trips.
    private static Validator<Trip> newValidator(ClassLoader loader) throws ReflectiveOperationException {
        return (Validator<Trip>)
                loader.loadClass("rules.RulesValidator").getConstructor().newInstance();
    }

    /** Compiles each condition as a separate rule; conditions that the processor refuses are omitted. */
    static CompiledRules of(List<Condition> conditions, Path work) throws IOException, ReflectiveOperationException {
        Path all = work.resolve("all");
        Javac.Outcome outcome = compile(conditions, all);
        if (outcome.success()) {
            return new CompiledRules(conditions, Map.of(), all.resolve("classes"));
        }
        Map<Condition, String> refused = refused(conditions, outcome);
        List<Condition> rest = new ArrayList<>(conditions);
        rest.removeAll(refused.keySet());
        Path right = work.resolve("right");
        Javac.Outcome second = compile(rest, right);
        if (!second.success()) {
            throw new AssertionError(second.diagnostics());
        }
        return new CompiledRules(rest, refused, right.resolve("classes"));
    }

    private static Javac.Outcome compile(List<Condition> conditions, Path work) {
        String rules = IntStream.range(0, conditions.size())
                .mapToObj(i -> conditions.get(i).rule("r" + i) + "\n")
                .reduce("", String::concat);
        return new Javac(work)
                .with("-Werror", "-Xmaxerrs", "9999")
                .compileText("rules/Rules.java", HEAD + rules + "interface Rules {}\n");
    }

    /** Writes each rule on a separate line. */
    private static Map<Condition, String> refused(List<Condition> conditions, Javac.Outcome outcome) {
        Map<Condition, String> refused = new LinkedHashMap<>();
        for (Diagnostic<?> problem : outcome.diagnostics()) {
            String message = problem.getMessage(null).lines().findFirst().orElse("");
            int rule = (int) (problem.getLineNumber() - 1 - HEAD.lines().count());
            boolean isRefusal = message.startsWith("[") && rule >= 0 && rule < conditions.size();
            if (!isRefusal) {
                throw new AssertionError(problem);
            }
            refused.put(conditions.get(rule), message);
        }
        return refused;
    }

    /** Returns the compiled conditions. */
    List<Condition> conditions() {
        return conditions;
    }

    /** Returns the errors of the refused conditions. */
    Map<Condition, String> refused() {
        return refused;
    }

    /** Returns where each condition is violated: the indices of items, or {@link #WHOLE}. */
    List<Set<Integer>> broken(Trip trip) {
        List<Set<Integer>> broken = Stream.generate(() -> (Set<Integer>) new HashSet<Integer>())
                .limit(conditions.size())
                .toList();
        for (Violation violation : validator.validate(trip)) {
            Matcher index = INDEX.matcher(violation.path());
            broken.get(Integer.parseInt(violation.rule().substring(1)))
                    .add(index.matches() ? Integer.valueOf(index.group(1)) : WHOLE);
        }
        return broken;
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
