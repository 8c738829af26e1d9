package io.github.kling4j.validation.generator.read;

import java.util.Set;
import javax.lang.model.element.TypeElement;

/** The names of the supported annotations: this module does not depend on the module that declares them. */
public final class Names {

    /** The package of the rule annotations. */
    public static final String VALIDATION = "io.github.kling4j.validation";

    /** Marks a model. */
    public static final String GENERATE_VALIDATOR = VALIDATION + ".GenerateValidator";
    /** Marks an open enumeration. */
    public static final String OPEN_ENUM = VALIDATION + ".OpenEnum";
    /** Marks an interface with annotations for a model that cannot be annotated. */
    public static final String VALIDATOR_FOR = VALIDATION + ".ValidatorFor";
    /** Marks a rule interface. */
    public static final String RULES_FOR = VALIDATION + ".RulesFor";
    /** Marks a rule method. */
    public static final String RULE = VALIDATION + ".Rule";
    /** Marks a method that expressions can call. */
    static final String CEL_FUNCTION = VALIDATION + ".CelFunction";
    /** Marks a member that names properties. */
    static final String PROPERTY_NAME = VALIDATION + ".PropertyName";

    static final String RULE_IDS = VALIDATION + ".RuleIds";
    static final String WIRE_NAME = VALIDATION + ".WireName";
    static final String DEFAULT_VALUE = VALIDATION + ".DefaultValue";
    static final String EXTRAS = VALIDATION + ".Extras";
    static final String CONSTRAINT_OPTIONS = VALIDATION + ".ConstraintOptions";
    static final String CONSTRAINTS = "jakarta.validation.constraints.";
    static final String VALID = "jakarta.validation.Valid";

    /** All annotations of the library: misplaced rule annotations are reported, too. */
    public static final Set<String> ALL = Set.of(VALIDATION + ".*");

    private Names() {}

    /** Returns whether a type is marked with {@code @ValidatorFor}. */
    public static boolean isStandIn(TypeElement type) {
        return Annotation.on(type, VALIDATOR_FOR).isPresent();
    }

    /** Returns whether a type is marked as a rule interface. */
    public static boolean isRuleInterface(TypeElement type) {
        return Annotation.on(type, RULES_FOR).isPresent();
    }
}
