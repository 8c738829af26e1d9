package io.github.kling4j.validation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a model, a class, a record or an interface, for which a validator is generated.
 *
 * <p>The validator of {@code Order} is {@code OrderValidator}, in the same package ({@code Outer_OrderValidator}
 * for a nested {@code Outer.Order}). It enforces the constraints found on the model's properties, every {@link
 * RulesFor} interface for the model in the same compilation, and the validators of the types that the model's
 * properties hold. {@link Validators#of} finds it.
 *
 * <p>A model's <em>properties</em> are its record components; its fields that have an accessor ({@code name()}) or a
 * getter ({@code getName()}) of the same type; its public fields; its abstract methods without parameters; its other
 * accessors and getters on which a constraint is written; and what it inherits of these.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface GenerateValidator {}
