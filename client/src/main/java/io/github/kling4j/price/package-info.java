/** Estimates the cost of requests before they are submitted, with prices that the user supplies. */
@NullMarked
package io.github.kling4j.price;

import org.jspecify.annotations.NullMarked;
