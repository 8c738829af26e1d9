package io.github.kling4j.validation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a model, a class or a record, for which a validator is generated.
 *
 * <p>The validator of {@code Order} is {@code OrderValidator}, in the same package ({@code Outer_OrderValidator}
 * for a nested {@code Outer.Order}). It enforces the constraints found on the model's fields, every {@link
 * RulesFor} interface for the model in the same compilation, and the validators of the types that the model's
 * properties hold. {@link Validators#of} finds it.
 *
 * <p>A model's <em>properties</em> are its record components, or its non-static fields that have an accessor of
 * the same name and type without parameters.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface GenerateValidator {}
