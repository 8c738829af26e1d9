/** Models with validators written by hand, in the form of generated ones. */
@NullMarked
package io.github.kling4j.validation.shop;

import org.jspecify.annotations.NullMarked;
