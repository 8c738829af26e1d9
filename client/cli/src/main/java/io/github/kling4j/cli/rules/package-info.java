/** {@code kling rules}: every rule, with its id, path and expression. */
@NullMarked
package io.github.kling4j.cli.rules;

import org.jspecify.annotations.NullMarked;
