/** Texts of Java and what they are put together from; nothing here knows what they are for. */
@NullMarked
package io.github.kling4j.validation.generator.code;

import org.jspecify.annotations.NullMarked;
