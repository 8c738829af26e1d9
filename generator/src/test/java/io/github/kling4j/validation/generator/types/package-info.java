/** Rules on common Java types, compared with handwritten checks. */
@NullMarked
package io.github.kling4j.validation.generator.types;

import org.jspecify.annotations.NullMarked;
