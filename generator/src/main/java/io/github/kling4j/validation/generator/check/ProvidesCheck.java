package io.github.kling4j.validation.generator.check;

import io.github.kling4j.validation.generator.diagnostic.Catalogue;
import io.github.kling4j.validation.generator.diagnostic.Report;
import io.github.kling4j.validation.generator.model.ModuleDeclaration;
import io.github.kling4j.validation.generator.model.RuleInterface;
import io.github.kling4j.validation.generator.read.Names;
import java.util.Optional;

/** Checks that a named module provides its rule sets: no services file is read there, and rules would die silently. */
public final class ProvidesCheck {

    private ProvidesCheck() {}

    /** Returns the line that is missing from the module's declaration. */
    public static Report of(RuleInterface rules, Optional<ModuleDeclaration> module) {
        String ruleSet = rules.ruleSet().canonicalName();
        return module.filter(declared -> rules.autoRegister() && !declared.provides().contains(ruleSet))
                .map(declared -> Report.of(Catalogue.PROVIDES_MISSING.at(
                        rules.place(),
                        declared.name(),
                        "provides " + Names.VALIDATION + ".RuleSet with " + ruleSet + ";")))
                .orElse(Report.CLEAN);
    }
}
