/**
 * The extension functions of CEL. Only generated validators call them: the methods may change together with the
 * processor.
 *
 * <p>Each class holds the functions of one topic, so that a validator loads only those of its rules. A method means
 * exactly the same as the function. An error of CEL is a {@link RuntimeException}. A method allocates memory only for a
 * text or a list that it returns.
 */
@NullMarked
package io.github.kling4j.validation.cel;

import org.jspecify.annotations.NullMarked;
