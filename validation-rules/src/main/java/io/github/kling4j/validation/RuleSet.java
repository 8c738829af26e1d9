package io.github.kling4j.validation;

/**
 * The validator of a {@link RulesFor} interface that was compiled apart from its model. Generated; found with {@link
 * java.util.ServiceLoader} and joined to the model's validator by {@link Validators#of}, unless {@link
 * RulesFor#autoRegister} says otherwise.
 *
 * @param <T> the model
 */
public interface RuleSet<T> extends Validator<T> {

    /** Returns the model. */
    Class<T> model();

    /** Returns whether it stands for the validator of a type that cannot be annotated, see {@link ValidatorFor}. */
    default boolean isWhole() {
        return false;
    }
}
