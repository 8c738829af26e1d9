/** The command {@code kling rules}, which lists the rules with their ids, paths and expressions. */
@NullMarked
package io.github.kling4j.cli.rules;

import org.jspecify.annotations.NullMarked;
