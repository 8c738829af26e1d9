package io.github.kling4j.validation.generator.check;

import com.palantir.javapoet.ClassName;
import io.github.kling4j.validation.generator.model.Model;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Remembers from round to round whose the ids of rules are: interfaces for one model may come in several. */
public final class TakenIds {

    private final Function<ClassName, ? extends Collection<String>> compiled;
    /** By model, and then by id. */
    private final Map<ClassName, Map<String, IdOwner>> owners = new HashMap<>();

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
    public Map<String, IdOwner> with(Model model, List<CheckedInterface> interfaces) {
        Map<String, IdOwner> taken = owners.computeIfAbsent(model.type(), type -> new HashMap<>());
        taken.values().removeIf(IdOwner::isCompiled);
        interfaces.forEach(rules -> take(rules, taken));
        return Map.copyOf(taken);
    }

    /** Returns whose the ids are once an interface has joined a model that may have been compiled before. */
    public Map<String, IdOwner> with(Model model, CheckedInterface rules) {
        Map<String, IdOwner> taken = owners.computeIfAbsent(model.type(), type -> compiled(model));
        take(rules, taken);
        return Map.copyOf(taken);
    }

    private Map<String, IdOwner> compiled(Model model) {
        Map<String, IdOwner> taken = new HashMap<>();
        IdOwner owner = new IdOwner(model.type(), true);
        compiled.apply(model.validator()).forEach(id -> taken.put(id, owner));
        return taken;
    }

    /** Gives an interface the ids that nobody has; one that is joined by hand takes none from others. */
    private static void take(CheckedInterface rules, Map<String, IdOwner> taken) {
        if (rules.declaration().autoRegister()) {
            IdOwner owner = new IdOwner(rules.declaration().type(), false);
            rules.ids().forEach(id -> taken.putIfAbsent(id.text(), owner));
        }
    }
}
