package io.github.kling4j.validation.generator.check;

import com.palantir.javapoet.ClassName;
import io.github.kling4j.validation.generator.compile.CompiledInterface;
import io.github.kling4j.validation.generator.model.Model;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Remembers the owners of rule ids across rounds: interfaces for one model may appear in several rounds. */
public final class TakenIds {

    /**
     * The owner of an id.
     *
     * @param type a rule interface; for rules that were compiled before, their model
     * @param isCompiled whether the rules were compiled before
     */
    public record Owner(ClassName type, boolean isCompiled) {

        /** Returns the name for messages at a type: short if both are in the same package. */
        String named(ClassName beside) {
            String name = type.packageName().equals(beside.packageName())
                    ? String.join(".", type.simpleNames())
                    : type.canonicalName();
            return isCompiled ? "a rule compiled with " + name : name;
        }
    }

    private final Function<ClassName, ? extends Collection<String>> compiled;
    /** By model, and then by id. */
    private final Map<ClassName, Map<String, Owner>> owners = new HashMap<>();

    /**
     * Creates an empty registry for one compilation.
     *
     * @param compiled finds the ids of the rules in a validator that was compiled before
     */
    public TakenIds(Function<ClassName, ? extends Collection<String>> compiled) {
        this.compiled = compiled;
    }

    /**
     * Returns the owners of ids after a model is compiled together with some interfaces. The ids of a validator from an
     * earlier compilation are ignored, because the validator of this compilation replaces it.
     */
    public Map<String, Owner> with(Model model, List<CompiledInterface> interfaces) {
        Map<String, Owner> taken = owners.computeIfAbsent(model.type(), type -> new HashMap<>());
        taken.values().removeIf(Owner::isCompiled);
        interfaces.forEach(rules -> take(rules, taken));
        return Map.copyOf(taken);
    }

    /** Returns the owners of ids after an interface is added to a model that may have been compiled before. */
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

    /** Assigns free ids to an interface, unless it is registered manually. */
    private static void take(CompiledInterface rules, Map<String, Owner> taken) {
        if (rules.declaration().autoRegister()) {
            Owner owner = new Owner(rules.declaration().type(), false);
            rules.ids().forEach(id -> taken.putIfAbsent(id.text(), owner));
        }
    }
}
