/** Rules over the types of everyday Java, compared with checks that are written by hand. */
@NullMarked
package io.github.kling4j.validation.generator.types;

import org.jspecify.annotations.NullMarked;
