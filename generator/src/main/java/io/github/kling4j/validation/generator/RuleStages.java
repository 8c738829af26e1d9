package io.github.kling4j.validation.generator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.check.FunctionCheck;
import io.github.kling4j.validation.generator.check.RuleCheck;
import io.github.kling4j.validation.generator.check.SharedIds;
import io.github.kling4j.validation.generator.check.UseCheck;
import io.github.kling4j.validation.generator.compile.CompiledInterface;
import io.github.kling4j.validation.generator.compile.CompiledRule;
import io.github.kling4j.validation.generator.compile.RuleCompiler;
import io.github.kling4j.validation.generator.diagnostic.Catalogue;
import io.github.kling4j.validation.generator.diagnostic.Report;
import io.github.kling4j.validation.generator.diagnostic.Report.Outcome;
import io.github.kling4j.validation.generator.expand.Composition;
import io.github.kling4j.validation.generator.expand.Expander;
import io.github.kling4j.validation.generator.function.OwnFunctions;
import io.github.kling4j.validation.generator.function.Table;
import io.github.kling4j.validation.generator.model.Model;
import io.github.kling4j.validation.generator.model.Rule;
import io.github.kling4j.validation.generator.model.RuleAnnotation;
import io.github.kling4j.validation.generator.model.RuleInterface;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Expands, compiles and checks the rules of an interface. */
final class RuleStages {

    private final Function<TypeName, Optional<Model>> models;
    private final RuleCompiler compiler;

    /**
     * Creates the stages for one processing round.
     *
     * @param models returns the model of a type; empty if the type is not marked as a model
     */
    RuleStages(Function<TypeName, Optional<Model>> models) {
        // The table is loaded for the first expression: rules that are methods do not need it.
        this(models, () -> Table.BUILT_IN);
    }

    private RuleStages(Function<TypeName, Optional<Model>> models, Supplier<Table> table) {
        this.models = models;
        this.compiler = new RuleCompiler(models, table);
    }

    /**
     * Returns the compiled rules of an interface, and the diagnostics.
     *
     * @param rules the interface
     * @param caller the generated class that will call the interface's methods
     */
    Outcome<CompiledInterface> of(RuleInterface rules, ClassName caller) {
        if (rules.functions().isEmpty()) {
            return compiled(rules, caller);
        }
        Predicate<ClassName> isModel = name -> models.apply(name).isPresent();
        Report functions = FunctionCheck.of(rules.functions(), caller.packageName(), isModel);
        if (!functions.isClean()) {
            return new Outcome<>(new CompiledInterface(rules, List.of()), functions);
        }
        Table table = Table.BUILT_IN.with(rules.functions().stream()
                .map(function -> OwnFunctions.of(function, isModel))
                .toList());
        return new RuleStages(models, () -> table).compiled(rules, caller);
    }

    private Outcome<CompiledInterface> compiled(RuleInterface rules, ClassName caller) {
        Report report = RuleCheck.of(rules, caller);
        List<CompiledRule> compiled = new ArrayList<>();
        Optional<Model> model = models.apply(rules.model());
        if (model.isEmpty()) {
            report = report.and(Report.of(Catalogue.RULES_MODEL.at(rules.modelPlace(), rules.model())));
        } else {
            SharedIds ids = new SharedIds();
            for (Rule rule : rules.rules()) {
                Outcome<List<CompiledRule>> one = of(rule, model.get(), caller.packageName());
                compiled.addAll(one.value());
                report = report.and(one.report()).and(ids.add(rule, one.value()));
            }
        }
        return new Outcome<>(new CompiledInterface(rules, compiled), report);
    }

    private Outcome<List<CompiledRule>> of(Rule written, Model model, String from) {
        return written instanceof Rule.Use use
                ? of(use.annotation(), model, from)
                : compiled(List.of((Rule.Single) written), Report.CLEAN, model, from);
    }

    /** Compiles the rules of a rule annotation, and those of the rule annotations of which it is composed. */
    private Outcome<List<CompiledRule>> of(RuleAnnotation use, Model model, String from) {
        Outcome<List<RuleAnnotation>> parts = Composition.of(use, model);
        Report report = parts.report();
        List<CompiledRule> all = new ArrayList<>();
        for (RuleAnnotation part : parts.value()) {
            Report members = UseCheck.of(part, model, models).and(compiler.members(part, model));
            if (members.isClean()) {
                Outcome<List<Rule.Single>> expanded = Expander.expand(part, model);
                Outcome<List<CompiledRule>> compiled = compiled(expanded.value(), expanded.report(), model, from);
                all.addAll(compiled.value());
                report = report.and(compiled.report());
            } else {
                report = report.and(members);
            }
        }
        return new Outcome<>(all, report);
    }

    private Outcome<List<CompiledRule>> compiled(List<Rule.Single> rules, Report before, Model model, String from) {
        Report report = before;
        List<CompiledRule> all = new ArrayList<>();
        for (Rule.Single rule : rules) {
            Report form = RuleCheck.form(rule, model, from);
            report = report.and(form);
            if (form.isClean()) {
                Outcome<@Nullable CompiledRule> compiled = compiler.compile(rule, model);
                report = report.and(compiled.report());
                if (compiled.value() != null) {
                    all.add(compiled.value());
                    report = report.and(RuleCheck.of(compiled.value(), model, from));
                }
                report = report.and(RuleCheck.on(rule, model, models));
            }
        }
        return new Outcome<>(all, report);
    }
}
