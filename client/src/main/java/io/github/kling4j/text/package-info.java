/** Texts of the service and of other strangers, made fit for messages and logs. Not exported. */
@NullMarked
package io.github.kling4j.text;

import org.jspecify.annotations.NullMarked;
