/**
 * Sends HTTP requests. {@link Transport} makes a single attempt, {@link Attempts} repeats attempts with pauses, {@link
 * Answer} is the response, and {@link SubmitProgress} records the progress of a request that is billed.
 *
 * <p>The classes do not depend on tasks or videos. They are internal to this library.
 */
@NullMarked
package io.github.kling4j.http;

import org.jspecify.annotations.NullMarked;
