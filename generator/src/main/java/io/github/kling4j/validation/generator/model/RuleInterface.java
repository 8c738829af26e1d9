package io.github.kling4j.validation.generator.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.diagnostic.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An interface marked with {@code @RulesFor}.
 *
 * @param type its name
 * @param kind what kind of declaration it is, as a person would say it; null for an interface
 * @param access who can see it
 * @param model the model that it names
 * @param autoRegister whether the rules join the model's validator without being asked for
 * @param rules in the order written: annotations first, then methods
 * @param functions the methods that its expressions can call
 * @param place its declaration
 * @param modelPlace where it names the model
 */
public record RuleInterface(
        ClassName type,
        @Nullable String kind,
        Access access,
        TypeName model,
        boolean autoRegister,
        List<Rule> rules,
        List<OwnFunction> functions,
        Place place,
        Place modelPlace) {

    /** Who can see a declaration, the types around it included. */
    public enum Access {
        /** Nobody outside. */
        PRIVATE,
        /** Its package, in which the model that speaks of it is not. */
        OTHER_PACKAGE,
        /** Its package. */
        PACKAGE,
        /** Everybody. */
        PUBLIC
    }

    /** Copies the lists. */
    public RuleInterface {
        rules = List.copyOf(rules);
        functions = List.copyOf(functions);
    }

    /** Returns the name of the rule set that is generated when the model was compiled elsewhere. */
    public ClassName ruleSet() {
        return ClassName.get(type.packageName(), String.join("_", type.simpleNames()) + "Validator");
    }
}
