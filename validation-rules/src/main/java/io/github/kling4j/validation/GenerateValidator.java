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
 * nested {@code Outer.Order}). It enforces the constraints on the model's properties, the rules of every
 * {@link RulesFor} interface for the model in the same compilation, and the validators of the types of the properties.
 * {@link Validators#of} finds it.
 *
 * <p>A model's <em>properties</em> are its record components; its fields that have an accessor ({@code name()}) or a
 * getter ({@code getName()}) of the same type; its public fields; its abstract methods without parameters; its other
 * accessors and getters that have a constraint; and all inherited properties of these kinds.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface GenerateValidator {}
