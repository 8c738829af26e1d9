package io.github.kling4j.validation.generator.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.compile.CompiledRule;
import io.github.kling4j.validation.generator.diagnostic.Catalogue;
import io.github.kling4j.validation.generator.diagnostic.NearestName;
import io.github.kling4j.validation.generator.diagnostic.Place;
import io.github.kling4j.validation.generator.diagnostic.Report;
import io.github.kling4j.validation.generator.model.Model;
import io.github.kling4j.validation.generator.model.ModuleDeclaration;
import io.github.kling4j.validation.generator.model.Property;
import io.github.kling4j.validation.generator.model.Rule;
import io.github.kling4j.validation.generator.model.Rule.Written;
import io.github.kling4j.validation.generator.model.RuleInterface;
import io.github.kling4j.validation.generator.model.RuleInterface.Access;
import io.github.kling4j.validation.generator.model.Value;
import io.github.kling4j.validation.generator.read.Names;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Checks rule interfaces and rules, before and after their texts are compiled. */
public final class RuleCheck {

    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9._-]*");

    private RuleCheck() {}

    /**
     * Checks the declaration of an interface.
     *
     * @param caller the generated class that will call the interface's methods
     */
    public static Report of(RuleInterface rules, ClassName caller) {
        String name = rules.type().simpleName();
        String home = caller.packageName();
        if (rules.kind() != null) {
            return Report.of(Catalogue.RULES_KIND.at(rules.place(), name, rules.kind()));
        }
        boolean isNear = rules.type().packageName().equals(home);
        boolean isSeen = rules.access() == Access.PUBLIC || isNear && rules.access() == Access.PACKAGE;
        return Report.of(Stream.of(
                Report.when(rules.rules().isEmpty(), Catalogue.RULES_EMPTY.at(rules.place(), name)),
                Report.when(
                        !isSeen,
                        Catalogue.RULES_HIDDEN.at(
                                rules.place(),
                                name,
                                isNear ? "not be private" : "be public",
                                home.isEmpty() ? "the same package" : "package " + home))));
    }

    /**
     * Checks the parts of a rule that must be valid before its texts are compiled.
     *
     * @param from the package of the generated code
     */
    public static Report form(Rule.Single rule, Model model, String from) {
        Report form =
                ids(rule).and(forEach(rule.forEach(), model)).and(HiddenProperties.check(rule.forEach(), model, from));
        return rule instanceof Rule.Condition condition && form.isClean()
                ? Report.when(
                        condition.expr().text().isBlank(),
                        Catalogue.EXPR_MISSING.at(condition.expr().place()))
                : form;
    }

    /** Checks a compiled rule. */
    public static Report of(CompiledRule rule, Model model, String from) {
        return rule.rule() instanceof Rule.Method method
                ? ExpressionCheck.ofMessage(rule, from).and(MethodCheck.of(method, model))
                : ExpressionCheck.of(rule, from);
    }

    /** Checks the property that a rule names in {@code on}. */
    public static Report on(Rule.Single rule, Model model, Function<TypeName, Optional<Model>> models) {
        Written on = rule.on();
        if (rule.forEach().isEmpty()) {
            return property(on, model);
        }
        return model.property(rule.forEach().text())
                .map(Property::value)
                .flatMap(list -> models.apply(list.item().type()))
                .map(items -> property(on, items))
                .orElseGet(() -> Report.when(
                        !on.isEmpty(),
                        Catalogue.ON_ITEM.at(on.place(), rule.forEach().text())));
    }

    /**
     * Checks that a named module provides the rule set of an interface. Java ignores services files in named modules,
     * so the rules would be skipped without an error.
     */
    public static Report provided(RuleInterface rules, Optional<ModuleDeclaration> module) {
        return rules.autoRegister() ? provided(rules.ruleSet(), rules.place(), module) : Report.CLEAN;
    }

    /**
     * Checks that a named module provides a generated rule set.
     *
     * @param place the interface that the rule set was generated for
     */
    public static Report provided(ClassName generated, Place place, Optional<ModuleDeclaration> module) {
        String ruleSet = generated.canonicalName();
        return module.filter(declared -> !declared.provides().contains(ruleSet))
                .map(declared -> Report.of(Catalogue.PROVIDES_MISSING.at(
                        place, declared.name(), "provides " + Names.VALIDATION + ".RuleSet with " + ruleSet + ";")))
                .orElse(Report.CLEAN);
    }

    private static Report ids(Rule rule) {
        return rule.ids().isEmpty() || rule.ids().get(0).isEmpty()
                ? Report.of(Catalogue.ID_MISSING.at(
                        rule.ids().isEmpty() ? rule.place() : rule.ids().get(0).place()))
                : Report.of(rule.ids().stream()
                        .map(id -> Report.when(
                                !ID.matcher(id.text()).matches(), Catalogue.ID_MALFORMED.at(id.place(), id.text()))));
    }

    private static Report forEach(Written forEach, Model model) {
        boolean isList = model.property(forEach.text())
                .map(list ->
                        list.value().kind() == Value.Kind.LIST || list.value().kind() == Value.Kind.ARRAY)
                .orElse(true);
        return property(forEach, model)
                .and(Report.when(!isList, Catalogue.FOR_EACH_LIST.at(forEach.place(), forEach.text())));
    }

    /** Checks that a name in a rule is the name of a property. An omitted name is valid. */
    static Report property(Written name, Model model) {
        return Report.when(
                !name.isEmpty() && model.property(name.text()).isEmpty(),
                Catalogue.PROPERTY_UNKNOWN.at(
                        name.place(), model.type().simpleName(), name.text(), hint(name.text(), model)));
    }

    /**
     * Returns a suggestion for an unknown property name. For the Java name of a property, it is the wire name of this
     * property, even if the two names are dissimilar.
     */
    private static String hint(String written, Model model) {
        return model.properties().stream()
                .filter(property -> property.accessor().equals(written))
                .findFirst()
                .map(property -> NearestName.hint(property.wireName(), List.of(property.wireName())))
                .orElseGet(() -> NearestName.hint(written, model.wireNames()));
    }
}
