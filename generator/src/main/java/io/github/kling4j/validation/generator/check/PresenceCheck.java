package io.github.kling4j.validation.generator.check;

import io.github.kling4j.validation.generator.diagnostic.Diagnosis;
import io.github.kling4j.validation.generator.diagnostic.Report;
import io.github.kling4j.validation.generator.model.Model;
import io.github.kling4j.validation.generator.model.Rule;
import io.github.kling4j.validation.generator.model.Rule.Written;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Checks a rule on how many of some properties are given. */
final class PresenceCheck {

    private PresenceCheck() {}

    static Report of(Rule.Presence rule, Model model) {
        Set<String> seen = new HashSet<>();
        return Report.of(Stream.of(
                Report.when(
                        rule.properties().size() < 2,
                        Diagnosis.PROPERTY_FEW.at(rule.place(), rule.annotation(), rule.properties().size())),
                Report.of(rule.properties().stream().map(name -> named(name, model, seen))),
                PropertyNames.check(rule.on(), model)));
    }

    private static Report named(Written name, Model model, Set<String> seen) {
        return name.isEmpty()
                ? Report.of(Diagnosis.PROPERTY_UNKNOWN.at(name.place(), model.type().simpleName(), "", ""))
                : PropertyNames.check(name, model)
                        .and(Report.when(!seen.add(name.text()), Diagnosis.PROPERTY_TWICE.at(name.place(), name.text())));
    }
}
