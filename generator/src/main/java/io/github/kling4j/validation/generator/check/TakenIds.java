package io.github.kling4j.validation.generator.check;

import com.palantir.javapoet.ClassName;
import io.github.kling4j.validation.generator.compile.CompiledInterface;
import io.github.kling4j.validation.generator.model.Model;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Remembers from round to round whose the ids of rules are: interfaces for one model may come in several. */
public final class TakenIds {

    /**
     * Who has an id.
     *
     * @param type a rule interface; of rules that were compiled before, only their model is known
     * @param isCompiled whether the rules were compiled before
     */
    public record Owner(ClassName type, boolean isCompiled) {

        /** Says who it is, to the author of what stands beside a type. */
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
     * Remembers nothing yet of one compilation.
     *
     * @param compiled finds the ids of the rules in a validator that was compiled before
     */
    public TakenIds(Function<ClassName, ? extends Collection<String>> compiled) {
        this.compiled = compiled;
    }

    /**
     * Returns whose the ids are once a model is compiled with some interfaces. Nothing is asked of a validator that
     * an earlier compilation may have left behind, because the one of this compilation replaces it.
     */
    public Map<String, Owner> with(Model model, List<CompiledInterface> interfaces) {
        Map<String, Owner> taken = owners.computeIfAbsent(model.type(), type -> new HashMap<>());
        taken.values().removeIf(Owner::isCompiled);
        interfaces.forEach(rules -> take(rules, taken));
        return Map.copyOf(taken);
    }

    /** Returns whose the ids are once an interface has joined a model that may have been compiled before. */
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

    /** Gives an interface the ids that nobody has; one that is joined by hand takes none from others. */
    private static void take(CompiledInterface rules, Map<String, Owner> taken) {
        if (rules.declaration().autoRegister()) {
            Owner owner = new Owner(rules.declaration().type(), false);
            rules.ids().forEach(id -> taken.putIfAbsent(id.text(), owner));
        }
    }
}
