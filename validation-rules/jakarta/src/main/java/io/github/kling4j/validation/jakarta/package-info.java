/**
 * Runs generated validators through the API of Jakarta Validation. The package contains a provider, and decorators for
 * the validators of other providers. The other providers still validate types without a generated validator.
 */
@NullMarked
package io.github.kling4j.validation.jakarta;

import org.jspecify.annotations.NullMarked;
