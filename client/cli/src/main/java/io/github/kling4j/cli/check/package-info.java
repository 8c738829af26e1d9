/** {@code kling check}: requests in files, one or many in each, against the rules. */
@NullMarked
package io.github.kling4j.cli.check;

import org.jspecify.annotations.NullMarked;
