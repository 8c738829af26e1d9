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
 * @param kind its kind of declaration in words, such as {@code "a class"}; null for an interface
 * @param access its visibility
 * @param model the model that it is for
 * @param autoRegister whether its rules are added to the model's validator automatically
 * @param rules in the order written: annotations first, then methods
 * @param functions the methods that its expressions can call
 * @param place its declaration
 * @param modelPlace the place of the model's name
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

    /** The visibility of a declaration, including that of the enclosing types. */
    public enum Access {
        /** Private. */
        PRIVATE,
        /** Visible in its package, which is not the package of the model. */
        OTHER_PACKAGE,
        /** Visible in its package. */
        PACKAGE,
        /** Public. */
        PUBLIC
    }

    /** Copies the lists. */
    public RuleInterface {
        rules = List.copyOf(rules);
        functions = List.copyOf(functions);
    }

    /** Returns the name of the rule set that is generated if the model was compiled elsewhere. */
    public ClassName ruleSet() {
        return ClassName.get(type.packageName(), String.join("_", type.simpleNames()) + "Validator");
    }
}
