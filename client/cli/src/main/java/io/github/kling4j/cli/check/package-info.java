/** The command {@code kling check}, which validates requests in files. */
@NullMarked
package io.github.kling4j.cli.check;

import org.jspecify.annotations.NullMarked;
