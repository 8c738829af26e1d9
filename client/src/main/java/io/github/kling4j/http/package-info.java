/**
 * Sends requests: a single attempt ({@link Transport}), repeated attempts with pauses ({@link Attempts}), the response
 * ({@link Answer}), and the progress of a request that is billed ({@link SubmitProgress}).
 *
 * <p>The classes do not depend on tasks or videos. They are internal to this library.
 */
@NullMarked
package io.github.kling4j.http;

import org.jspecify.annotations.NullMarked;
