/**
 * The exceptions of the client. Each class states what happened to the task, and so to the money: see {@link
 * io.github.kling4j.error.KlingException}.
 *
 * <p>Constructors and {@link io.github.kling4j.error.ApiException#of} are public for tests of code that handles these
 * exceptions.
 */
@NullMarked
package io.github.kling4j.error;

import org.jspecify.annotations.NullMarked;
