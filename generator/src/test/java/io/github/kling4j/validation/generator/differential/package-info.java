/** Compiled rules beside the interpreter of the same language: the same verdict for every model. */
@NullMarked
package io.github.kling4j.validation.generator.differential;

import org.jspecify.annotations.NullMarked;
