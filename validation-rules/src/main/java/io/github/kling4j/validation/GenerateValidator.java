package io.github.kling4j.validation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a model for which a validator is generated: a class, a record or an interface.
 *
 * <p>The validator of {@code Order} is {@code OrderValidator}, in the same package ({@code Outer_OrderValidator} for a
 * nested {@code Outer.Order}). It checks the constraints on the model's properties and the rules of every
 * {@link RulesFor} interface for the model in the same compilation. It validates nested values with the validators of
 * their types. {@link Validators#of} finds the validator.
 *
 * <p>The <em>properties</em> of a model are:
 *
 * <ul>
 *   <li>its record components;
 *   <li>its fields that have an accessor ({@code name()}) or a getter ({@code getName()}) of the same type;
 *   <li>its public fields;
 *   <li>its abstract methods without parameters;
 *   <li>its other accessors and getters that have a constraint;
 *   <li>all inherited properties of these kinds.
 * </ul>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface GenerateValidator {}
