/**
 * The client: {@link KlingClient} makes videos. Every endpoint has the same operations: see {@link VideoGeneration}.
 * Each of them fails with a {@link io.github.kling4j.error.KlingException}.
 *
 * <p>Who prefers Retrofit takes the interfaces in {@link io.github.kling4j.api} with {@link KlingJson#moshi}, {@link
 * ValidatingConverterFactory} and {@link StreamingConverterFactory} instead.
 */
@NullMarked
package io.github.kling4j;

import org.jspecify.annotations.NullMarked;
