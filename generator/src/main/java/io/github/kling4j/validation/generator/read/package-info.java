/** Turns elements and annotation mirrors into the records of the model. Reading never judges. */
@NullMarked
package io.github.kling4j.validation.generator.read;

import org.jspecify.annotations.NullMarked;
