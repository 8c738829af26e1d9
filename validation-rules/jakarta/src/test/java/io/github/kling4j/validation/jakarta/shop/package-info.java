/** Models with generated validators, and other types that contain them. */
@NullMarked
package io.github.kling4j.validation.jakarta.shop;

import org.jspecify.annotations.NullMarked;
