/** The errors of CEL's parser and type checker, in the terms of the profile. */
@NullMarked
package io.github.kling4j.validation.generator.cel;

import org.jspecify.annotations.NullMarked;
