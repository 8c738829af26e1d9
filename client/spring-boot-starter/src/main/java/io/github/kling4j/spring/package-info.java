/** Configures the client and durable jobs in Spring Boot with the properties {@code kling.*}. */
@NullMarked
package io.github.kling4j.spring;

import org.jspecify.annotations.NullMarked;
