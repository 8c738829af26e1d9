/**
 * Runs generated validators wherever Jakarta Validation is asked: a provider, and decorators for validators of other
 * providers, which stay in charge of types without a generated validator.
 */
@NullMarked
package io.github.kling4j.validation.jakarta;

import org.jspecify.annotations.NullMarked;
