/** The models and rules of the guide to money and time. */
@NullMarked
package io.github.kling4j.validation.generator.trade;

import org.jspecify.annotations.NullMarked;
