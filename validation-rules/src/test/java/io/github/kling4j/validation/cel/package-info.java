/** What the functions of CEL's extensions mean. */
@NullMarked
package io.github.kling4j.validation.cel;

import org.jspecify.annotations.NullMarked;
