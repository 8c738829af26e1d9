package io.github.kling4j.validation;

/**
 * The validator of a {@link RulesFor} interface that was compiled separately from its model. Implementations are
 * generated. {@link Validators#of} finds them with {@link java.util.ServiceLoader} and joins them to the model's
 * validator, unless {@link RulesFor#autoRegister} is false.
 *
 * @param <T> the type of the model
 */
public interface RuleSet<T> extends Validator<T> {

    /** Returns the type of the model. */
    Class<T> model();

    /** Returns whether this is the complete validator of a type that cannot be annotated, see {@link ValidatorFor}. */
    default boolean isWhole() {
        return false;
    }
}
