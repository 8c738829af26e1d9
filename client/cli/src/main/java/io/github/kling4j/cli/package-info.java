/** The command {@code kling}. Its options, its output and its exit statuses are its interface; classes are not. */
@NullMarked
package io.github.kling4j.cli;

import org.jspecify.annotations.NullMarked;
