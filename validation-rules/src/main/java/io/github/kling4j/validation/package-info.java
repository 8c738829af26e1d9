/**
 * Rules and the validators made of them.
 *
 * <p>Annotations come in two groups: what a rule interface says ({@link RulesFor}, {@link Rule} and the
 * vocabulary), and what a model tells the processor ({@link GenerateValidator}, {@link WireName}, {@link
 * DefaultValue}, {@link OpenEnum}, {@link Extras}). At run time there is little: a {@link Validator} is found
 * with {@link Validators#of} and answers with {@link Violation}s.
 */
@NullMarked
package io.github.kling4j.validation;

import org.jspecify.annotations.NullMarked;
