/**
 * How requests travel: one attempt ({@link Transport}), attempts with pauses between them ({@link Attempts}), what came
 * back ({@link Answer}), and how far a request that is billed has got ({@link SubmitProgress}).
 *
 * <p>Nothing here knows of tasks or videos, and nothing here is for use outside this library.
 */
@NullMarked
package io.github.kling4j.http;

import org.jspecify.annotations.NullMarked;
