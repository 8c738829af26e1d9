/** The command {@code kling}. Its options, output and exit statuses are its interface; the classes are not. */
@NullMarked
package io.github.kling4j.cli;

import org.jspecify.annotations.NullMarked;
