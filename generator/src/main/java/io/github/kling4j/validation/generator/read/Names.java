package io.github.kling4j.validation.generator.read;

import java.util.Set;
import javax.lang.model.element.TypeElement;

/**
 * The names of the supported annotations. They are strings, because this module does not depend on the module that
 * declares the annotations.
 */
public final class Names {

    /** The package of this library's annotations. */
    public static final String VALIDATION = "io.github.kling4j.validation";

    /** The annotation that marks a model. */
    public static final String GENERATE_VALIDATOR = VALIDATION + ".GenerateValidator";
    /** The annotation that marks an open enumeration. */
    public static final String OPEN_ENUM = VALIDATION + ".OpenEnum";
    /** The annotation that marks an interface with the constraints of a model that cannot be annotated itself. */
    public static final String VALIDATOR_FOR = VALIDATION + ".ValidatorFor";
    /** The annotation that marks a rule interface. */
    public static final String RULES_FOR = VALIDATION + ".RulesFor";
    /** The annotation that defines a rule: on a rule interface, on one of its methods, or on an annotation type. */
    public static final String RULE = VALIDATION + ".Rule";
    /** The annotation that marks a method that expressions can call. */
    static final String CEL_FUNCTION = VALIDATION + ".CelFunction";
    /** The annotation that marks a member of a rule annotation whose values are names of properties. */
    static final String PROPERTY_NAME = VALIDATION + ".PropertyName";

    static final String RULE_IDS = VALIDATION + ".RuleIds";
    static final String WIRE_NAME = VALIDATION + ".WireName";
    static final String DEFAULT_VALUE = VALIDATION + ".DefaultValue";
    static final String EXTRAS = VALIDATION + ".Extras";
    static final String CONSTRAINT_OPTIONS = VALIDATION + ".ConstraintOptions";
    static final String CONSTRAINTS = "jakarta.validation.constraints.";
    static final String VALID = "jakarta.validation.Valid";

    /**
     * The annotations that the processor supports: all annotations of this library, so that misplaced ones can be
     * reported.
     */
    public static final Set<String> ALL = Set.of(VALIDATION + ".*");

    private Names() {}

    /** Returns whether a type is marked with {@code @ValidatorFor}. */
    public static boolean isStandIn(TypeElement type) {
        return Annotation.on(type, VALIDATOR_FOR).isPresent();
    }

    /** Returns whether a type is marked with {@code @RulesFor}. */
    public static boolean isRuleInterface(TypeElement type) {
        return Annotation.on(type, RULES_FOR).isPresent();
    }
}
