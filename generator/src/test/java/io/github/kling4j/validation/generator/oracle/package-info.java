/** The interpreter of cel-java with everything that our expressions can call, to compare verdicts with. */
@NullMarked
package io.github.kling4j.validation.generator.oracle;

import org.jspecify.annotations.NullMarked;
