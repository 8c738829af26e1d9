/** Rule annotations, and the little that generated validators need at run time. */
module io.github.kling4j.validation {
    requires static org.jspecify;

    exports io.github.kling4j.validation;

    uses io.github.kling4j.validation.RuleSet;
}
