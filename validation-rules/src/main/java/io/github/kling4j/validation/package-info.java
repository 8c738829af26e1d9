/**
 * Annotations for validation rules, and the runtime library of generated validators.
 *
 * <p>There are two groups of annotations. Rule interfaces use {@link RulesFor}, {@link Rule} and the rule annotations
 * of this package, such as {@link RequiredWhen}. Models use {@link GenerateValidator}, {@link WireName},
 * {@link DefaultValue}, {@link OpenEnum} and {@link Extras}. At run time, {@link Validators#of} finds a
 * {@link Validator}, which returns {@link Violation}s.
 */
@NullMarked
package io.github.kling4j.validation;

import org.jspecify.annotations.NullMarked;
