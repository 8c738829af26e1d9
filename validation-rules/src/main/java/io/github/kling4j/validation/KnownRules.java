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
 * The rules that a validator can report. {@link Validator#except} uses them to reject an unknown rule. Generated
 * validators declare their rules. A handwritten validator rarely needs to declare its rules.
 *
 * <p>The methods that run before the first validation use no lambdas. The virtual machine would need more time to
 * create the lambdas than for the rest of these methods.
 */
public final class KnownRules {

    /** The rules of a validator that declares none. */
    public static final KnownRules NONE = new KnownRules(List.of(), List.of(), Map.of());

    private final List<String> own;
    private final List<Nested> nested;
    private final Map<String, String> javaNames;

    /**
     * The path and the type of a nested value whose type has a validator. The rules of the type are looked up only when
     * they are needed, because models may be recursive.
     */
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
     * @param rules each rule as {@code id@path}, in which {@code []} means any index or key, or as {@code id} alone
     *     if the rule may report any path
     */
    public static KnownRules of(String... rules) {
        return new KnownRules(List.of(rules), List.of(), Map.of());
    }

    /**
     * Returns these rules together with those of the validator of {@code type}, for values at {@code path}.
     *
     * @param path the path of the nested values, in which {@code []} means any index or key
     * @throws IllegalArgumentException if the path is empty: use {@link Validator#and} to join rules for the same
     *     value
     */
    public KnownRules nested(String path, Class<?> type) {
        if (path.isEmpty()) {
            throw new IllegalArgumentException("the path of the nested value (" + type.getName()
                    + ") is empty; add rules for the same value with Validator.and");
        }
        return new KnownRules(own, concat(nested, List.of(new Nested(path, type))), javaNames);
    }

    /**
     * Returns these rules together with the rules of the validator of a subtype. The validator with these rules calls
     * the subtype's validator for values of the subtype.
     */
    public KnownRules ofSubtype(Class<?> type) {
        return new KnownRules(own, concat(nested, List.of(new Nested("", type))), javaNames);
    }

    /**
     * Returns these rules together with the Java names of properties whose Java names differ from their names in paths.
     *
     * @param names for each property, the name in paths, such as {@code night_count}, followed by the Java name,
     *     {@code nightCount}
     */
    public KnownRules named(String... names) {
        Map<String, String> more = new HashMap<>();
        for (int i = 0; i < names.length; i += 2) {
            more.put(names[i], names[i + 1]);
        }
        return new KnownRules(own, nested, joined(javaNames, more));
    }

    /**
     * Returns a map from names in paths to Java names, for those of the value's own properties whose two names differ.
     * It serves to report violations to a library that identifies properties by their Java names.
     */
    public Map<String, String> javaNames() {
        return javaNames;
    }

    /** Returns these rules together with other rules for the same value. */
    KnownRules and(KnownRules other) {
        return new KnownRules(concat(own, other.own), concat(nested, other.nested), joined(javaNames, other.javaNames));
    }

    /** Returns the ids of all rules, including the rules of nested values, in alphabetical order. */
    public Set<String> ids() {
        Set<String> ids = new TreeSet<>();
        addOwnIds(ids);
        for (Class<?> type : heldTypes()) {
            Validators.rulesOf(type).addOwnIds(ids);
        }
        return ids;
    }

    /**
     * Returns the types that have validators and whose values can be nested in a value of this validator, at any depth.
     *
     * @throws IllegalArgumentException if one of these types has no validator
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

    /** Returns the ids of the value's own rules, without the ids of the rules of nested values. */
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
     * Parses a reference to one of these rules. In the path of the reference, {@code []} means any index or key.
     *
     * @throws IllegalArgumentException if these rules do not contain such a rule, or if the path contains a single
     *     index or key; the message lists valid references
     */
    RuleReference reference(String text) {
        RuleReference written = RuleReference.parse(text);
        RuleReference general = written.general();
        Set<String> ids = ids();
        if (ids.isEmpty()) {
            throw new IllegalArgumentException("no rule \"" + written.id() + "\" to leave out: this validator"
                    + " declares no rules; a validator written by hand declares them in rules()");
        }
        if (!ids.contains(general.id())) {
            throw new IllegalArgumentException(
                    "no rule \"" + general.id() + "\" to leave out; there are " + String.join(", ", ids));
        }
        if (!contains(general)) {
            throw new IllegalArgumentException("no rule \"" + text + "\" to leave out; write " + general.id()
                    + " to leave it out everywhere, or one of these paths: "
                    + String.join(", ", new RulePlaces(this).of(general.id())));
        }
        if (!general.equals(written)) {
            throw new IllegalArgumentException("\"" + text + "\" names a single index or key; write " + general
                    + ", where [] means any index or key");
        }
        return general;
    }

    /**
     * Returns references to the value's own rules, with {@code []} in place of indices and keys. They are not cached,
     * because only {@link Validator#except} needs them.
     */
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
     * Returns whether these rules contain a rule.
     *
     * @param asked the types and remaining paths that were searched before: several paths may lead to the same type
     *     and the same remaining path
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
