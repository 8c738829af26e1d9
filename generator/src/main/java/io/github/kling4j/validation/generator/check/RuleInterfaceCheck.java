package io.github.kling4j.validation.generator.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.diagnostic.Diagnosis;
import io.github.kling4j.validation.generator.diagnostic.Report;
import io.github.kling4j.validation.generator.model.Model;
import io.github.kling4j.validation.generator.model.Rule;
import io.github.kling4j.validation.generator.model.RuleInterface;
import io.github.kling4j.validation.generator.model.RuleInterface.Access;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Checks a rule interface, and every rule in it, against the model that it speaks of. */
public final class RuleInterfaceCheck {

    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9._-]*");

    private final Function<TypeName, Optional<Model>> models;

    /**
     * Makes a check.
     *
     * @param models finds the model of a type; empty when the type is not marked as one
     */
    public RuleInterfaceCheck(Function<TypeName, Optional<Model>> models) {
        this.models = models;
    }

    /**
     * Returns what is wrong with an interface.
     *
     * @param rules the interface
     * @param caller the generated class that will call its methods
     */
    public Report of(RuleInterface rules, ClassName caller) {
        Report declaration = declaration(rules, caller.packageName());
        Optional<Model> model = models.apply(rules.model());
        if (model.isEmpty()) {
            return declaration.and(Report.of(Diagnosis.RULES_MODEL.at(rules.modelPlace(), rules.model())));
        }
        return declaration.and(Report.of(rules.rules().stream().map(rule -> of(rule, model.get()))));
    }

    private static Report declaration(RuleInterface rules, String callerPackage) {
        String name = rules.type().simpleName();
        if (rules.kind() != null) {
            return Report.of(Diagnosis.RULES_KIND.at(rules.place(), name, rules.kind()));
        }
        boolean isNear = rules.type().packageName().equals(callerPackage);
        boolean isSeen = rules.access() == Access.PUBLIC || isNear && rules.access() == Access.PACKAGE;
        return Report.of(Stream.of(
                Report.when(rules.rules().isEmpty(), Diagnosis.RULES_EMPTY.at(rules.place(), name)),
                Report.when(
                        !isSeen,
                        Diagnosis.RULES_HIDDEN.at(
                                rules.place(),
                                name,
                                isNear ? "not be private" : "be public",
                                callerPackage.isEmpty() ? "the same package" : "package " + callerPackage))));
    }

    private Report of(Rule rule, Model model) {
        Report ids = rule.ids().isEmpty() || rule.ids().get(0).isEmpty()
                ? Report.of(Diagnosis.ID_MISSING.at(rule.ids().isEmpty() ? rule.place() : rule.ids().get(0).place()))
                : Report.of(rule.ids().stream()
                        .map(id -> Report.when(
                                !ID.matcher(id.text()).matches(), Diagnosis.ID_MALFORMED.at(id.place(), id.text()))));
        return ids.and(rule instanceof Rule.Presence presence
                ? PresenceCheck.of(presence, model)
                : MethodCheck.of((Rule.Method) rule, model, models));
    }
}
