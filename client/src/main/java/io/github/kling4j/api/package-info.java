/** The operations of the service as Retrofit interfaces, generated from the OpenAPI description: one for each tag. */
@NullMarked
package io.github.kling4j.api;

import org.jspecify.annotations.NullMarked;
