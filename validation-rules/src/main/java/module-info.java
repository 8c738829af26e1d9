/** Rule annotations, and the little that generated validators need at run time. */
module io.github.kling4j.validation {
    requires static org.jspecify;
    // Only for constraints that a ConstraintValidator checks.
    requires static jakarta.validation;

    exports io.github.kling4j.validation;
    exports io.github.kling4j.validation.cel;

    uses io.github.kling4j.validation.RuleSet;
}
