package io.github.kling4j.validation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lists where a rule may be reported, for who named a place where it is not. */
final class RulePlaces {

    /** Enough to see the form; a model may hold another in many places. */
    private static final int MOST = 12;

    /**
     * A value that the validated one holds.
     *
     * @param type its type; null for the validated value itself
     * @param within the types that it is held by, its own among them
     */
    private record Held(String path, @Nullable Class<?> type, KnownRules rules, Set<Class<?>> within) {

        /** Returns what this value holds in turn, except for types that hold this value: they have no end. */
        List<Held> nested() {
            return rules.nested().stream()
                    .filter(next -> !within.contains(next.type()))
                    .map(next ->
                            new Held(Violation.join(path, next.path()), next.type(), next.rules(), with(next.type())))
                    .toList();
        }

        private Set<Class<?>> with(Class<?> type) {
            Set<Class<?>> types = new HashSet<>(within);
            types.add(type);
            return types;
        }
    }

    private final KnownRules rules;

    RulePlaces(KnownRules rules) {
        this.rules = rules;
    }

    /** Returns references to a rule as they could be written, those with the shortest way first. */
    List<String> of(String id) {
        List<String> places = new ArrayList<>();
        Deque<Held> open = new ArrayDeque<>(List.of(new Held("", null, rules, Set.of())));
        // The shortest places lead through the shortest ways to each type: to walk more of them than are shown finds
        // no other, and there may be more ways than anyone can walk.
        Map<Class<?>, Integer> walked = new HashMap<>();
        while (!open.isEmpty() && places.size() <= MOST) {
            Held held = open.remove();
            if (held.type() != null && walked.merge(held.type(), 1, Integer::sum) > MOST + 1) {
                continue;
            }
            held.rules().ownReferences().stream()
                    .filter(rule -> rule.id().equals(id))
                    .map(rule -> place(held.path(), rule))
                    .forEach(places::add);
            open.addAll(held.nested());
        }
        return places.size() <= MOST ? places : cut(places);
    }

    private static String place(String path, RuleReference rule) {
        return rule.path() == null
                ? rule.id() + "@" + path + " or any path below"
                : rule.id() + "@" + Violation.join(path, rule.path());
    }

    private static List<String> cut(List<String> places) {
        List<String> few = new ArrayList<>(places.subList(0, MOST));
        few.add("…");
        return few;
    }
}
