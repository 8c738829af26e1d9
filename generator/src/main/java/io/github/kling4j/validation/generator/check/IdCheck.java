package io.github.kling4j.validation.generator.check;

import io.github.kling4j.validation.generator.diagnostic.Diagnosis;
import io.github.kling4j.validation.generator.diagnostic.Report;
import io.github.kling4j.validation.generator.model.Model;
import io.github.kling4j.validation.generator.model.Rule;
import io.github.kling4j.validation.generator.model.Rule.Written;
import io.github.kling4j.validation.generator.model.RuleInterface;
import io.github.kling4j.validation.generator.model.RulePath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Checks that an id means one thing: within an interface it may be shared, between two, or with the schema, not. */
public final class IdCheck {

    private IdCheck() {}

    /** Returns the ids of a model's rule interfaces that are taken. */
    public static Report of(Model model, List<CheckedInterface> interfaces) {
        Map<String, String> keywords = new HashMap<>();
        RulePath.ofSchema(model).forEach(rule -> keywords.putIfAbsent(rule.id(), rule.path()));
        Map<String, RuleInterface> owners = new HashMap<>();
        return Report.of(interfaces.stream()
                .flatMap(rules -> ids(rules).map(id -> of(id, rules.declaration(), keywords, owners))));
    }

    private static Report of(
            Written id, RuleInterface rules, Map<String, String> keywords, Map<String, RuleInterface> owners) {
        RuleInterface owner = owners.merge(id.text(), rules, (first, second) -> first);
        return Report.when(
                        keywords.containsKey(id.text()),
                        Diagnosis.ID_KEYWORD.at(id.place().use(), id.text(), keywords.get(id.text())))
                .and(Report.when(
                        owner != rules,
                        Diagnosis.ID_TAKEN.at(
                                id.place().use(), id.text(), owner.type().simpleName())));
    }

    private static Stream<Written> ids(CheckedInterface rules) {
        return rules.rules().stream().map(CheckedRule::rule).map(Rule::ids).flatMap(List::stream);
    }
}
