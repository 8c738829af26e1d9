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
 * @param model the model to which its rules apply
 * @param autoRegister whether its rules are added to the validator of the model automatically
 * @param rules its rules, in the order written: annotations first, then methods
 * @param functions the methods that expressions in its rules can call
 * @param place the place of its declaration
 * @param modelPlace the place where the annotation names the model
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
        /** Visible only in its package, which is not the package of the model. */
        OTHER_PACKAGE,
        /** Visible only in its package. */
        PACKAGE,
        /** Public. */
        PUBLIC
    }

    /** Copies the lists. */
    public RuleInterface {
        rules = List.copyOf(rules);
        functions = List.copyOf(functions);
    }

    /** Returns the name of the rule set that is generated for this interface if the model was compiled separately. */
    public ClassName ruleSet() {
        return ClassName.get(type.packageName(), String.join("_", type.simpleNames()) + "Validator");
    }
}
