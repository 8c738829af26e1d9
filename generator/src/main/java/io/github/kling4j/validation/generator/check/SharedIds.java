package io.github.kling4j.validation.generator.check;

import io.github.kling4j.validation.generator.compile.CompiledRule;
import io.github.kling4j.validation.generator.diagnostic.Catalogue;
import io.github.kling4j.validation.generator.diagnostic.Report;
import io.github.kling4j.validation.generator.model.Rule;
import io.github.kling4j.validation.generator.model.Rule.Written;
import io.github.kling4j.validation.generator.model.RulePath;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The ids of the rules in one interface. Similar rules for different properties may share an id, because a caller can
 * still exclude one of them by its path. Two rules with the same id and the same path would not be distinguishable. A
 * method may share the id and the path of an expression rule, because the two rules check one condition together.
 */
public final class SharedIds {

    private static final String METHOD = "method";

    /** The ids that are already taken, each with the annotation or method that took it. */
    private final Map<String, Taken> taken = new HashMap<>();

    /**
     * The owner of an id.
     *
     * @param kind the name of the annotation, or {@link #METHOD} for a method
     * @param paths the paths of the violations that the owner reports
     */
    private record Taken(String kind, Set<String> paths) {}

    /**
     * Adds the ids of one annotation or one method, and returns an error for each id that is already taken.
     *
     * @param rules the rules of the annotation or method. They may share ids, because they check different sides of one
     *     condition
     */
    public Report add(Rule written, List<CompiledRule> rules) {
        String kind = written instanceof Rule.Use use
                ? "@" + use.annotation().name()
                : written instanceof Rule.Method ? METHOD : "@Rule";
        Map<String, Set<String>> own = new HashMap<>();
        Report report = Report.CLEAN;
        for (CompiledRule rule : rules) {
            Set<String> seen = new HashSet<>();
            for (int i = 0; i < rule.rule().ids().size(); i++) {
                Written id = rule.rule().ids().get(i);
                RulePath path = rule.paths().get(i);
                report = report.and(Report.when(
                        !seen.add(id.text()) || isTaken(kind, path),
                        Catalogue.ID_TWICE.at(id.place().use(), id.text())));
                own.computeIfAbsent(id.text(), any -> new HashSet<>()).add(path.path());
            }
        }
        own.forEach((id, paths) -> taken.computeIfAbsent(id, any -> new Taken(kind, new HashSet<>()))
                .paths()
                .addAll(paths));
        return report;
    }

    private boolean isTaken(String kind, RulePath path) {
        Taken other = taken.get(path.id());
        boolean isUnknown = path.path().equals(RulePath.ANY);
        if (other == null || isUnknown && other.kind().equals(kind)) {
            return false;
        }
        boolean isSamePath = other.paths().contains(path.path());
        boolean isMixed = kind.equals(METHOD) != other.kind().equals(METHOD);
        return isMixed ? !isSamePath : isSamePath || !other.kind().equals(kind);
    }
}
