package io.github.kling4j.validation.generator.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.cel.CelFrontEnd;
import io.github.kling4j.validation.generator.diagnostic.Diagnosis;
import io.github.kling4j.validation.generator.diagnostic.Report;
import io.github.kling4j.validation.generator.expand.Composition;
import io.github.kling4j.validation.generator.expand.Expander;
import io.github.kling4j.validation.generator.expression.Expression.Variable;
import io.github.kling4j.validation.generator.expression.Identifiers;
import io.github.kling4j.validation.generator.expression.Nullness;
import io.github.kling4j.validation.generator.expression.Type;
import io.github.kling4j.validation.generator.expression.Types;
import io.github.kling4j.validation.generator.model.Model;
import io.github.kling4j.validation.generator.model.Rule;
import io.github.kling4j.validation.generator.model.Rule.Written;
import io.github.kling4j.validation.generator.model.RuleAnnotation;
import io.github.kling4j.validation.generator.model.RuleInterface;
import io.github.kling4j.validation.generator.model.RuleInterface.Access;
import io.github.kling4j.validation.generator.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks a rule interface, and every rule in it, against the model that it speaks of. */
public final class RuleInterfaceCheck {

    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9._-]*");

    private final Function<TypeName, Optional<Model>> models;
    private @Nullable CelFrontEnd frontEnd;

    /**
     * Makes a check.
     *
     * @param models finds the model of a type; empty when the type is not marked as one
     */
    public RuleInterfaceCheck(Function<TypeName, Optional<Model>> models) {
        this.models = models;
    }

    /**
     * Returns what could be made of an interface, and what is wrong with it.
     *
     * @param rules the interface
     * @param caller the generated class that will call its methods
     */
    public CheckedRules of(RuleInterface rules, ClassName caller) {
        Report report = declaration(rules, caller.packageName());
        Optional<Model> model = models.apply(rules.model());
        List<CheckedRule> checked = new ArrayList<>();
        if (model.isEmpty()) {
            report = report.and(Report.of(Diagnosis.RULES_MODEL.at(rules.modelPlace(), rules.model())));
        } else {
            SharedIds ids = new SharedIds();
            for (Rule rule : rules.rules()) {
                CheckedRules.One one = of(rule, model.get(), caller.packageName());
                checked.addAll(one.rules());
                report = report.and(one.report()).and(ids.add(rule, one.rules()));
            }
        }
        return new CheckedRules(new CheckedInterface(rules, checked), report);
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

    private CheckedRules.One of(Rule rule, Model model, String from) {
        if (!(rule instanceof Rule.Use use)) {
            return checked(rule, model, from);
        }
        if (!use.annotation().cycle().isEmpty()) {
            return CheckedRules.One.wrong(Report.of(Diagnosis.CYCLE.at(use.place(), named(use.annotation().cycle()))));
        }
        Composition.Parts parts = Composition.of(use.annotation(), model);
        CheckedRules.One all = CheckedRules.One.wrong(parts.report());
        for (RuleAnnotation part : parts.annotations()) {
            all = all.and(used(part, model, from));
        }
        return all;
    }

    private static String named(List<String> annotations) {
        String all = annotations.stream().map(name -> "@" + name).collect(Collectors.joining(" and "));
        return annotations.size() == 1 ? all + " stands on itself" : all + " stand on each other";
    }

    private CheckedRules.One used(RuleAnnotation annotation, Model model, String from) {
        Report members = UseCheck.of(annotation, model, models)
                .and(MemberExpressions.check(annotation, model, this::frontEnd));
        if (!members.isClean()) {
            return CheckedRules.One.wrong(members);
        }
        Expander.Expanded expanded = Expander.expand(annotation, model);
        CheckedRules.One all = CheckedRules.One.wrong(expanded.report());
        for (Rule rule : expanded.rules()) {
            all = all.and(checked(rule, model, from));
        }
        return all;
    }

    private CheckedRules.One checked(Rule rule, Model model, String from) {
        Written forEach = rule instanceof Rule.Method method ? method.forEach() : ((Rule.Condition) rule).forEach();
        Report report = ids(rule)
                .and(ForEachCheck.of(forEach, model))
                .and(HiddenProperties.check(forEach, model, from));
        if (!report.isClean()) {
            return CheckedRules.One.wrong(report);
        }
        Set<String> present =
                forEach.isEmpty() ? Set.of() : Set.of("this." + Identifiers.written(forEach.text()));
        List<Variable> variables = variables(model, forEach, rule instanceof Rule.Method);
        ExpressionChecker expressions = new ExpressionChecker(this::frontEnd, variables, present, from);
        CheckedRules.One one = rule instanceof Rule.Method method
                ? MethodCheck.of(method, model, expressions)
                : ConditionCheck.of((Rule.Condition) rule, expressions);
        Written on = rule instanceof Rule.Method method ? method.on() : ((Rule.Condition) rule).on();
        return new CheckedRules.One(one.rules(), one.report().and(ForEachCheck.on(on, forEach, model, models)));
    }

    private CelFrontEnd frontEnd() {
        if (frontEnd == null) {
            frontEnd = new CelFrontEnd(models::apply);
        }
        return frontEnd;
    }

    /** Methods are asked of items that are there; expressions say what they make of null, where an item may be it. */
    private static List<Variable> variables(Model model, Written forEach, boolean isMethod) {
        Variable self = Variable.of("this", new Type.Struct(model.type()));
        return model.property(forEach.text())
                .map(list -> list.value().item())
                .map(item -> List.of(self, item("item", item, isMethod)))
                .orElse(List.of(self));
    }

    private static Variable item(String name, Value item, boolean isPresent) {
        Nullness declared = Nullness.ofItem(item);
        Nullness nullness = isPresent ? declared.present() : declared;
        return new Variable(name, false, Types.of(item), nullness, 0);
    }

    private static Report ids(Rule rule) {
        return rule.ids().isEmpty() || rule.ids().get(0).isEmpty()
                ? Report.of(Diagnosis.ID_MISSING.at(rule.ids().isEmpty() ? rule.place() : rule.ids().get(0).place()))
                : Report.of(rule.ids().stream()
                        .map(id -> Report.when(
                                !ID.matcher(id.text()).matches(), Diagnosis.ID_MALFORMED.at(id.place(), id.text()))));
    }
}
