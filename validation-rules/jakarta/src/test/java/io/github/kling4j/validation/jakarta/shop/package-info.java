/** Models with generated validators, and types without one that hold them. */
@NullMarked
package io.github.kling4j.validation.jakarta.shop;

import org.jspecify.annotations.NullMarked;
