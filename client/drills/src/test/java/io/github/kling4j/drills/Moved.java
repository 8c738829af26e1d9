package io.github.kling4j.drills;

import io.github.kling4j.openapi.changes.SpecChange;
import io.github.kling4j.openapi.changes.SpecChanges;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The changes, in the order of the report.
 *
 * @param description the changes of the description
 * @param java the changed signatures
 * @param rules the changed rules
 * @param touched the rules that read or mention changed properties
 */
record Moved(List<SpecChange> description, List<ApiChange> java, List<ApiChange> rules, List<String> touched) {

    static final Moved NOTHING = new Moved(List.of(), List.of(), List.of(), List.of());

    static Moved between(String spec, Map<String, PublicApi> apis, List<String> rules, Standing after) {
        List<SpecChange> description = SpecChanges.between(spec, after.spec()).stream()
                .map(change -> isOfExtra(change, rules) ? change.ofExtra() : change)
                .toList();
        List<ApiChange> java = new ArrayList<>();
        after.apis().forEach((file, api) -> java.addAll(ApiChange.between(apis.get(file), api)));
        List<String> touched = after.rules().stream()
                .filter(rule -> description.stream().anyMatch(change -> rule.isTouchedBy(change, after.rules())))
                .map(RuleText::name)
                .distinct()
                .toList();
        return new Moved(description, java, rules(rules, after, java), touched);
    }

    /**
     * Returns the changes of rules. A new or changed rule may reject requests that were valid before, unless its model
     * is new too. The id of a removed rule may be used in callers.
     */
    private static List<ApiChange> rules(List<String> before, Standing after, List<ApiChange> java) {
        List<String> now = after.ruleLines();
        List<ApiChange> changes = new ArrayList<>();
        Set<String> keysNow = after.rules().stream().map(RuleText::key).collect(Collectors.toSet());
        Set<String> keysBefore = before.stream().map(Moved::key).collect(Collectors.toSet());
        before.stream()
                .filter(line -> !now.contains(line) && !keysNow.contains(key(line)))
                .forEach(line -> changes.add(new ApiChange(true, "removed " + line)));
        after.rules().stream()
                .filter(rule -> !before.contains(rule.toString()))
                .distinct()
                .forEach(rule -> {
                    boolean isOfNewModel = java.stream()
                            .anyMatch(change ->
                                    change.text().matches("added public [a-z ]+ \\S+\\." + rule.model() + "( .*)?"));
                    changes.add(new ApiChange(
                            !rule.advice() && !isOfNewModel,
                            (keysBefore.contains(rule.key()) ? "changed " : "added ") + rule));
                });
        return changes;
    }

    /** Returns whether a rule read the property as an additional one; callers may have passed its name to putExtra. */
    private static boolean isOfExtra(SpecChange change, List<String> rules) {
        String name = change.place().substring(change.place().lastIndexOf('.') + 1);
        Pattern read = Pattern.compile("\\.extras\\." + Pattern.quote(name) + "(?!\\w)");
        return change.difference().equals("added")
                && change.place().contains(".")
                && rules.stream().anyMatch(rule -> read.matcher(rule).find());
    }

    private static String key(String line) {
        return line.replaceFirst(": .*", "");
    }

    /**
     * Returns the changes in the opposite direction, from the built to the accepted state.
     *
     * @param spec the accepted description
     * @param apis the accepted signatures
     */
    Moved back(String spec, Map<String, PublicApi> apis, Standing built) {
        if (spec.isBlank()) {
            return NOTHING;
        }
        Moved back = between(built.spec(), built.apis(), built.ruleLines(), new Standing(spec, apis, List.of()));
        List<ApiChange> rulesBack = rules.stream()
                .filter(change -> !change.text().startsWith("changed "))
                .map(change -> new ApiChange(
                        change.breaking(),
                        change.text().startsWith("added ")
                                ? change.text().replaceFirst("added ", "removed ")
                                : change.text().replaceFirst("removed ", "added ")))
                .toList();
        return new Moved(back.description, back.java, rulesBack, List.of());
    }

    /** Splits the changes by place, signature and rule. */
    Map<String, Moved> byPlace() {
        Map<String, Moved> places = new LinkedHashMap<>();
        description.forEach(change -> places.merge(
                "description " + change.place(),
                new Moved(List.of(change), List.of(), List.of(), List.of()),
                Moved::and));
        java.forEach(change -> places.merge(
                "Java " + change.subject(), new Moved(List.of(), List.of(change), List.of(), List.of()), Moved::and));
        rules.forEach(change -> places.merge(
                "rule " + change.subject(), new Moved(List.of(), List.of(), List.of(change), List.of()), Moved::and));
        return places;
    }

    /** Returns the changes of both. */
    Moved and(Moved other) {
        return new Moved(
                both(description, other.description),
                both(java, other.java),
                both(rules, other.rules),
                both(touched, other.touched));
    }

    private static <T> List<T> both(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    boolean isBreaking() {
        return description.stream().anyMatch(SpecChange::breaking)
                || Stream.concat(java.stream(), rules.stream()).anyMatch(ApiChange::breaking);
    }

    boolean isNothing() {
        return description.isEmpty() && java.isEmpty() && rules.isEmpty();
    }

    /** Returns the report, with one heading for each kind of change that occurs. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (boolean breaking : new boolean[] {true, false}) {
            String kind = breaking ? "breaking" : "compatible";
            section(
                    text,
                    "description, " + kind,
                    description.stream()
                            .filter(change -> change.breaking() == breaking)
                            .map(SpecChange::toString));
            section(text, "Java, " + kind, texts(java, breaking));
            section(text, "rules, " + kind, texts(rules, breaking));
        }
        section(text, "rules that read changed properties", touched.stream());
        return text.toString();
    }

    private static Stream<String> texts(List<ApiChange> changes, boolean breaking) {
        return changes.stream().filter(change -> change.breaking() == breaking).map(ApiChange::text);
    }

    private static void section(StringBuilder text, String heading, Stream<String> lines) {
        Set<String> once = new LinkedHashSet<>(lines.toList());
        if (!once.isEmpty()) {
            text.append(heading).append(":\n");
            once.forEach(line -> text.append("  ").append(line).append('\n'));
        }
    }
}
