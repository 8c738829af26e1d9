/** The operations of the service as Retrofit interfaces, one for each tag of the OpenAPI description they are made of. */
@NullMarked
package io.github.kling4j.api;

import org.jspecify.annotations.NullMarked;
