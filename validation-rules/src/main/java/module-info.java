/** Rule annotations and the runtime library of generated validators. */
module io.github.kling4j.validation {
    requires static org.jspecify;
    // Only for constraints that a ConstraintValidator checks.
    requires static jakarta.validation;

    exports io.github.kling4j.validation;
    exports io.github.kling4j.validation.cel;

    uses io.github.kling4j.validation.RuleSet;
}
