/** Compiled rules compared with an interpreter of the same language: the same result for each model. */
@NullMarked
package io.github.kling4j.validation.generator.differential;

import org.jspecify.annotations.NullMarked;
