/** The command {@code kling}. Its options, output and exit statuses are a public interface; its classes are not. */
@NullMarked
package io.github.kling4j.cli;

import org.jspecify.annotations.NullMarked;
