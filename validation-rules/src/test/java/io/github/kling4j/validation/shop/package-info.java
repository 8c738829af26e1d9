/** Models with handwritten validators in the form of generated ones. */
@NullMarked
package io.github.kling4j.validation.shop;

import org.jspecify.annotations.NullMarked;
