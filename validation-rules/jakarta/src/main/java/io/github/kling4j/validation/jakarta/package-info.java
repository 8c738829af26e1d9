/**
 * Runs generated validators through the API of Jakarta Validation. There is a provider, and there are decorators for
 * the validators of other providers, which still validate types without a generated validator.
 */
@NullMarked
package io.github.kling4j.validation.jakarta;

import org.jspecify.annotations.NullMarked;
