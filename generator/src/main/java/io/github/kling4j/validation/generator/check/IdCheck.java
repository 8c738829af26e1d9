package io.github.kling4j.validation.generator.check;

import com.palantir.javapoet.ClassName;
import io.github.kling4j.validation.generator.compile.CompiledInterface;
import io.github.kling4j.validation.generator.diagnostic.Catalogue;
import io.github.kling4j.validation.generator.diagnostic.Report;
import io.github.kling4j.validation.generator.model.Model;
import io.github.kling4j.validation.generator.model.RulePath;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Checks that rules of different interfaces for a model, and the model's constraints, have different ids. */
public final class IdCheck {

    private IdCheck() {}

    /**
     * Returns errors for the ids of an interface that are already taken.
     *
     * @param owners the owners of the ids of all rules of the model, including the rules of this interface
     */
    public static Report of(Model model, CompiledInterface rules, Map<String, TakenIds.Owner> owners) {
        Report keywords = keywords(model, rules);
        return rules.declaration().autoRegister() ? keywords.and(owners(rules, owners)) : keywords;
    }

    private static Report keywords(Model model, CompiledInterface rules) {
        Map<String, String> keywords = new HashMap<>();
        Stream.concat(RulePath.ofWhole(model), RulePath.ofSchema(model).stream())
                .forEach(rule -> keywords.putIfAbsent(rule.id(), rule.path()));
        return Report.of(rules.ids()
                .map(id -> Report.when(
                        keywords.containsKey(id.text()),
                        Catalogue.ID_KEYWORD.at(id.place().use(), id.text(), keywords.getOrDefault(id.text(), "")))));
    }

    private static Report owners(CompiledInterface rules, Map<String, TakenIds.Owner> owners) {
        ClassName type = rules.declaration().type();
        TakenIds.Owner self = new TakenIds.Owner(type, false);
        return Report.of(rules.ids().map(id -> {
            TakenIds.Owner owner = owners.getOrDefault(id.text(), self);
            return Report.when(
                    !owner.equals(self), Catalogue.ID_TAKEN.at(id.place().use(), id.text(), owner.named(type)));
        }));
    }
}
