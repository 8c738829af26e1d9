package io.github.kling4j.validation.generator.check;

import com.palantir.javapoet.ClassName;
import io.github.kling4j.validation.generator.diagnostic.Diagnosis;
import io.github.kling4j.validation.generator.diagnostic.Place;
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
        return rules.autoRegister() ? of(rules.ruleSet(), rules.place(), module) : Report.CLEAN;
    }

    /**
     * Returns the same for any generated rule set.
     *
     * @param place the interface that it was generated for
     */
    public static Report of(ClassName generated, Place place, Optional<ModuleDeclaration> module) {
        String ruleSet = generated.canonicalName();
        return module.filter(declared -> !declared.provides().contains(ruleSet))
                .map(declared -> Report.of(Diagnosis.PROVIDES_MISSING.at(
                        place,
                        declared.name(),
                        "provides " + Names.VALIDATION + ".RuleSet with " + ruleSet + ";")))
                .orElse(Report.CLEAN);
    }
}
