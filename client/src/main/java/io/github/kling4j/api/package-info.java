/** The operations of the service as a Retrofit interface, generated from the OpenAPI description. */
@NullMarked
package io.github.kling4j.api;

import org.jspecify.annotations.NullMarked;
