/**
 * What compiled expressions call for CEL's extension functions. Generated validators are the only callers: the methods
 * follow the functions of CEL and may change together with the processor.
 *
 * <p>Each class holds the functions of one topic, so that a validator loads only what its rules use. A method means
 * exactly what the function means. What CEL calls an error is a {@link RuntimeException}. A method allocates nothing
 * unless it returns a text or a list that it has to make.
 */
@NullMarked
package io.github.kling4j.validation.cel;

import org.jspecify.annotations.NullMarked;
