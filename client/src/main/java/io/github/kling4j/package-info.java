/**
 * The client: {@link KlingClient} generates videos. All endpoints have the same operations: see {@link
 * VideoGeneration}. The operations fail with a {@link io.github.kling4j.error.KlingException}.
 *
 * <p>To use Retrofit directly, combine the interfaces in {@link io.github.kling4j.api} with {@link KlingJson#moshi},
 * {@link ValidatingConverterFactory} and {@link StreamingConverterFactory}.
 */
@NullMarked
package io.github.kling4j;

import org.jspecify.annotations.NullMarked;
