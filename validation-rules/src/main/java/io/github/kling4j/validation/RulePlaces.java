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

    /**
     * The maximum number of paths in a message, because a model may contain another model at many paths. This number is
     * enough to show the form of the paths.
     */
    private static final int MOST = 12;

    /**
     * A nested value, or the validated value itself.
     *
     * @param type the type of the nested value; null for the validated value itself
     * @param within the type of the nested value, and the types of the values that contain it
     */
    private record Held(String path, @Nullable Class<?> type, KnownRules rules, Set<Class<?>> within) {

        /**
         * Returns the values nested in this value, except values of the types in {@code within}, whose nesting has no
         * end.
         */
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
        // The shortest references use the shortest paths to each type. For each type, only as many paths are visited as
        // the message can show, because there may be too many paths to visit all of them.
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
