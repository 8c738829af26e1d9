/**
 * The client: {@link KlingClient} makes videos, {@link KlingException} says what went wrong. Whatever is asked of one
 * endpoint can be asked of every other: see {@link VideoGeneration}.
 *
 * <p>Who prefers Retrofit takes the interfaces in {@link io.github.kling4j.api} with {@link KlingJson#moshi}, {@link
 * ValidatingConverterFactory} and {@link StreamingConverterFactory} instead.
 */
@NullMarked
package io.github.kling4j;

import org.jspecify.annotations.NullMarked;
