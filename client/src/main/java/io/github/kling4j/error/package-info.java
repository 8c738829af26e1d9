/**
 * The exceptions of the client. Each class states the consequences for the task, and so for the bill: see {@link
 * io.github.kling4j.error.KlingException}.
 *
 * <p>The constructors and {@link io.github.kling4j.error.ApiException#of} are public so that you can test code that
 * handles these exceptions.
 */
@NullMarked
package io.github.kling4j.error;

import org.jspecify.annotations.NullMarked;
