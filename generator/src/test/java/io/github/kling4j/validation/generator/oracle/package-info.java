/** The interpreter of cel-java with all functions of the profile, to compare results with. */
@NullMarked
package io.github.kling4j.validation.generator.oracle;

import org.jspecify.annotations.NullMarked;
