package io.github.kling4j.validation.generator.check;

import com.palantir.javapoet.ClassName;
import io.github.kling4j.validation.generator.diagnostic.Diagnosis;
import io.github.kling4j.validation.generator.diagnostic.Report;
import io.github.kling4j.validation.generator.model.Model;
import io.github.kling4j.validation.generator.model.Rule;
import io.github.kling4j.validation.generator.model.Rule.Written;
import io.github.kling4j.validation.generator.model.RulePath;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Checks that an id means one thing: within an interface it may be shared, between two, or with the schema, not. */
public final class IdCheck {

    private final Function<ClassName, ? extends Collection<String>> compiled;
    /** By model, and then by id. Kept from round to round: interfaces for one model may come in several. */
    private final Map<ClassName, Map<String, ClassName>> owners = new HashMap<>();

    /**
     * Makes a check for one compilation.
     *
     * @param compiled finds the ids of the rules in a validator that was compiled before
     */
    public IdCheck(Function<ClassName, ? extends Collection<String>> compiled) {
        this.compiled = compiled;
    }

    /** Returns the ids that are taken in the rule interfaces that are compiled with their model. */
    public Report of(Model model, List<CheckedInterface> interfaces) {
        Map<String, ClassName> taken = new HashMap<>();
        owners.put(model.type(), taken);
        return Report.of(interfaces.stream().map(rules -> keywords(model, rules).and(owners(rules, taken))));
    }

    /** Returns the ids that are taken in a rule interface that joins its model later, or is joined by hand. */
    public Report of(Model model, CheckedInterface rules) {
        Report keywords = keywords(model, rules);
        return rules.declaration().autoRegister()
                ? keywords.and(owners(rules, owners.computeIfAbsent(model.type(), type -> compiled(model))))
                : keywords;
    }

    private Map<String, ClassName> compiled(Model model) {
        Map<String, ClassName> ids = new HashMap<>();
        compiled.apply(model.validator()).forEach(id -> ids.put(id, model.validator()));
        return ids;
    }

    private static Report keywords(Model model, CheckedInterface rules) {
        Map<String, String> keywords = new HashMap<>();
        RulePath.ofSchema(model).forEach(rule -> keywords.putIfAbsent(rule.id(), rule.path()));
        return Report.of(ids(rules)
                .map(id -> Report.when(
                        keywords.containsKey(id.text()),
                        Diagnosis.ID_KEYWORD.at(id.place().use(), id.text(), keywords.get(id.text())))));
    }

    private static Report owners(CheckedInterface rules, Map<String, ClassName> taken) {
        ClassName type = rules.declaration().type();
        return Report.of(ids(rules).map(id -> {
            ClassName owner = taken.merge(id.text(), type, (first, second) -> first);
            return Report.when(
                    !owner.equals(type), Diagnosis.ID_TAKEN.at(id.place().use(), id.text(), name(owner, type)));
        }));
    }

    /** Returns the name of an owner as it would be written beside the interface. */
    private static String name(ClassName owner, ClassName beside) {
        return owner.packageName().equals(beside.packageName()) ? owner.simpleName() : owner.canonicalName();
    }

    private static Stream<Written> ids(CheckedInterface rules) {
        return rules.rules().stream().map(CheckedRule::rule).map(Rule::ids).flatMap(List::stream);
    }
}
