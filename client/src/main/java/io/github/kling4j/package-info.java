/**
 * The client: {@link KlingClient} makes videos from images, {@link KlingException} says what went wrong.
 *
 * <p>Who prefers Retrofit takes {@link io.github.kling4j.api.ImageToVideoApi} with {@link KlingJson#moshi}, {@link
 * ValidatingConverterFactory} and {@link StreamingConverterFactory} instead.
 */
@NullMarked
package io.github.kling4j;

import org.jspecify.annotations.NullMarked;
