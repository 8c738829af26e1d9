package io.github.kling4j.validation.generator.check;

import com.palantir.javapoet.ClassName;
import io.github.kling4j.validation.generator.compile.CompiledInterface;
import io.github.kling4j.validation.generator.model.Model;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Remembers the owners of rule ids across rounds, because interfaces for one model may appear in several rounds. */
public final class TakenIds {

    /**
     * The owner of an id.
     *
     * @param type the rule interface, or the model if the rules come from an earlier compilation
     * @param isCompiled whether the rules come from an earlier compilation
     */
    public record Owner(ClassName type, boolean isCompiled) {

        /**
         * Returns the name of this owner for messages at a type, without the package if both are in the same package.
         */
        String named(ClassName beside) {
            String name = type.packageName().equals(beside.packageName())
                    ? String.join(".", type.simpleNames())
                    : type.canonicalName();
            return isCompiled ? "a rule compiled with " + name : name;
        }
    }

    private final Function<ClassName, ? extends Collection<String>> compiled;
    /** The owners of ids, by model and then by id. */
    private final Map<ClassName, Map<String, Owner>> owners = new HashMap<>();

    /**
     * Creates an empty registry for one compilation.
     *
     * @param compiled returns the ids of the rules in a validator from an earlier compilation
     */
    public TakenIds(Function<ClassName, ? extends Collection<String>> compiled) {
        this.compiled = compiled;
    }

    /**
     * Adds the ids of interfaces that are compiled together with their model, and returns the owners of all ids of the
     * model. The ids of an earlier validator are removed, because the validator of this compilation replaces the
     * earlier one.
     */
    public Map<String, Owner> with(Model model, List<CompiledInterface> interfaces) {
        Map<String, Owner> taken = owners.computeIfAbsent(model.type(), type -> new HashMap<>());
        taken.values().removeIf(Owner::isCompiled);
        interfaces.forEach(rules -> take(rules, taken));
        return Map.copyOf(taken);
    }

    /**
     * Adds the ids of the rules in an interface whose model may come from an earlier compilation, and returns the owners
     * of all rule ids of the model.
     */
    public Map<String, Owner> with(Model model, CompiledInterface rules) {
        Map<String, Owner> taken = owners.computeIfAbsent(model.type(), type -> compiled(model));
        take(rules, taken);
        return Map.copyOf(taken);
    }

    private Map<String, Owner> compiled(Model model) {
        Map<String, Owner> taken = new HashMap<>();
        Owner owner = new Owner(model.type(), true);
        compiled.apply(model.validator()).forEach(id -> taken.put(id, owner));
        return taken;
    }

    /**
     * Makes an interface the owner of its ids that are not taken. Does nothing for an interface that is registered
     * manually.
     */
    private static void take(CompiledInterface rules, Map<String, Owner> taken) {
        if (rules.declaration().autoRegister()) {
            Owner owner = new Owner(rules.declaration().type(), false);
            rules.ids().forEach(id -> taken.putIfAbsent(id.text(), owner));
        }
    }
}
