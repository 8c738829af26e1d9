package io.github.kling4j.validation.generator.model;

import com.palantir.javapoet.ClassName;
import io.github.kling4j.validation.generator.diagnostic.Place;
import io.github.kling4j.validation.generator.model.RuleInterface.Access;

/**
 * A method marked with {@code @CelFunction}.
 *
 * @param owner the type that declares the method
 * @param signature the method as written
 * @param access its visibility, including that of the enclosing types
 * @param place the place of its declaration
 */
public record OwnFunction(ClassName owner, Rule.Signature signature, Access access, Place place) {}
