package io.github.kling4j.validation.generator.model;

import io.github.kling4j.validation.generator.model.Constraint.Absent;
import io.github.kling4j.validation.generator.model.Constraint.AllOf;
import io.github.kling4j.validation.generator.model.Constraint.Bound;
import io.github.kling4j.validation.generator.model.Constraint.Custom;
import io.github.kling4j.validation.generator.model.Constraint.Digits;
import io.github.kling4j.validation.generator.model.Constraint.Email;
import io.github.kling4j.validation.generator.model.Constraint.Flag;
import io.github.kling4j.validation.generator.model.Constraint.Malformed;
import io.github.kling4j.validation.generator.model.Constraint.NotBlank;
import io.github.kling4j.validation.generator.model.Constraint.Pattern;
import io.github.kling4j.validation.generator.model.Constraint.Required;
import io.github.kling4j.validation.generator.model.Constraint.Size;
import io.github.kling4j.validation.generator.model.Constraint.Time;
import io.github.kling4j.validation.generator.model.Constraint.Unenforced;

/**
 * An operation with one method for each kind of constraint. A new kind compiles only after each operation handles it.
 *
 * @param <R> the type of the result
 */
public interface ConstraintVisitor<R> {

    R required(Required required);

    R absent(Absent absent);

    R bound(Bound bound);

    R malformed(Malformed malformed);

    R size(Size size);

    R notBlank(NotBlank notBlank);

    R digits(Digits digits);

    R pattern(Pattern pattern);

    R email(Email email);

    R time(Time time);

    R flag(Flag flag);

    R allOf(AllOf all);

    R custom(Custom custom);

    R unenforced(Unenforced unenforced);
}
