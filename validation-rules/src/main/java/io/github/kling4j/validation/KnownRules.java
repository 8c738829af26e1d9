package io.github.kling4j.validation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The rules that a validator can report, so that {@link Validator#except} can refuse a name that means nothing.
 * Generated validators hold one; few others need to.
 *
 * <p>What is done before a first validation is done without lambdas: the virtual machine would spend several times as
 * long on making those as the rest takes.
 */
public final class KnownRules {

    /** Says that nothing is known of a validator's rules. */
    public static final KnownRules NONE = new KnownRules(List.of(), List.of(), Map.of());

    private final List<String> own;
    private final List<Nested> nested;
    private final Map<String, String> javaNames;

    /** A type that has a validator, held at a path; its rules are looked up late, because models may be recursive. */
    record Nested(String path, Class<?> type) {

        KnownRules rules() {
            return Validators.rulesOf(type);
        }
    }

    private KnownRules(List<String> own, List<Nested> nested, Map<String, String> javaNames) {
        this.own = own;
        this.nested = nested;
        this.javaNames = javaNames;
    }

    /**
     * Returns the rules of one validator.
     *
     * @param rules each {@code id@path}, with {@code []} for any index or key; {@code id} alone for a rule that may
     *     name any path
     */
    public static KnownRules of(String... rules) {
        return new KnownRules(List.of(rules), List.of(), Map.of());
    }

    /**
     * Returns these rules together with those of the validator of {@code type}, for values held at {@code path}.
     *
     * @param path with {@code []} for any index or key
     * @throws IllegalArgumentException when the path is empty: rules for the same value are joined with {@link
     *     Validator#and}
     */
    public KnownRules nested(String path, Class<?> type) {
        if (path.isEmpty()) {
            throw new IllegalArgumentException(
                    "say where the " + type.getName() + " is held; join rules for the same value with Validator.and");
        }
        return new KnownRules(own, concat(nested, List.of(new Nested(path, type))), javaNames);
    }

    /**
     * Returns these rules together with those of a subtype's validator, which this validator calls for values of that
     * type.
     */
    public KnownRules ofSubtype(Class<?> type) {
        return new KnownRules(own, concat(nested, List.of(new Nested("", type))), javaNames);
    }

    /**
     * Returns these rules with the Java names of properties that have other names in paths.
     *
     * @param names each name in a path, such as {@code night_count}, and then the Java name, {@code nightCount}
     */
    public KnownRules named(String... names) {
        Map<String, String> more = new HashMap<>();
        for (int i = 0; i < names.length; i += 2) {
            more.put(names[i], names[i + 1]);
        }
        return new KnownRules(own, nested, joined(javaNames, more));
    }

    /**
     * Returns the Java names of the value's own properties by their names in paths, where the two differ: what reports
     * violations to a library that knows properties by their Java names needs them.
     */
    public Map<String, String> javaNames() {
        return javaNames;
    }

    /** Returns these rules together with others for the same value. */
    KnownRules and(KnownRules other) {
        return new KnownRules(concat(own, other.own), concat(nested, other.nested), joined(javaNames, other.javaNames));
    }

    /** Returns every id, those of nested values included, sorted. */
    public Set<String> ids() {
        Set<String> ids = new TreeSet<>();
        addOwnIds(ids);
        for (Class<?> type : heldTypes()) {
            Validators.rulesOf(type).addOwnIds(ids);
        }
        return ids;
    }

    /**
     * Returns the types with validators that a value of this validator can hold, at any distance.
     *
     * @throws IllegalArgumentException when one of them has no validator
     */
    Set<Class<?>> heldTypes() {
        Set<Class<?>> seen = new HashSet<>();
        Deque<KnownRules> open = new ArrayDeque<>();
        open.add(this);
        while (!open.isEmpty()) {
            for (Nested held : open.remove().nested) {
                if (seen.add(held.type())) {
                    open.add(held.rules());
                }
            }
        }
        return seen;
    }

    /** Returns the ids of the value's own rules, without those of the values that it holds. */
    Set<String> ownIds() {
        Set<String> ids = new HashSet<>();
        addOwnIds(ids);
        return ids;
    }

    private void addOwnIds(Set<String> ids) {
        for (String rule : own) {
            ids.add(RuleReference.parse(rule).id());
        }
    }

    /**
     * Returns the rule that a text names, for all places alike.
     *
     * @throws IllegalArgumentException when there is none; the message says what to write instead
     */
    RuleReference reference(String text) {
        RuleReference written = RuleReference.parse(text);
        RuleReference general = written.general();
        Set<String> ids = ids();
        if (ids.isEmpty()) {
            throw new IllegalArgumentException("no rule \"" + written.id() + "\" to leave out:"
                    + " this validator tells of none; one written by hand tells of its rules in rules()");
        }
        if (!ids.contains(general.id())) {
            throw new IllegalArgumentException(
                    "no rule \"" + general.id() + "\" to leave out; there are " + String.join(", ", ids));
        }
        if (!contains(general)) {
            throw new IllegalArgumentException("no rule \"" + text + "\" to leave out; write " + general.id()
                    + " to leave it out everywhere, or name a place: "
                    + String.join(", ", new RulePlaces(this).of(general.id())));
        }
        if (!general.equals(written)) {
            throw new IllegalArgumentException("\"" + text + "\" is one place of many; write " + general
                    + ", where [] stands for every index or key");
        }
        return general;
    }

    /** Returns the value's own rules, for all places alike: made anew, because only who leaves rules out needs them. */
    List<RuleReference> ownReferences() {
        return own.stream().map(rule -> RuleReference.parse(rule).general()).toList();
    }

    List<Nested> nested() {
        return nested;
    }

    private boolean contains(RuleReference rule) {
        return contains(rule, new HashSet<>());
    }

    /**
     * Returns whether a rule is among these.
     *
     * @param asked what was asked in vain: several ways through types may lead to one type with the same rest of a path
     */
    private boolean contains(RuleReference rule, Set<Nested> asked) {
        return rule.path() == null
                || ownReferences().stream().anyMatch(known -> known.includes(rule))
                || nested.stream().anyMatch(held -> contains(held, rule.id(), rule.path(), asked));
    }

    private static boolean contains(Nested held, String id, String path, Set<Nested> asked) {
        if (!path.startsWith(held.path())) {
            return false;
        }
        String rest = path.substring(held.path().length());
        boolean isBelow = held.path().isEmpty() || rest.isEmpty() || rest.startsWith("[") || rest.startsWith(".");
        return isBelow
                && asked.add(new Nested(rest, held.type()))
                && held.rules().contains(new RuleReference(id, rest.startsWith(".") ? rest.substring(1) : rest), asked);
    }

    private static <E> List<E> concat(List<E> first, List<E> second) {
        List<E> all = new ArrayList<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }

    private static Map<String, String> joined(Map<String, String> first, Map<String, String> second) {
        Map<String, String> all = new HashMap<>(first);
        all.putAll(second);
        return Map.copyOf(all);
    }
}
