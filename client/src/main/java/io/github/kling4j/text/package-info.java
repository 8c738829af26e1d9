/** Prepares texts from the service and other sources for messages and logs. Not exported. */
@NullMarked
package io.github.kling4j.text;

import org.jspecify.annotations.NullMarked;
