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

/** Lists the paths at which a rule may be reported, for the message about a reference with a wrong path. */
final class RulePlaces {

    /** Enough to show the form of paths; a model may contain another one at many paths. */
    private static final int MOST = 12;

    /**
     * A nested value, or the validated value itself.
     *
     * @param type its type; null for the validated value itself
     * @param within its type and the types of the values that contain it
     */
    private record Held(String path, @Nullable Class<?> type, KnownRules rules, Set<Class<?>> within) {

        /** Returns the values nested in this one, without types that contain this value: their nesting has no end. */
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

    /** Returns the valid references to a rule, the shortest paths first. */
    List<String> of(String id) {
        List<String> places = new ArrayList<>();
        Deque<Held> open = new ArrayDeque<>(List.of(new Held("", null, rules, Set.of())));
        // The shortest references use the shortest paths to each type. More paths to one type than are shown add
        // nothing, and there may be too many paths to visit all.
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
                ? rule.id() + "@" + path + " or any path below it"
                : rule.id() + "@" + Violation.join(path, rule.path());
    }

    private static List<String> cut(List<String> places) {
        List<String> few = new ArrayList<>(places.subList(0, MOST));
        few.add("…");
        return few;
    }
}
