/** Makes Java source of what was read and found right. */
@NullMarked
package io.github.kling4j.validation.generator.write;

import org.jspecify.annotations.NullMarked;
