/**
 * The extension functions of CEL. Only generated validators call them: the methods may change together with the
 * annotation processor.
 *
 * <p>Each class contains the functions on one kind of value, so that a validator loads only the classes that its rules
 * need. Each method has exactly the semantics of its CEL function. A CEL error is thrown as a {@link RuntimeException}.
 * Most methods allocate memory only for the value that they return.
 */
@NullMarked
package io.github.kling4j.validation.cel;

import org.jspecify.annotations.NullMarked;
