/** Reports the operations of a client to Micrometer. Micrometer is an optional dependency. */
@NullMarked
package io.github.kling4j.observation;

import org.jspecify.annotations.NullMarked;
